/**
 * `.tf.json`: the same blocks, written as JSON. https://developer.hashicorp.com/terraform/language/syntax/json
 *
 * JSON is read as an HCL expression: an object whose texts are templates, which is what Terraform makes of it.
 * Which keys are block types and labels follows from the place; inside a resource everything is an attribute, and
 * whoever reads a configuration takes an object or a list of objects for blocks.
 */
import type { SourceFile, Span } from "../../model/index.ts";
import {
  type Attribute,
  type Block,
  type Expression,
  type Label,
  type ObjectExpression,
  parseExpression,
  parseHclJson,
  type SyntaxDiagnostic,
  withoutTemplates,
} from "../hcl/index.ts";
import { literalText } from "./blocks.ts";

export interface JsonFile {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly SyntaxDiagnostic[];
}

export function parseJsonSyntax(file: SourceFile, labelCounts: ReadonlyMap<string, number>): JsonFile {
  const { expression, diagnostics } = parseHclJson(file);
  if (diagnostics.length > 0) return { blocks: [], diagnostics };
  if (expression.kind !== "object") {
    return { blocks: [], diagnostics: [{ span: expression, message: "A .tf.json file holds one object." }] };
  }
  const blocks = entriesOf(expression).flatMap(({ name, span, value }) =>
    // A key "//" is a comment. A type that is not known becomes a block without labels, and is told as such.
    name === "//" ? [] : blocksOf(name, span, value, labelCounts.get(name) ?? 0, []),
  );
  return { blocks, diagnostics };
}

interface Entry {
  readonly name: string;
  readonly span: Span;
  readonly value: Expression;
}

function entriesOf(object: ObjectExpression): readonly Entry[] {
  return object.items.flatMap(({ key, value }) => {
    const name = literalText(key);
    return name === null ? [] : [{ name, span: key, value }];
  });
}

/** At each level an object, or a list of objects that count as one after the other. */
function objectsOf(value: Expression): readonly ObjectExpression[] {
  if (value.kind === "object") return [value];
  return value.kind === "tuple" ? value.elements.flatMap(objectsOf) : [];
}

function blocksOf(
  type: string,
  header: Span,
  value: Expression,
  labelsLeft: number,
  labels: readonly Label[],
): readonly Block[] {
  return objectsOf(value).flatMap((object) => {
    if (labelsLeft === 0) return [blockOf(type, header, object, labels)];
    return entriesOf(object).flatMap(({ name, span, value: inner }) => {
      const label: Label = { value: name, file: span.file, start: span.start, end: span.end };
      return blocksOf(type, span, inner, labelsLeft - 1, [...labels, label]);
    });
  });
}

/** Blocks inside blocks that Terraform itself knows, with the number of their labels. */
const innerBlocks: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  terraform: new Map([
    ["backend", 1],
    ["cloud", 0],
    ["required_providers", 0],
  ]),
  variable: new Map([["validation", 0]]),
  check: new Map([["data", 2]]),
};

/** In a resource, a provider or a backend `dynamic` makes blocks; the rest is told from attributes by its readers. */
const onlyDynamic: ReadonlyMap<string, number> = new Map([["dynamic", 1]]);
const insideDynamic: ReadonlyMap<string, number> = new Map([
  ["dynamic", 1],
  ["content", 0],
]);

function blockOf(type: string, header: Span, object: ObjectExpression, labels: readonly Label[]): Block {
  const { file, start, end } = object;
  const inner = innerBlocks[type] ?? (type === "dynamic" ? insideDynamic : onlyDynamic);
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const { name, span, value } of entriesOf(object)) {
    const labelCount = inner.get(name);
    if (name === "//") continue;
    if (labelCount !== undefined) blocks.push(...blocksOf(name, span, value, labelCount, []));
    else attributes.push(attributeOf(type, name, span, value));
  }
  return { type, labels, header, file, start, end, body: { attributes, blocks, file, start, end } };
}

/** What is an expression in HCL but a plain text in JSON: a type, the name of an iterator. */
const bareTexts: ReadonlySet<string> = new Set(["variable.type", "dynamic.iterator"]);

/** Where Terraform looks at what is written and evaluates nothing. */
const unevaluated: ReadonlySet<string> = new Set(["backend", "cloud"]);

function attributeOf(type: string, name: string, span: Span, value: Expression): Attribute {
  const expression = expressionOf(type, name, span, value);
  return { name, nameSpan: span, expression, file: span.file, start: span.start, end: value.end };
}

function expressionOf(type: string, name: string, span: Span, value: Expression): Expression {
  if (unevaluated.has(type) || (type === "variable" && name === "default")) return withoutTemplates(value);
  const text = bareTexts.has(`${type}.${name}`) ? literalText(value) : null;
  const bare = text === null ? null : parseExpression({ path: span.file.path, text });
  return bare && bare.diagnostics.length === 0 ? bare.expression : value;
}
