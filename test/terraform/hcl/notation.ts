/**
 * Trees in a notation that fits on a line, so that a table can say what text becomes what tree.
 *
 * Operators stand before their operands: `(+ a (* b c))`. A variable is its name, a string in quotes; a string with
 * sequences in it is `(template "a" (${} x))`. Accesses are `(. a b)`, `([] a 0)`, `(.0 a 0)` for the legacy index, and
 * `(.* a each)`, `([*] a each)` for splats, with `*` for the element.
 */
import type {
  Body,
  Expression,
  ForExpression,
  SplatExpression,
  TemplateExpression,
  TemplateFor,
  TemplatePart,
} from "../../../src/terraform/hcl/index.ts";

/** Texts, and the notation of what they become. */
export type Table = readonly (readonly [text: string, tree: string])[];

export function bodyNotation(body: Body, indentation = ""): string {
  const items = [...body.attributes, ...body.blocks].sort((left, right) => left.start - right.start);
  return items
    .map((item) => {
      if ("expression" in item) return `${indentation}${item.name} = ${notation(item.expression)}`;
      const labels = item.labels.map(({ value }) => ` ${JSON.stringify(value)}`).join("");
      const inner = bodyNotation(item.body, `${indentation}  `);
      const braces = inner === "" ? "{}" : `{\n${inner}\n${indentation}}`;
      return `${indentation}${item.type}${labels} ${braces}`;
    })
    .join("\n");
}

export function notation(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return expression.text;
    case "template":
      return template(expression);
    case "variable":
      return expression.name;
    case "attribute":
      return `(${expression.legacyIndex ? ".0" : "."} ${notation(expression.target)} ${expression.name})`;
    case "index":
      return list("[]", expression.target, expression.key);
    case "splat":
      return list(splatSign(expression), expression.target, expression.each);
    case "call":
      return `${expression.name}(${expression.arguments.map(notation).join(", ")}${expression.expandFinal ? "..." : ""})`;
    case "unary":
      return list(expression.operator, expression.operand);
    case "binary":
      return list(expression.operator, expression.left, expression.right);
    case "conditional":
      return list("?", expression.condition, expression.then, expression.else);
    case "tuple":
      return `[${expression.elements.map(notation).join(", ")}]`;
    case "object":
      return `{${expression.items.map(({ key, value }) => `${notation(key)}: ${notation(value)}`).join(", ")}}`;
    case "for":
      return forNotation(expression);
    case "parentheses":
      return list("()", expression.inner);
    case "invalid":
      return "(invalid)";
  }
}

function list(head: string, ...expressions: readonly Expression[]): string {
  return `(${[head, ...expressions.map(notation)].join(" ")})`;
}

function splatSign({ form }: SplatExpression): string {
  return form === "full" ? "[*]" : ".*";
}

function forNotation(expression: ForExpression): string {
  const { keyExpression, valueExpression, condition } = expression;
  const key = keyExpression === null ? "" : `${notation(keyExpression)} => `;
  const rest = `${expression.grouping ? "..." : ""}${condition === null ? "" : ` if ${notation(condition)}`}`;
  const [open, close] = expression.form === "tuple" ? ["[", "]"] : ["{", "}"];
  return `${open}${forIntroduction(expression)} : ${key}${notation(valueExpression)}${rest}${close}`;
}

function forIntroduction({ keyName, valueName, collection }: ForExpression | TemplateFor): string {
  return `for ${keyName === null ? "" : `${keyName}, `}${valueName} in ${notation(collection)}`;
}

function template({ form, parts }: TemplateExpression): string {
  const [only] = parts;
  if (form === "quoted" && parts.length === 0) return '""';
  if (form === "quoted" && parts.length === 1 && only?.kind === "text") return JSON.stringify(only.value);
  return `(${[form === "quoted" ? "template" : "heredoc", ...parts.map(part)].join(" ")})`;
}

function part(piece: TemplatePart): string {
  switch (piece.kind) {
    case "text":
      return JSON.stringify(piece.value);
    case "interpolation":
      return `(\${} ${notation(piece.expression)})`;
    case "if":
      return `(if ${notation(piece.condition)} ${parts(piece.then)} ${parts(piece.else)})`;
    case "for":
      return `(${forIntroduction(piece)} ${parts(piece.parts)})`;
  }
}

function parts(pieces: readonly TemplatePart[]): string {
  return `(${pieces.map(part).join(" ")})`;
}
