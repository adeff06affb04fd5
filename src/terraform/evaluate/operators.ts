/** Operators, with HCL's conversions. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations */
import type { KnownValue, Span, Value } from "../../model/index.ts";
import type { BinaryExpression, BinaryOperator, UnaryExpression } from "../hcl/index.ts";
import { equal } from "./equal.ts";
import { lift } from "./lift.ts";
import {
  add,
  compare,
  divide,
  type ExactNumber,
  exactFromText,
  modulo,
  multiply,
  negate,
  subtract,
} from "./number.ts";
import { invalid } from "./outcome.ts";
import { boolValue, madeFrom, numberValue, unknownValue } from "./values.ts";

/** What a condition comes to. */
export function truth(value: Value): boolean | "unknown" | "invalid" {
  if (value.kind === "bool") return value.value;
  if (value.kind === "string")
    return value.value === "true" ? true : value.value === "false" ? false : "invalid";
  if (value.kind === "unknown") return value.reason.code === "invalid-expression" ? "invalid" : "unknown";
  if (value.kind !== "one-of") return "invalid";
  const [first, ...others] = value.candidates.map(truth);
  if (first === undefined || first === "invalid" || others.includes("invalid")) return "invalid";
  return others.every((other) => other === first) ? first : "unknown";
}

export function evaluateUnary(expression: UnaryExpression, operand: Value): Value {
  return lift([operand], expression, ([known]) => {
    if (expression.operator === "!") {
      const value = known ? truth(known) : "invalid";
      if (typeof value !== "boolean") return invalid("! needs true or false", expression);
      return boolValue(!value, madeFrom([operand], expression));
    }
    const number = numberOf(known);
    if (number === null) return invalid("- needs a number", expression);
    return numberValue(negate(number), madeFrom([operand], expression));
  });
}

/** The right side is a function: `&&` and `||` may not need it. */
export function evaluateBinary(expression: BinaryExpression, left: Value, rightSide: () => Value): Value {
  const { operator } = expression;
  if (operator === "&&" || operator === "||") return evaluateLogical(expression, left, rightSide());
  const right = rightSide();
  return lift([left, right], expression, ([one, other]) => {
    if (!one || !other) return invalid(`${operator} needs two values`, expression);
    const provenance = madeFrom([left, right], expression);
    if (operator === "==" || operator === "!=") {
      const same = equal(one, other);
      if (same === null) return unknownInside(one, other, expression);
      return boolValue(same === (operator === "=="), provenance);
    }
    const result = calculate(operator, numberOf(one), numberOf(other));
    if (result === null) return invalid(`${operator} cannot work with these values`, expression);
    return typeof result === "boolean" ? boolValue(result, provenance) : numberValue(result, provenance);
  });
}

/** Either side decides alone when it is enough: `false && x` is false whatever x is. */
function evaluateLogical(expression: BinaryExpression, left: Value, right: Value): Value {
  const decisive = expression.operator === "||";
  const sides = [truth(left), truth(right)];
  const provenance = madeFrom([left, right], expression);
  if (sides.includes("invalid")) {
    const decided = sides.includes(decisive);
    return decided
      ? boolValue(decisive, provenance)
      : invalid(`${expression.operator} needs true or false`, expression);
  }
  if (sides.includes(decisive)) return boolValue(decisive, provenance);
  if (sides[0] === "unknown") return left;
  if (sides[1] === "unknown") return right;
  return boolValue(!decisive, provenance);
}

function calculate(
  operator: BinaryOperator,
  left: ExactNumber | null,
  right: ExactNumber | null,
): ExactNumber | boolean | null {
  if (left === null || right === null) return null;
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
      return divide(left, right);
    case "%":
      return modulo(left, right);
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    default:
      return null;
  }
}

function numberOf(value: KnownValue | undefined): ExactNumber | null {
  if (value?.kind === "number") return value;
  return value?.kind === "string" ? exactFromText(value.value) : null;
}

/** Two collections that agree as far as they are known. */
function unknownInside(one: KnownValue, other: KnownValue, expression: Span): Value {
  return firstUnknown(one) ?? firstUnknown(other) ?? invalid("the values cannot be compared", expression);
}

function firstUnknown(value: Value): Value | null {
  if (value.kind === "unknown") return value;
  if (value.kind === "map" && value.open) return unknownValue(value.open, value.provenance);
  const parts =
    value.kind === "list" ? value.elements : value.kind === "map" ? [...value.entries.values()] : [];
  for (const part of parts) {
    const found = firstUnknown(part);
    if (found) return found;
  }
  return null;
}
