/**
 * Values of variables: from where, in which order, and of which type.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
import { type FileStore, pathIn } from "../../discover/index.ts";
import type { Notification, SourceFile, Span, Value } from "../../model/index.ts";
import {
  asSensitive,
  convertTo,
  evaluate,
  invalid,
  parseType,
  type Scope,
  stringValue,
  type Type,
  through,
} from "../evaluate/index.ts";
import { type Attribute, type Block, parseExpression, parseHcl, parseHclJson } from "../hcl/index.ts";
import { attributeNamed } from "./blocks.ts";
import type { ModuleDefinition } from "./definition.ts";
import type { ModuleInstance } from "./shape.ts";

export interface VariableSources {
  /** `TF_VAR_x`, by variable name. */
  readonly environment: ReadonlyMap<string, string>;
  /** Paths relative to the root, in order. */
  readonly files: readonly string[];
  /** `name=value`, in order. */
  readonly options: readonly string[];
  /** What a plan says that they are; beside a file or a default that says the same, that one counts. */
  readonly planned?: ReadonlyMap<string, Value>;
}

interface Assignment {
  readonly value: Value;
  readonly span: Span;
}

/** The variable files that Terraform loads by itself, in its order. */
export function automaticFiles(files: FileStore, folder: string): readonly string[] {
  const names = (files.list(folder) ?? [])
    .filter((entry) => entry.kind === "file")
    .map((entry) => entry.name);
  const first = names.filter((name) => name === "terraform.tfvars" || name === "terraform.tfvars.json");
  const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name) && !name.startsWith("."));
  return [...first.sort(), ...automatic.sort()].map((name) => pathIn(folder, name));
}

/** Later sources win. A value for a variable that is not declared is told, and left out. */
export function assignVariables(
  definition: ModuleDefinition,
  sources: VariableSources,
  files: FileStore,
  scope: Scope,
  notify: (notification: Notification) => void,
): ReadonlyMap<string, Value> {
  const assigned = new Map<string, Value>();
  for (const [name, text] of sources.environment) {
    const block = definition.variables.get(name);
    if (block)
      assigned.set(name, outsideValue(text, block, scope, { kind: "environment", name: `TF_VAR_${name}` }));
  }
  const automatic = automaticFiles(files, definition.folder);
  for (const path of [...automatic, ...sources.files]) {
    const automaticFile = automatic.includes(path);
    for (const [name, { value, span }] of readVariableFile(path, files, scope, notify)) {
      if (definition.variables.has(name)) assigned.set(name, value);
      // A file that is given for all roots may well hold values that only some of them declare.
      else if (automaticFile) notify(undeclared(name, span));
    }
  }
  for (const option of sources.options) {
    const [name = "", ...rest] = option.split("=");
    const block = definition.variables.get(name);
    if (block)
      assigned.set(
        name,
        outsideValue(rest.join("="), block, scope, { kind: "option", text: `--var ${option}` }),
      );
  }
  for (const [name, value] of sources.planned ?? []) {
    const block = definition.variables.get(name);
    if (!block) continue;
    const standard = attributeNamed(block.body, "default");
    const before = assigned.get(name) ?? (standard ? evaluate(standard.expression, scope) : null);
    const type = typeOf(block, scope);
    if (before === null || !saysTheSame(asDeclared(before, type, block), asDeclared(value, type, block)))
      assigned.set(name, value);
  }
  return assigned;
}

/** A plan holds what was given as it was given, and a default with all that its type fills in. */
function asDeclared(value: Value, type: Type | null, block: Block): Value {
  if (type === null) return value;
  const converted = convertTo(value, type, block.header);
  return converted.kind === "conversion-problem" ? value : converted;
}

/** Compared as text, because of a variable without a type a plan holds what came of it. */
function saysTheSame(written: Value, planned: Value): boolean {
  if (written.kind === "list" && planned.kind === "list") {
    const { elements } = planned;
    const pairs = written.elements.map((element, index) => [element, elements[index]] as const);
    return (
      pairs.length === elements.length &&
      pairs.every(([one, other]) => other !== undefined && saysTheSame(one, other))
    );
  }
  if (written.kind === "map" && planned.kind === "map") {
    return [...planned.entries].every(([name, other]) => {
      const one = written.entries.get(name);
      return one === undefined ? other.kind === "null" : saysTheSame(one, other);
    });
  }
  const isScalar = "value" in written && "value" in planned;
  return isScalar ? String(written.value) === String(planned.value) : written.kind === planned.kind;
}

function undeclared(name: string, span: Span): Notification {
  const message = `a value is given for the variable "${name}", which is not declared`;
  return { level: "warning", file: span.file.path, span, message, incomplete: false };
}

export function readVariableFile(
  path: string,
  files: FileStore,
  scope: Scope,
  notify: (notification: Notification) => void,
): ReadonlyMap<string, Assignment> {
  const outcome = files.read(path);
  if (outcome.kind !== "read") {
    const message =
      outcome.kind === "absent" ? "the variable file is not there" : `the variable file ${outcome.message}`;
    notify({ level: "error", file: path, span: null, message, incomplete: true });
    return new Map();
  }
  const attributes = path.endsWith(".json")
    ? jsonAttributes(outcome.file, notify)
    : hclAttributes(outcome.file, notify);
  const empty: Scope = { ...scope, bindings: null };
  return new Map(
    attributes.map((attribute): [string, Assignment] => [
      attribute.name,
      { value: through(evaluate(attribute.expression, empty), attribute), span: attribute },
    ]),
  );
}

function hclAttributes(file: SourceFile, notify: (notification: Notification) => void): readonly Attribute[] {
  const { body, diagnostics } = parseHcl(file);
  for (const { span, message } of diagnostics) {
    notify({ level: "error", file: file.path, span, message, incomplete: true });
  }
  for (const block of body.blocks) {
    const message = `a variable file holds no blocks; "${block.type}" was passed over`;
    notify({ level: "warning", file: file.path, span: block.header, message, incomplete: false });
  }
  return body.attributes;
}

/** An object of attributes. */
function jsonAttributes(
  file: SourceFile,
  notify: (notification: Notification) => void,
): readonly Attribute[] {
  const { expression, diagnostics } = parseHclJson(file, "plain");
  for (const { span, message } of diagnostics) {
    notify({ level: "error", file: file.path, span, message, incomplete: true });
  }
  if (expression.kind !== "object") return [];
  return expression.items.flatMap((item) => {
    if (item.key.kind !== "template") return [];
    const [part] = item.key.parts;
    const name = part?.kind === "text" ? part.value : "";
    return [{ name, nameSpan: item.key, expression: item.value, file, start: item.start, end: item.end }];
  });
}

type Outside =
  | { readonly kind: "environment"; readonly name: string }
  | { readonly kind: "option"; readonly text: string };

/** A text from outside is an expression, unless the variable is declared as a text. */
function outsideValue(text: string, block: Block, scope: Scope, from: Outside): Value {
  const origin = { ...from, declared: block.header };
  const provenance = { origin, path: null, conditions: [] };
  const type = typeOf(block, scope);
  const isText = type === null || type.kind === "string" || type.kind === "number" || type.kind === "bool";
  if (isText) return stringValue(text, provenance);
  const file: SourceFile = { path: block.file.path, text };
  const { expression, diagnostics } = parseExpression(file);
  if (diagnostics.length > 0) return invalid("a value that is given on the command line", block.header);
  return decidedOutside(evaluate(expression, { ...scope, bindings: null }), provenance);
}

/** Everything inside was decided where the whole was. */
function decidedOutside(value: Value, provenance: Value["provenance"]): Value {
  switch (value.kind) {
    case "list":
      return {
        ...value,
        elements: value.elements.map((each) => decidedOutside(each, provenance)),
        provenance,
      };
    case "map": {
      const entries = new Map(
        [...value.entries].map(([name, each]) => [name, decidedOutside(each, provenance)] as const),
      );
      return { kind: "map", flavour: value.flavour, entries, provenance };
    }
    default:
      return { ...value, provenance };
  }
}

const types = new WeakMap<Block, Type | null>();

/** The declared type; null when there is none, or none that can be read. */
function typeOf(block: Block, scope: Scope): Type | null {
  const known = types.get(block);
  if (known !== undefined) return known;
  const attribute = attributeNamed(block.body, "type");
  const type = attribute
    ? parseType(attribute.expression, (written) => evaluate(written, { ...scope, bindings: null })).type
    : null;
  types.set(block, type);
  return type;
}

export function defaultOf(block: Block, module: ModuleInstance): Value | null {
  const attribute = attributeNamed(block.body, "default");
  return attribute ? through(evaluate(attribute.expression, module.scope), attribute) : null;
}

export function convertVariable(block: Block, value: Value, module: ModuleInstance): Value {
  const type = typeOf(block, module.scope);
  const marked = isSensitive(block) ? asSensitive(value) : value;
  if (!type) return marked;
  const converted = convertTo(marked, type, block.header);
  if (converted.kind !== "conversion-problem") return converted;
  const message = `the value of variable "${block.labels[0]?.value ?? ""}" does not fit its type: ${converted.message}`;
  module.unit.notify({
    level: "error",
    file: block.file.path,
    span: block.header,
    message,
    incomplete: false,
  });
  return invalid(message, block.header);
}

function isSensitive(block: Block): boolean {
  const sensitive = attributeNamed(block.body, "sensitive")?.expression;
  return sensitive?.kind === "literal" && sensitive.value === true;
}
