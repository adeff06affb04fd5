/**
 * How an expression groups, and which text each part of it has: in a form that our tree and hcl2json's account of
 * HashiCorp's tree can both be brought into. The JSON form of a file leaves expressions as text, and cannot show it.
 *
 * HashiCorp's tree holds accesses with constant keys behind each other as one traversal, and the empty string as a
 * string with one part.
 */
import { textOf } from "../../../src/model/index.ts";
import type { Expression, ObjectItem, TemplatePart } from "../../../src/terraform/hcl/index.ts";

/** What hcl2json's getExpressionAst returns, as far as it is used here. */
export interface TheirNode {
  readonly type: string;
  readonly meta?: { readonly traversal?: unknown; readonly [name: string]: unknown };
  readonly children: readonly TheirNode[];
}

/** The kind of the node with what tells it from others of its kind, and what it holds. */
export type Skeleton = readonly [kind: string, ...holds: Skeleton[]];

export function theirSkeleton({ type, meta, children }: TheirNode): Skeleton {
  const holds = children.map(theirSkeleton);
  const said = (name: string): string => String(meta?.[name] ?? "");
  switch (type) {
    case "literalValue":
    case "template":
    case "":
      return [type, ...holds];
    case "scopeTraversal":
    case "relativeTraversal":
      return [`traversal ${steps(meta?.traversal)}`, ...holds];
    case "function":
      return [`call ${said("name")} ${said("expandedFinalArgument")} ${said("value")}`, ...holds];
    case "binaryOp":
    case "unaryOp":
      return [`${said("operator")} ${said("value")}`, ...holds];
    case "for":
      return [`for ${said("keyVar")} ${said("valVar")} ${said("groupedValue")} ${said("value")}`, ...holds];
    default:
      return [`${type} ${said("value")}`, ...holds];
  }
}

function steps(traversal: unknown): string {
  if (!Array.isArray(traversal)) return "";
  return traversal.map(({ type, segment }) => (type === "nameTraversal" ? `.${segment}` : "[]")).join("");
}

const operators: Readonly<Record<string, string>> = {
  "||": "logicalOr",
  "&&": "logicalAnd",
  "==": "equal",
  "!=": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "%": "modulo",
};

export function ourSkeleton(expression: Expression): Skeleton {
  const text = textOf(expression);
  switch (expression.kind) {
    case "literal":
      return ["literalValue"];
    case "variable":
      return expression.name === "*" ? [""] : [`traversal .${expression.name}`];
    case "attribute":
      return stepFrom(expression.target, expression.legacyIndex ? "[]" : `.${expression.name}`);
    case "index":
      return isConstant(expression.key)
        ? stepFrom(expression.target, "[]")
        : [`index ${text}`, ourSkeleton(expression.target), ourSkeleton(expression.key)];
    case "splat":
      return [`splat ${text}`, ourSkeleton(expression.target), ourSkeleton(expression.each)];
    case "call":
      return [
        `call ${expression.name} ${expression.expandFinal} ${text}`,
        ...expression.arguments.map(ourSkeleton),
      ];
    case "unary":
      return [
        `${expression.operator === "-" ? "negate" : "logicalNot"} ${text}`,
        ourSkeleton(expression.operand),
      ];
    case "binary":
      return [
        `${operators[expression.operator]} ${text}`,
        ourSkeleton(expression.left),
        ourSkeleton(expression.right),
      ];
    case "conditional":
      return [
        `conditional ${text}`,
        ...[expression.condition, expression.then, expression.else].map(ourSkeleton),
      ];
    case "tuple":
      return [`tuple ${text}`, ...expression.elements.map(ourSkeleton)];
    case "object":
      return [
        `object ${text}`,
        ...expression.items.flatMap((item) => [keySkeleton(item), ourSkeleton(item.value)]),
      ];
    case "for": {
      const { keyName, valueName, grouping, collection, keyExpression, valueExpression, condition } =
        expression;
      const holds = [collection, keyExpression, valueExpression, condition].filter((part) => part !== null);
      return [`for ${keyName ?? ""} ${valueName} ${grouping} ${text}`, ...holds.map(ourSkeleton)];
    }
    case "parentheses":
      return ["", ourSkeleton(expression.inner)];
    case "template": {
      const [only] = expression.parts;
      if (expression.parts.length === 1 && only?.kind === "interpolation") {
        return [`templateWrap ${text}`, ourSkeleton(only.expression)];
      }
      return templateSkeleton(expression.parts);
    }
    case "invalid":
      return ["invalid"];
  }
}

function stepFrom(target: Expression, step: string): Skeleton {
  const [kind, ...holds] = ourSkeleton(target);
  return kind.startsWith("traversal ")
    ? [`${kind}${step}`, ...holds]
    : [`traversal ${step}`, [kind, ...holds]];
}

function isConstant(key: Expression): boolean {
  if (key.kind === "literal") return true;
  return key.kind === "template" && key.parts.every(({ kind }) => kind === "text");
}

/** A key that is its own name holds nothing. */
function keySkeleton({ key }: ObjectItem): Skeleton {
  const isName = key.kind === "template" && !/^["<]/.test(textOf(key));
  return isName ? [""] : ["", ourSkeleton(key)];
}

function templateSkeleton(parts: readonly TemplatePart[]): Skeleton {
  return parts.length === 0 ? ["template", ["literalValue"]] : ["template", ...parts.map(partSkeleton)];
}

function partSkeleton(part: TemplatePart): Skeleton {
  const text = textOf(part);
  switch (part.kind) {
    case "text":
      return ["literalValue"];
    case "interpolation":
      return ourSkeleton(part.expression);
    case "if": {
      const branches = [part.then, part.else].map(templateSkeleton);
      return [`conditional ${text}`, ourSkeleton(part.condition), ...branches];
    }
    case "for": {
      const names = `${part.keyName ?? ""} ${part.valueName}`;
      const join: Skeleton = [
        `for ${names} false ${text}`,
        ourSkeleton(part.collection),
        templateSkeleton(part.parts),
      ];
      return [`templateJoin ${text}`, join];
    }
  }
}
