/** Calling a function: the right number of arguments, as much of them known as needed, of the right type. */

import type { KnownValue, Span, Value } from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import { lift, settle } from "../lift.ts";
import { weigh } from "../weight.ts";
import { type FunctionDefinition, failure, type Given, type Parameter } from "./definition.ts";
import { errorWithin } from "./error-within.ts";
import type { Surroundings } from "./surroundings.ts";

export interface FunctionCall {
  readonly name: string;
  readonly arguments: readonly Value[];
  readonly span: Span;
  readonly nameSpan: Span;
  readonly surroundings: Surroundings;
}

export function applyFunction(definition: FunctionDefinition, call: FunctionCall): Value {
  const given: Given = {
    name: definition.name,
    span: call.span,
    surroundings: call.surroundings,
    values: call.arguments,
  };
  const wrongCount = countProblem(definition, call.arguments.length);
  if (wrongCount) return failure(given, wrongCount);
  call.surroundings.spend(1 + call.arguments.length);
  for (const argument of call.arguments) {
    const error = errorWithin(argument);
    if (error) return error;
  }
  const parameters = call.arguments.map((_, index) => parameterAt(definition, index));
  const result = applyKnown(definition, parameters, given);
  const [first] = call.arguments;
  if (!definition.encodes || first === undefined) return result;
  return result.kind === "string" || result.kind === "unknown" ? { ...result, encodes: first } : result;
}

function countProblem(definition: FunctionDefinition, count: number): string | null {
  const needed = definition.parameters.length;
  if (count < needed)
    return `takes ${definition.variadic ? "at least " : ""}${needed} arguments, not ${count}`;
  return count > needed && !definition.variadic ? `takes ${needed} arguments, not ${count}` : null;
}

function parameterAt(definition: FunctionDefinition, index: number): Parameter {
  const parameter = definition.parameters[index] ?? definition.variadic;
  if (!parameter) throw new Error(`${definition.name} has no parameter ${index}`);
  return parameter;
}

/** The arguments that have to be known are lifted over; those that do not are handed on as they are. */
function applyKnown(definition: FunctionDefinition, parameters: readonly Parameter[], given: Given): Value {
  const needed: Value[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = given.values[index];
    if (!value || parameter.needs === "as-is") continue;
    if (parameter.needs === "whole") given.surroundings.spend(weigh(value));
    needed.push(parameter.needs === "whole" ? settle(value, given.span) : value);
  }
  return lift(needed, given.span, (known) => {
    let next = 0;
    const values: Value[] = [];
    for (const [index, parameter] of parameters.entries()) {
      const value = parameter.needs === "as-is" ? given.values[index] : known[next++];
      if (!value) throw new Error(`${definition.name} lost argument ${index}`);
      const adapted = adapt(value, parameter, index, given);
      if (adapted.kind === "refused") return adapted.value;
      values.push(adapted.value);
    }
    return definition.call({ ...given, values });
  });
}

interface Adapted {
  readonly kind: "fits" | "refused";
  readonly value: Value;
}

function adapt(value: Value, parameter: Parameter, index: number, given: Given): Adapted {
  if (value.kind === "null" && !parameter.nullable) {
    return { kind: "refused", value: failure(given, `argument ${index + 1} (${parameter.name}) is null`) };
  }
  if (!accepted(value, parameter)) {
    const message = `argument ${index + 1} (${parameter.name}) is no ${acceptedNames[parameter.accepts ?? "sequence"]}`;
    return { kind: "refused", value: failure(given, message) };
  }
  if (parameter.type.kind === "any") return { kind: "fits", value };
  const converted = convertTo(value, parameter.type, given.span);
  if (!isProblem(converted)) return { kind: "fits", value: converted };
  const message = `argument ${index + 1} (${parameter.name}): ${converted.message}`;
  return { kind: "refused", value: failure(given, message) };
}

const acceptedNames = { sequence: "list, set or tuple", ordered: "list or tuple", mapping: "map or object" };

function accepted(value: Value, parameter: Parameter): boolean {
  if (!parameter.accepts || value.kind === "null") return true;
  if (parameter.accepts === "mapping") return value.kind === "map";
  return value.kind === "list" && (parameter.accepts === "sequence" || value.flavour !== "set");
}

/** For functions that first look at part of their arguments and then, if that does not decide, at all of them. */
export function withAllKnown(
  given: Given,
  values: readonly Value[],
  apply: (known: readonly KnownValue[]) => Value,
): Value {
  return lift(
    values.map((value) => settle(value, given.span)),
    given.span,
    apply,
  );
}
