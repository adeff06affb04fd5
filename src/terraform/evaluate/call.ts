/** Function calls. `try`, `can` and what renders templates belong to the evaluator; the rest is in functions/. */
import type { KnownValue, Value } from "../../model/index.ts";
import { type CallExpression, type Expression, innerExpressions } from "../hcl/index.ts";
import { evaluate } from "./evaluate.ts";
import { callFunction } from "./functions/index.ts";
import { invalid, isInvalid, oneOf } from "./outcome.ts";
import type { Scope } from "./scope.ts";
import { boolValue, partOf, writtenAt } from "./values.ts";

export function evaluateCall(expression: CallExpression, scope: Scope): Value {
  const own = scope.world.call?.(expression, scope);
  if (own) return own;
  if (expression.name === "try") return evaluateTry(expression, scope);
  if (expression.name === "can") return evaluateCan(expression, scope);
  const values = expression.arguments.map((argument) => evaluate(argument, scope));
  const last = values.at(-1);
  if (expression.expandFinal && last?.kind === "unknown") return last;
  const given = expression.expandFinal ? expandFinal(values) : values;
  if (given === null)
    return invalid(`${expression.name}: what stands before ... is no list that is known`, expression);
  return callFunction({
    name: expression.name,
    arguments: given,
    span: expression,
    nameSpan: expression.nameSpan,
    surroundings: scope.world.surroundings,
  });
}

/** `f(list...)`: the elements of the last argument are arguments of their own. */
function expandFinal(values: readonly Value[]): readonly Value[] | null {
  const last = values.at(-1);
  if (last?.kind !== "list") return null;
  return [...values.slice(0, -1), ...last.elements.map((element) => partOf(last, element))];
}

/** https://developer.hashicorp.com/terraform/language/functions/try */
function evaluateTry(expression: CallExpression, scope: Scope): Value {
  const possible: KnownValue[] = [];
  for (const argument of expression.arguments) {
    const value = evaluate(argument, scope);
    if (isInvalid(value)) continue;
    // One of the elements, if the key is among them: else what comes next counts too.
    const mayFail = value.kind === "one-of" && hasOpenKey(argument, scope);
    if (possible.length === 0 && !mayFail) return value;
    if (value.kind === "unknown") return value;
    possible.push(...(value.kind === "one-of" ? value.candidates : [value]));
    if (!mayFail) break;
  }
  if (possible.length > 0) return oneOf(possible, expression, null);
  return invalid("try: every alternative fails", expression);
}

function hasOpenKey(expression: Expression, scope: Scope): boolean {
  if (expression.kind === "attribute") return hasOpenKey(expression.target, scope);
  if (expression.kind !== "index")
    return innerExpressions(expression).some((inner) => hasOpenKey(inner, scope));
  if (evaluate(expression.key, scope).kind === "unknown") return true;
  return hasOpenKey(expression.key, scope) || hasOpenKey(expression.target, scope);
}

function evaluateCan(expression: CallExpression, scope: Scope): Value {
  const [argument] = expression.arguments;
  if (!argument) return invalid("can: an expression is needed", expression);
  const value = evaluate(argument, scope);
  if (value.kind === "unknown" && value.reason.code !== "invalid-expression") return value;
  return boolValue(!isInvalid(value), writtenAt(expression));
}
