/**
 * What validation rules of a collection say of each of its elements: `alltrue([for r in var.regions : contains(["a"],
 * r)])` is a rule about what it calls `r`.
 */
import type { BinaryExpression, CallExpression, Expression, ForExpression } from "../hcl/index.ts";
import { isSubject, type Rule, type Subject } from "./rule.ts";

/** `collection` is the variable as the conditions name it. */
export function rulesOfElements(conditions: readonly Expression[], collection: Subject): readonly Rule[] {
  return conditions.flatMap((condition) => rulesIn(condition, collection));
}

function rulesIn(condition: Expression, collection: Subject): readonly Rule[] {
  switch (condition.kind) {
    case "parentheses":
      return rulesIn(condition.inner, collection);
    case "unary":
      return condition.operator === "!" ? rulesOfNone(condition.operand, collection) : [];
    case "binary":
      return rulesOfBinary(condition, collection);
    case "call":
      return rulesOfCall(condition, collection);
    default:
      return [];
  }
}

function rulesOfBinary(condition: BinaryExpression, collection: Subject): readonly Rule[] {
  const { left, right, operator } = condition;
  switch (operator) {
    case "&&":
      return [...rulesIn(left, collection), ...rulesIn(right, collection)];
    case "||":
      // Nothing at all has no elements that could break the other rule.
      if (isEmptiness(left, collection)) return rulesIn(right, collection);
      return isEmptiness(right, collection) ? rulesIn(left, collection) : [];
    case "==":
      return [...rulesOfEqual(left, right, collection), ...rulesOfEqual(right, left, collection)];
    default:
      return [];
  }
}

/** `length(var.x) == 0` and `var.x == null`. */
function isEmptiness(condition: Expression, collection: Subject): boolean {
  if (condition.kind === "parentheses") return isEmptiness(condition.inner, collection);
  if (condition.kind !== "binary" || condition.operator !== "==") return false;
  const { left, right } = condition;
  if (right.kind !== "literal") return false;
  if (right.value === null) return isCollection(left, collection);
  const [counted] = argumentsOf(left, "length");
  return right.value === 0 && counted !== undefined && isCollection(counted, collection);
}

/** `alltrue([for r in var.x : …])`, and `can([for r in var.x : …])`. */
function rulesOfCall(call: CallExpression, collection: Subject): readonly Rule[] {
  const [list] = call.arguments;
  if (!list || call.expandFinal || !isOver(list, collection)) return [];
  const subject: Subject = [list.valueName];
  if (call.name === "alltrue") return [{ condition: list.valueExpression, subject }];
  return call.name === "can" ? [{ condition: { ...call, arguments: [list.valueExpression] }, subject }] : [];
}

/** What holds for none: `anytrue([for r in var.x : !…])`. */
function rulesOfNone(condition: Expression, collection: Subject): readonly Rule[] {
  if (condition.kind === "parentheses") return rulesOfNone(condition.inner, collection);
  const [list] = argumentsOf(condition, "anytrue");
  if (!list || !isOver(list, collection)) return [];
  return refused(list.valueExpression, list.valueName);
}

/** A number of elements that is none, or as many as there are. */
function rulesOfEqual(left: Expression, right: Expression, collection: Subject): readonly Rule[] {
  const [counted] = argumentsOf(left, "length");
  if (!counted) return [];
  if (right.kind === "literal") return right.value === 0 ? rulesOfNothingLeft(counted, collection) : [];
  const [all] = argumentsOf(right, "length");
  if (!all || !isCollection(all, collection)) return [];
  const [one, other] = argumentsOf(counted, "setintersection");
  if (!one || !other) return [];
  if (isCollection(one, collection)) return [isAmong(other)];
  return isCollection(other, collection) ? [isAmong(one)] : [];
}

/** `setsubtract(var.x, ["a"])`, and `[for r in var.x : r if !…]`. */
function rulesOfNothingLeft(counted: Expression, collection: Subject): readonly Rule[] {
  const [from, allowed] = argumentsOf(counted, "setsubtract");
  if (from && allowed) return isCollection(from, collection) ? [isAmong(allowed)] : [];
  if (counted.kind !== "for" || !counted.condition || !isCollection(counted.collection, collection))
    return [];
  return refused(counted.condition, counted.valueName);
}

/** From what must not be to what must. */
function refused(condition: Expression, name: string): readonly Rule[] {
  if (condition.kind === "parentheses") return refused(condition.inner, name);
  const isNegated = condition.kind === "unary" && condition.operator === "!";
  return isNegated ? [{ condition: condition.operand, subject: [name] }] : [];
}

/** `contains(allowed, each)`, as if it was written there. */
function isAmong(allowed: Expression): Rule {
  const { file, start, end } = allowed;
  const name = "each";
  const element: Expression = { kind: "variable", name, file, start, end };
  const nameSpan = { file, start, end };
  const call = { kind: "call", name: "contains", nameSpan, expandFinal: false } as const;
  return { condition: { ...call, arguments: [allowed, element], file, start, end }, subject: [name] };
}

function argumentsOf(expression: Expression, name: string): readonly Expression[] {
  if (expression.kind === "parentheses") return argumentsOf(expression.inner, name);
  return expression.kind === "call" && expression.name === name && !expression.expandFinal
    ? expression.arguments
    : [];
}

/** A rule that passes over some elements says nothing of those. */
function isOver(list: Expression, collection: Subject): list is ForExpression {
  return (
    list.kind === "for" &&
    list.form === "tuple" &&
    list.condition === null &&
    isCollection(list.collection, collection)
  );
}

/** The variable, or the same elements in another form. */
function isCollection(expression: Expression, collection: Subject): boolean {
  if (expression.kind === "call" && sameElements.has(expression.name)) {
    const [inner] = expression.arguments;
    return inner !== undefined && isCollection(inner, collection);
  }
  return isSubject(expression, collection);
}

const sameElements: ReadonlySet<string> = new Set(["toset", "tolist", "distinct", "sort", "values"]);
