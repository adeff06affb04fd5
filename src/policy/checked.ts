/** A YAML file that users write, read and checked: the tree and the plain data, or refusals with a place. */
import { type Refusal, type SourceFile, type Span, startOf } from "../model/index.ts";
import { keyAt, nodeAt, partsOf, readYaml, toPlain, valueAt, type YamlNode } from "../yaml/index.ts";
import { nearest, suggestion } from "./nearest.ts";
import type { SchemaError, Validator } from "./schema-error.ts";

export type Checked =
  | { readonly kind: "checked"; readonly tree: YamlNode; readonly data: unknown }
  /** Nothing but comments in it. */
  | { readonly kind: "empty" }
  | {
      readonly kind: "refused";
      readonly refusals: readonly Refusal[];
      /** What could be read all the same. */
      readonly tree: YamlNode | null;
    };

/** More would not be read. */
const mostRefusals = 20;

export function refusalAt(span: Span, message: string): Refusal {
  const { line, column } = startOf(span);
  return { message, file: span.file.path, line, column };
}

export function at(tree: YamlNode, pointer: string): Span {
  return nodeAt(tree, pointer) ?? tree;
}

/** The id that a file states, however wrong the rest: others may refer to it. */
export function statedId(tree: YamlNode | null): string | null {
  const id = valueAt(tree, "id");
  return id?.kind === "scalar" ? id.text : null;
}

export function start(file: SourceFile): Span {
  return { file, start: 0, end: 0 };
}

export function checkFile(file: SourceFile, validate: Validator): Checked {
  const { documents, diagnostics } = readYaml(file);
  if (diagnostics.length > 0) {
    const refusals = diagnostics.slice(0, mostRefusals).map(({ span, message }) => refusalAt(span, message));
    return { kind: "refused", refusals, tree: documents[0] ?? null };
  }
  const [tree, second] = documents;
  if (tree === undefined || (tree.kind === "scalar" && tree.value === null && second === undefined))
    return { kind: "empty" };
  if (second !== undefined) {
    const refusal = refusalAt(second, "Only one document is expected in this file");
    return { kind: "refused", refusals: [refusal], tree };
  }
  const data = toPlain(tree);
  if (validate(data)) return { kind: "checked", tree, data };
  const refusals = (validate.errors ?? [])
    .filter(({ keyword, propertyName }) => keyword !== "if" && propertyName === undefined)
    .slice(0, mostRefusals)
    .map((error) => describe(error, tree));
  return { kind: "refused", refusals, tree };
}

/** `clusters[0].paths`, as an author would say it. */
export function pathOf(pointer: string): string {
  return partsOf(pointer).reduce((path, part) => {
    if (/^\d+$/.test(part)) return `${path}[${part}]`;
    return path === "" ? part : `${path}.${part}`;
  }, "");
}

function describe(error: SchemaError, tree: YamlNode): Refusal {
  const { instancePath, params } = error;
  const value = nodeAt(tree, instancePath) ?? tree;
  if (error.keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = Object.keys(record(error.parentSchema?.properties));
    return refusalAt(keySpan(tree, instancePath, key), unknownKey(key, instancePath, known));
  }
  if (error.keyword === "propertyNames") {
    const key = String(params.propertyName);
    const message = `${pathOf(instancePath)}: ${JSON.stringify(key)} is no name that can stand here`;
    return refusalAt(keySpan(tree, instancePath, key), message);
  }
  const where = instancePath === "" ? "" : `${pathOf(instancePath)}: `;
  return refusalAt(value, `${where}${expectation(error, value)}`);
}

function keySpan(tree: YamlNode, parent: string, key: string): Span {
  const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return keyAt(tree, pointer) ?? nodeAt(tree, parent) ?? tree;
}

function unknownKey(key: string, parent: string, known: readonly string[]): string {
  const place = parent === "" ? "" : ` in ${pathOf(parent)}`;
  const hint =
    nearest(key, known) === null && known.length <= 30
      ? `; known here: ${known.join(", ")}`
      : suggestion(key, known);
  return `Unknown key "${key}"${place}${hint}`;
}

function expectation({ keyword, params, message, parentSchema }: SchemaError, value: YamlNode): string {
  const written = value.kind === "scalar" ? value.text : null;
  switch (keyword) {
    case "enum": {
      const allowed = listOf(params.allowedValues).map(String);
      return `${shown(value)} is none of ${allowed.join(", ")}${written === null ? "" : suggestion(written, allowed)}`;
    }
    case "type":
      return `${typeNames(params.type)} is expected, not ${shown(value)}${quoteHint(params.type, value)}`;
    case "required":
      return `"${String(params.missingProperty)}" is missing`;
    case "dependencies":
      return `"${String(params.property)}" needs "${String(params.missingProperty)}" beside it`;
    case "minItems":
      return "at least one item is expected";
    case "minProperties":
      return "at least one key is expected";
    case "pattern": {
      const description = parentSchema?.description;
      if (params.pattern === "\\S") return "this may not be empty";
      return `${shown(value)} does not have the right form${typeof description === "string" ? `: ${description}` : ` (${String(params.pattern)})`}`;
    }
    default:
      return `${shown(value)} ${message ?? "is not allowed"}`;
  }
}

function shown(value: YamlNode): string {
  if (value.kind === "mapping") return "a mapping";
  if (value.kind === "sequence") return "a list";
  return value.text === "" ? "nothing" : JSON.stringify(value.text.slice(0, 60));
}

const names: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  object: "a mapping",
  array: "a list",
  number: "a number",
};

function typeNames(types: unknown): string {
  return listOf(types)
    .map((type) => names[String(type)] ?? String(type))
    .join(" or ");
}

/** `AWS_ACCOUNT: 123` is a number to YAML, and the author meant text. */
function quoteHint(types: unknown, value: YamlNode): string {
  const wantsText = listOf(types).includes("string");
  return wantsText && value.kind === "scalar" && value.text !== "" ? "; put it in quotes" : "";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function record(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
