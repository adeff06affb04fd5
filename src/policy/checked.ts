/** A YAML file that users write, read and checked: the tree and the plain data, or refusals with a place. */
import { type Refusal, type SourceFile, type Span, said, startOf, type Text } from "../model/index.ts";
import { keyAt, nodeAt, partsOf, readYaml, toPlain, valueAt, type YamlNode } from "../yaml/index.ts";
import { phrases } from "./phrases.ts";
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

export function refusalAt(span: Span, text: Text | string): Refusal {
  const { line, column } = startOf(span);
  return { ...said(text), file: span.file.path, line, column };
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
    const refusal = refusalAt(second, phrases.oneDocument());
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
    return refusalAt(keySpan(tree, instancePath, key), phrases.unknownKey(key, pathOf(instancePath), known));
  }
  if (error.keyword === "propertyNames") {
    const key = String(params.propertyName);
    return refusalAt(keySpan(tree, instancePath, key), phrases.badName(pathOf(instancePath), key));
  }
  return refusalAt(value, phrases.at(pathOf(instancePath), expectation(error, value)));
}

function keySpan(tree: YamlNode, parent: string, key: string): Span {
  const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return keyAt(tree, pointer) ?? nodeAt(tree, parent) ?? tree;
}

function expectation({ keyword, params, message, parentSchema }: SchemaError, value: YamlNode): Text {
  switch (keyword) {
    case "enum":
      return phrases.noneOf(value, listOf(params.allowedValues).map(String));
    case "type":
      return phrases.otherType(listOf(params.type).map(String), value);
    case "required":
      return phrases.missing(String(params.missingProperty));
    case "dependencies":
      return phrases.needs(String(params.property), String(params.missingProperty));
    case "minItems":
      return phrases.noItems();
    case "minProperties":
      return phrases.noKeys();
    case "pattern": {
      const description = parentSchema?.description;
      if (params.pattern === "\\S") return phrases.blank();
      const form = typeof description === "string" ? description : null;
      return phrases.otherForm(value, form, String(params.pattern));
    }
    default:
      return phrases.notAllowed(value, message ?? null);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function record(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
