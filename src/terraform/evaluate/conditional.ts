/**
 * `condition ? then : else`. Both branches become one type, as in Terraform: `true ? 1 : "x"` is "1".
 * https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
 */
import type { Span, Value } from "../../model/index.ts";
import type { ConditionalExpression } from "../hcl/index.ts";
import { convertTo, isProblem } from "./convert.ts";
import { isWhollyKnown } from "./equal.ts";
import { evaluate } from "./evaluate.ts";
import { truth } from "./operators.ts";
import { invalid, oneOf } from "./outcome.ts";
import type { Scope } from "./scope.ts";
import { unify } from "./unify.ts";
import { chosenBy, isKnown, unknownValue } from "./values.ts";
import { weigh } from "./weight.ts";

export function evaluateConditional(expression: ConditionalExpression, scope: Scope): Value {
  const condition = evaluate(expression.condition, scope);
  const chosen = truth(condition);
  if (chosen === "invalid") return invalid("the condition is not true or false", expression.condition);
  const branches = ofOneType(evaluate(expression.then, scope), evaluate(expression.else, scope), expression);
  if (chosen !== "unknown") return chosenBy(chosen ? branches[0] : branches[1], [expression.condition]);
  // Either branch may be taken: one of both, as long as both are known.
  const candidates = branches.flatMap((branch) =>
    branch.kind === "one-of" ? branch.candidates : isKnown(branch) ? [branch] : [],
  );
  const reason = condition.kind === "unknown" ? condition.reason : null;
  const open = branches.find((branch) => branch.kind === "unknown");
  if (open)
    return chosenBy(reason ? unknownValue(reason, condition.provenance) : open, [expression.condition]);
  return chosenBy(oneOf(candidates, expression, reason), [expression.condition]);
}

/** Above this the two stay as they are: the type changes how a collection compares, and not what is in it. */
const heaviestToConvert = 10_000;

type Branches = readonly [Value, Value];

function ofOneType(one: Value, other: Value, expression: Span): Branches {
  const branches: Branches = [one, other];
  if (branches.some(fitsAll) || isSamePrimitive(one, other)) return branches;
  if (branches.some((branch) => weigh(branch) > heaviestToConvert || holdsResource(branch))) return branches;
  const type = unify(branches);
  const problem = invalid("the two results of the condition are of different types", expression);
  // `tomap({})` goes with whatever the other one holds, as in `fileexists(f) ? jsondecode(file(f)) : tomap({})`.
  const certain = branches.every(isWhollyKnown) && !branches.some(isEmptyMap);
  const failed: Branches = certain ? [problem, problem] : branches;
  if (!type) return failed;
  const [left, right] = [convertTo(one, type, expression), convertTo(other, type, expression)];
  // Only what is chosen has to fit.
  return [isProblem(left) ? failed[0] : left, isProblem(right) ? failed[1] : right];
}

/** Null, and what is not known, take the type of the other. */
function fitsAll({ kind }: Value): boolean {
  return kind === "null" || kind === "unknown";
}

function isEmptyMap(value: Value): boolean {
  return value.kind === "map" && value.flavour === "map" && value.entries.size === 0;
}

function isSamePrimitive(one: Value, other: Value): boolean {
  return one.kind === other.kind && (one.kind === "string" || one.kind === "number" || one.kind === "bool");
}

/** A resource has attributes that are not listed, which a conversion would lose. */
function holdsResource(value: Value): boolean {
  if (value.kind === "list") return value.elements.some(holdsResource);
  if (value.kind === "map")
    return value.open !== undefined || [...value.entries.values()].some(holdsResource);
  return value.kind === "one-of" && value.candidates.some(holdsResource);
}
