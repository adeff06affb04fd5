/** Going through expressions. */
import type { Expression, TemplatePart } from "./tree.ts";

/**
 * What stands directly inside an expression. A chain of names from a root is seen as one whole: only its keys and
 * what it starts from are inside.
 */
export function innerExpressions(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "template":
      return expression.parts.flatMap(inPart);
    case "attribute":
      return innerOfTarget(expression.target);
    case "index":
      return [...innerOfTarget(expression.target), expression.key];
    case "splat":
      return [expression.target, expression.each];
    case "call":
      return expression.arguments;
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.condition, expression.then, expression.else];
    case "tuple":
      return expression.elements;
    case "object":
      return expression.items.flatMap((item) => [item.key, item.value]);
    case "for":
      return [
        expression.collection,
        expression.valueExpression,
        ...(expression.keyExpression ? [expression.keyExpression] : []),
        ...(expression.condition ? [expression.condition] : []),
      ];
    case "parentheses":
      return [expression.inner];
    default:
      return [];
  }
}

/** The names of a chain were noted as a whole; only keys and what a chain starts from are left to see. */
function innerOfTarget(target: Expression): readonly Expression[] {
  if (target.kind === "attribute") return innerOfTarget(target.target);
  if (target.kind === "index") return [...innerOfTarget(target.target), target.key];
  return target.kind === "variable" ? [] : [target];
}

function inPart(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case "text":
      return [];
    case "interpolation":
      return [part.expression];
    case "if":
      return [part.condition, ...part.then.flatMap(inPart), ...part.else.flatMap(inPart)];
    case "for":
      return [part.collection, ...part.parts.flatMap(inPart)];
  }
}
