/**
 * What a function is, and what it gets to work with.
 *
 * A parameter says how much of its argument has to be known: `whole` all that is inside, `outer` the value itself
 * but not its elements, `as-is` nothing. By the time `call` runs, the arguments have the parameter's type.
 */
import type { ListValue, MapValue, Provenance, Span, Value } from "../../../model/index.ts";
import type { ExactNumber } from "../number.ts";
import { invalid } from "../outcome.ts";
import { anyType, type Type } from "../types.ts";
import { boolValue, listValue, madeFrom, partOf, stringValue, unknownValue, writtenAt } from "../values.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly needs: "whole" | "outer" | "as-is";
  /** Null is an error unless this is set. */
  readonly nullable?: true;
  /** For type any: a list, set or tuple; one of these that has an order; a map or object. */
  readonly accepts?: "sequence" | "ordered" | "mapping";
}

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Takes all further arguments. */
  readonly variadic?: Parameter;
  /** The text that it makes is another form of its first argument. */
  readonly encodes?: true;
  readonly call: (given: Given) => Value;
}

/** A family of functions, for the table in docs/functions.md. */
export interface Family {
  readonly title: string;
  readonly functions: readonly FunctionDefinition[];
}

/** The arguments of one call. An argument that is not of its parameter's type is a bug, so that throws. */
export interface Given {
  readonly name: string;
  readonly span: Span;
  readonly surroundings: Surroundings;
  readonly values: readonly Value[];
}

/** Texts longer than this are not made: a chain of calls must not fill the memory. */
export const longestText = 1_000_000;

export function argument(given: Given, index: number): Value {
  const value = given.values[index];
  if (!value) throw new Error(`${given.name} has no argument ${index}`);
  return value;
}

function wrongKind(given: Given, index: number): Error {
  return new Error(`argument ${index} of ${given.name} is a ${given.values[index]?.kind}`);
}

export function textAt(given: Given, index: number): string {
  const value = argument(given, index);
  if (value.kind !== "string") throw wrongKind(given, index);
  return value.value;
}

export function numberAt(given: Given, index: number): ExactNumber {
  const value = argument(given, index);
  if (value.kind !== "number") throw wrongKind(given, index);
  return value;
}

/** A whole number within JavaScript's reach; null for any other. */
export function integerAt(given: Given, index: number): number | null {
  const { value, exact } = numberAt(given, index);
  return Number.isSafeInteger(value) && exact === undefined ? value : null;
}

export function listAt(given: Given, index: number): ListValue {
  const value = argument(given, index);
  if (value.kind !== "list") throw wrongKind(given, index);
  return value;
}

export function mapAt(given: Given, index: number): MapValue {
  const value = argument(given, index);
  if (value.kind !== "map") throw wrongKind(given, index);
  return value;
}

/** The elements, each having come the way of its list. */
export function elementsOf(list: ListValue): readonly Value[] {
  return list.elements.map((element) => partOf(list, element));
}

/** Terraform stops here, and says this. */
export function failure(given: Given, message: string): Value {
  return invalid(`${given.name}: ${message}`, given.span);
}

export function notEvaluated(given: Given, why: string): Value {
  return unknownValue(
    { code: "function-not-evaluated", subject: `${given.name}: ${why}`, span: given.span },
    writtenAt(given.span),
  );
}

export function overBudget(given: Given, what: string): Value {
  return unknownValue(
    { code: "budget", subject: `${given.name}: ${what}`, span: given.span },
    writtenAt(given.span),
  );
}

/** The provenance of what the call makes anew, from all that went into it. */
export function made(given: Given): Provenance {
  return madeFrom(leavesOf(given.values), given.span);
}

/** More leaves do not change the answer: by then they come from several places. */
const mostLeaves = 200;

/** The values inside collections: a list written in the call is no source, what stands in it may be. */
function leavesOf(values: readonly Value[]): readonly Value[] {
  const leaves: Value[] = [];
  const collect = (value: Value): void => {
    if (leaves.length >= mostLeaves) return;
    if (value.kind === "list" && value.elements.length > 0) {
      for (const element of value.elements) collect(partOf(value, element));
    } else if (value.kind === "map" && !value.open && value.entries.size > 0) {
      for (const element of value.entries.values()) collect(partOf(value, element));
    } else leaves.push(value);
  };
  for (const value of values) collect(value);
  return leaves;
}

export function makeText(given: Given, text: string, provenance: Provenance = made(given)): Value {
  if (text.length > longestText) return overBudget(given, "a text longer than 1 MB");
  given.surroundings.spend(text.length >> 6);
  // cty keeps all its strings in this form.
  return stringValue(text.normalize("NFC"), provenance);
}

export function makeNumber(given: Given, number: number | ExactNumber): Value {
  const plain: ExactNumber = typeof number === "number" ? { value: number } : number;
  const provenance = made(given);
  return plain.exact === undefined
    ? { kind: "number", value: plain.value, provenance }
    : { kind: "number", value: plain.value, exact: plain.exact, provenance };
}

export function makeBool(given: Given, value: boolean): Value {
  return boolValue(value, made(given));
}

export function makeTexts(given: Given, flavour: ListValue["flavour"], texts: readonly string[]): Value {
  const provenance = made(given);
  return listValue(
    flavour,
    texts.map((text) => stringValue(text, provenance)),
    provenance,
  );
}

/** A collection built of elements that pass through: it is made here, they are not. */
export function collect(given: Given, flavour: ListValue["flavour"], elements: readonly Value[]): ListValue {
  return listValue(flavour, elements, madeFrom(given.values, given.span));
}

/** Parameters, briefly: most take a whole value of a type. */
export function whole(name: string, type: Type): Parameter {
  return { name, type, needs: "whole" };
}
export function outer(name: string, type: Type): Parameter {
  return { name, type, needs: "outer" };
}
export function asIs(name: string, type: Type): Parameter {
  return { name, type, needs: "as-is", nullable: true };
}
export function orNull(parameter: Parameter): Parameter {
  return { ...parameter, nullable: true };
}

export function sequence(name: string, needs: Parameter["needs"]): Parameter {
  return { name, type: anyType, needs, accepts: "sequence" };
}
export function ordered(name: string, needs: Parameter["needs"]): Parameter {
  return { name, type: anyType, needs, accepts: "ordered" };
}
export function mapping(name: string, needs: Parameter["needs"]): Parameter {
  return { name, type: anyType, needs, accepts: "mapping" };
}
