/**
 * Our tree in the JSON form of hcl2json, so that the two can be compared. The form keeps structure only around
 * expressions, and gives those as the text they have in the file; so what is compared is also where each begins and
 * ends.
 *
 * Differences that this form has from the configuration itself (a block and an attribute with one name, a conditional
 * in a template that turns into a directive) are hcl2json's, and are repeated here.
 */
import { textOf } from "../../../src/model/index.ts";
import type {
  Block,
  Body,
  Expression,
  LiteralExpression,
  ObjectItem,
  TemplatePart,
} from "../../../src/terraform/hcl/index.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What hcl2json has no JSON for, although it parses. */
export class NoJson extends Error {}

type JsonObject = Record<string, Json>;

/** Keys such as `__proto__` are keys like any other. */
function emptyObject(): JsonObject {
  return Object.create(null);
}

export function bodyToJson(body: Body): JsonObject {
  const object = emptyObject();
  for (const block of body.blocks) addBlock(object, block);
  for (const { name, expression } of body.attributes) object[name] = expressionToJson(expression);
  return object;
}

function addBlock(object: JsonObject, block: Block): void {
  let inner = object;
  let key = block.type;
  for (const { value } of block.labels) {
    inner[key] ??= emptyObject();
    const next = inner[key];
    if (!isObject(next)) throw new NoJson("blocks with and without labels");
    inner = next;
    key = value;
  }
  inner[key] ??= [];
  const bodies = inner[key];
  if (!Array.isArray(bodies)) throw new NoJson("blocks with and without labels");
  bodies.push(bodyToJson(block.body));
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function expressionToJson(expression: Expression): Json {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "unary": {
      if (expression.operand.kind !== "literal") return interpolated(expression);
      const { value } = expression.operand;
      if (expression.operator === "-" && typeof value === "number") return -value;
      if (expression.operator === "!" && typeof value === "boolean") return !value;
      throw new NoJson("an operator on a constant of another type");
    }
    case "template": {
      const [only] = expression.parts;
      if (expression.parts.length === 1 && only?.kind === "interpolation")
        return expressionToJson(only.expression);
      return templateText(expression.parts);
    }
    case "tuple":
      return expression.elements.map(expressionToJson);
    case "object": {
      const object = emptyObject();
      for (const item of expression.items) object[keyText(item)] = expressionToJson(item.value);
      return object;
    }
    default:
      return interpolated(expression);
  }
}

function interpolated(expression: Expression): string {
  return `\${${textOf(expression)}}`;
}

function keyText({ key }: ObjectItem): string {
  return isTraversal(key) ? textOf(key) : inTemplate(key);
}

/** A variable with attributes and constant indexes behind it: as a key it is given without `${}`. */
function isTraversal(expression: Expression): boolean {
  switch (expression.kind) {
    case "variable":
      return true;
    case "attribute":
      return isTraversal(expression.target);
    case "index":
      return isConstantKey(expression.key) && isTraversal(expression.target);
    default:
      return false;
  }
}

function isConstantKey(key: Expression): boolean {
  if (key.kind === "literal") return true;
  return (
    key.kind === "template" &&
    (key.parts.length === 0 || (key.parts.length === 1 && key.parts[0]?.kind === "text"))
  );
}

/** An expression as a part of a string. */
function inTemplate(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return escaped(literalText(expression));
    case "template":
      return templateText(expression.parts);
    case "conditional":
      return directive(
        textOf(expression.condition),
        inTemplate(expression.then),
        inTemplate(expression.else),
      );
    default:
      return interpolated(expression);
  }
}

function templateText(parts: readonly TemplatePart[]): string {
  return parts.map(partText).join("");
}

function partText(part: TemplatePart): string {
  switch (part.kind) {
    case "text":
      return escaped(part.value);
    case "interpolation":
      return inTemplate(part.expression);
    case "if":
      return directive(textOf(part.condition), templateText(part.then), templateText(part.else));
    case "for": {
      const names = part.keyName === null ? part.valueName : `${part.keyName}, ${part.valueName}`;
      return `%{for ${names} in ${textOf(part.collection)}}${templateText(part.parts)}%{endfor}`;
    }
  }
}

function directive(condition: string, whenTrue: string, whenFalse: string): string {
  return `%{if ${condition}}${whenTrue}${whenFalse === "" ? "" : `%{else}${whenFalse}`}%{endif}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[$%]\{/g, (opening) => opening.charAt(0) + opening);
}

function literalText({ value, text }: LiteralExpression): string {
  return typeof value === "number" ? decimal(text) : String(value);
}

/** A number in full, without exponent and needless zeros: `1.50e3` is `1500`. */
function decimal(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const padded = digits.padStart(digits.length + Math.max(0, -point), "0");
  const at = Math.max(0, point);
  const before = padded.padEnd(at, "0").slice(0, at).replace(/^0+/, "");
  const after = padded.slice(at).replace(/0+$/, "");
  return `${before === "" ? "0" : before}${after === "" ? "" : `.${after}`}`;
}
