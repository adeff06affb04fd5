/**
 * Terraform's built-in functions, as of 1.11. In: a call with its evaluated arguments. Out: a Value; a call that
 * Terraform would refuse is an unknown of code `invalid-expression`, which `try` and `can` see as a failure.
 *
 * `try` and `can` themselves are the evaluator's, because they see expressions and not values.
 */
import type { Value } from "../../../model/index.ts";
import { invalid } from "../outcome.ts";
import { unknownValue, writtenAt } from "../values.ts";
import { applyFunction, type FunctionCall } from "./call.ts";
import { families, notEvaluatedFunctions } from "./families.ts";

export type { FunctionCall } from "./call.ts";
export { families, notEvaluatedFunctions, openTofuFunctions } from "./families.ts";
export { prepareFunctions } from "./heavy.ts";
export { objectInText } from "./json.ts";
export type { ListedFiles, ReadFile, Surroundings, TemplateText } from "./surroundings.ts";

const definitions = new Map(
  families.flatMap((family) => family.functions.map((definition) => [definition.name, definition])),
);

export function callFunction(call: FunctionCall): Value {
  // Every built-in function is also known by its full name.
  const name = call.name.startsWith("core::") ? call.name.slice("core::".length) : call.name;
  const definition = definitions.get(name);
  if (definition) return applyFunction(definition, call);
  const reason = name.startsWith("provider::") ? "a provider's function" : notEvaluatedFunctions.get(name);
  if (reason === undefined) return invalid(`there is no function "${call.name}"`, call.nameSpan);
  return unknownValue(
    { code: "function-not-evaluated", subject: `${name}: ${reason}`, span: call.span },
    writtenAt(call.span),
  );
}
