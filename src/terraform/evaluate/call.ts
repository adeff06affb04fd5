/** Function calls. `try`, `can` and what renders templates belong to the evaluator; the rest is in functions/. */
import type { KnownValue, Value } from "../../model/index.ts";
import type { CallExpression } from "../hcl/index.ts";
import { callOnElements } from "./elements.ts";
import { evaluate } from "./evaluate.ts";
import { callFunction } from "./functions/index.ts";
import { invalid, isInvalid, oneOf } from "./outcome.ts";
import type { Scope } from "./scope.ts";
import { asDefined, asFallible, boolValue, partOf, writtenAt } from "./values.ts";

export function evaluateCall(expression: CallExpression, scope: Scope): Value {
  const own = scope.world.call?.(expression, scope);
  if (own) return own;
  if (expression.name === "try") return evaluateTry(expression, scope);
  if (expression.name === "can") return evaluateCan(expression, scope);
  const values = expression.arguments.map((argument) => evaluate(argument, scope));
  const ofElements = callOnElements(expression, values);
  if (ofElements) return ofElements;
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
  let isSure = false;
  for (const argument of expression.arguments) {
    const value = evaluate(argument, scope);
    if (isInvalid(value)) continue;
    if (possible.length === 0 && !value.mayFail) return value;
    if (value.kind === "unknown") return value;
    possible.push(...(value.kind === "one-of" ? value.candidates : [asDefined(value)]));
    // What may fail leaves room for what comes next.
    isSure = !value.mayFail;
    if (isSure) break;
  }
  if (possible.length === 0) return invalid("try: every alternative fails", expression);
  const result = oneOf(possible, expression, null);
  return isSure ? result : asFallible(result);
}

function evaluateCan(expression: CallExpression, scope: Scope): Value {
  const [argument] = expression.arguments;
  if (!argument) return invalid("can: an expression is needed", expression);
  const value = evaluate(argument, scope);
  if (value.kind === "unknown" && value.reason.code !== "invalid-expression") return value;
  const [yes, no] = [true, false].map((answer) => boolValue(answer, writtenAt(expression)));
  if (value.mayFail && yes && no) return oneOf([yes, no], expression, null);
  return boolValue(!isInvalid(value), writtenAt(expression));
}
