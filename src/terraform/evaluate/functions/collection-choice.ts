/**
 * Functions that choose among the elements of collections. What is chosen passes through as it is, and only what
 * the choice looks at has to be known.
 */
import {
  type ListValue,
  type MapValue,
  mostCandidates,
  type NumberValue,
  type Provenance,
  type Span,
  type UnknownValue,
  type Value,
} from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import { equal } from "../equal.ts";
import { lift } from "../lift.ts";
import { numberToText } from "../number.ts";
import { oneOf } from "../outcome.ts";
import { anyType, numberType, stringType } from "../types.ts";
import { unify } from "../unify.ts";
import { chosenBy, isKnown, nullValue, partOf, sameSpan, unknownValue } from "../values.ts";
import { withAllKnown } from "./call.ts";
import {
  argument,
  asIs,
  collect,
  elementsOf,
  type FunctionDefinition,
  failure,
  type Given,
  listAt,
  makeBool,
  makeNumber,
  mapAt,
  mapping,
  ordered,
  outer,
  sequence,
  whole,
} from "./definition.ts";

/** Where a key or an index was decided is a condition of what it chose, unless it is written in the call. */
function chosenWith(value: Value, key: Value, given: Given): Value {
  const span = decidedAt(key.provenance);
  if (
    !span ||
    (span.file === given.span.file && span.start >= given.span.start && span.end <= given.span.end)
  ) {
    return chosenBy(value, key.provenance.conditions);
  }
  const others = key.provenance.conditions.filter((condition) => !sameSpan(condition, span));
  return chosenBy(value, [span, ...others]);
}

function decidedAt({ origin }: Provenance): Span | null {
  return origin.kind === "file" || origin.kind === "absence" ? origin.span : origin.declared;
}

function lookup(given: Given): Value {
  if (given.values.length > 3) return failure(given, "takes two or three arguments");
  const map = mapAt(given, 0);
  const key = argument(given, 1);
  const fallback = given.values[2] ?? null;
  if (key.kind === "unknown") return lookupAnything(map, fallback, key, given);
  return lift([key], given.span, ([known]) => {
    if (known?.kind === "null") return failure(given, "the key is null");
    const name = known && convertTo(known, stringType, given.span);
    if (name?.kind !== "string") return failure(given, "the key is no text");
    const found = lookupNamed(map, name.value, fallback, given);
    return chosenWith(found, key, given);
  });
}

function lookupNamed(map: MapValue, name: string, fallback: Value | null, given: Given): Value {
  const entry = map.entries.get(name);
  if (entry) return partOf(map, entry);
  // The entry may exist among those that are not listed, and then the fallback does not count.
  if (map.open) return unknownValue({ ...map.open, subject: `${map.open.subject}.${name}` }, map.provenance);
  if (!fallback) return failure(given, `there is no key "${name}"`);
  if (map.flavour === "object") return fallback;
  // The elements of a map have one type, which the fallback takes on.
  const type = unify([...map.entries.values()]);
  const converted = type ? convertTo(fallback, type, given.span) : fallback;
  return isProblem(converted)
    ? failure(given, "the default is of another type than the elements")
    : converted;
}

/** With a key that is not known, it is one of all that the map has, or the fallback. */
function lookupAnything(map: MapValue, fallback: Value | null, key: UnknownValue, given: Given): Value {
  if (map.open) return unknownValue(key.reason, key.provenance);
  const parts = [...map.entries.values()].map((entry) => partOf(map, entry));
  return oneOfAll(fallback ? [...parts, fallback] : parts, key, given);
}

/** One of these, and `key`, which is not known, chooses; unknown when there is nothing known to choose from. */
function oneOfAll(parts: readonly Value[], key: UnknownValue, given: Given): Value {
  const candidates = parts.flatMap((part) =>
    part.kind === "one-of" ? part.candidates : isKnown(part) ? [part] : [],
  );
  if (candidates.length === 0 || parts.some((part) => part.kind === "unknown")) {
    return unknownValue(key.reason, key.provenance);
  }
  return chosenWith(oneOf(candidates, given.span, key.reason), key, given);
}

function element(given: Given): Value {
  const list = listAt(given, 0);
  const index = argument(given, 1);
  if (index.kind === "unknown") return oneOfAll(elementsOf(list), index, given);
  return lift([index], given.span, ([known]) => {
    const number = known && convertTo(known, numberType, given.span);
    if (number?.kind !== "number") return failure(given, "the index is no number");
    return elementAt(list, number, given);
  });
}

function elementAt(list: ListValue, index: NumberValue, given: Given): Value {
  const { length } = list.elements;
  if (!Number.isSafeInteger(index.value)) return failure(given, `${numberToText(index)} is no whole number`);
  if (length === 0) return failure(given, "the list is empty");
  // Terraform refuses a negative index of a tuple, and counts from the end of a list.
  const rest = index.value % length;
  if (rest < 0 && list.flavour === "tuple") return failure(given, "the index is negative");
  const found = list.elements[rest < 0 ? rest + length : rest];
  return found ? chosenWith(partOf(list, found), index, given) : failure(given, "no such element");
}

function coalesce(given: Given): Value {
  // A null without a type, or what is not known, could be of any type, and then nothing is converted.
  const untyped = given.values.some((value) => value.kind === "null" || value.kind === "unknown");
  const type = unify(given.values) ?? (untyped ? anyType : null);
  if (!type) return failure(given, "the arguments have no type in common");
  return coalesceFrom(given, 0, (value) => {
    const converted = convertTo(value, type, given.span);
    return isProblem(converted) ? failure(given, converted.message) : converted;
  });
}

function coalesceFrom(given: Given, index: number, adapt: (value: Value) => Value): Value {
  const value = given.values[index];
  if (!value) return failure(given, "every argument is null or an empty text");
  const fitted = adapt(value);
  if (fitted.kind === "unknown") return fitted;
  const empty = (each: Value) => each.kind === "null" || (each.kind === "string" && each.value === "");
  if (fitted.kind !== "one-of") return empty(fitted) ? coalesceFrom(given, index + 1, adapt) : fitted;
  if (!fitted.candidates.some(empty)) return fitted;
  return lift([fitted], given.span, ([known]) =>
    known && !empty(known) ? known : coalesceFrom(given, index + 1, adapt),
  );
}

function coalesceList(given: Given): Value {
  const wrong = given.values.some((value) =>
    value.kind === "list" ? value.flavour === "set" : isKnown(value) && value.kind !== "null",
  );
  if (wrong) return failure(given, "takes lists");
  for (const [index, value] of given.values.entries()) {
    if (value.kind === "unknown") return value;
    if (value.kind === "one-of") {
      return lift([value], given.span, ([known]) =>
        coalesceList({ ...given, values: [...(known ? [known] : []), ...given.values.slice(index + 1)] }),
      );
    }
    if (value.kind === "list" && value.elements.length > 0) return value;
  }
  return failure(given, "every list is empty or null");
}

function contains(given: Given): Value {
  const list = listAt(given, 0);
  const wanted = argument(given, 1);
  const answers = list.elements.map((each) => equal(each, wanted));
  given.surroundings.spend(answers.length);
  if (answers.includes(true)) return makeBool(given, true);
  if (!answers.includes(null)) return makeBool(given, false);
  const undecided = list.elements.filter((_, index) => answers[index] === null);
  if (undecided.length > mostCandidates) return firstOpen(given, undecided);
  return withAllKnown(given, [collect(given, list.flavour, undecided), wanted], (known) =>
    contains({ ...given, values: known }),
  );
}

function firstOpen(given: Given, values: readonly Value[]): Value {
  return withAllKnown(given, [collect(given, "tuple", values)], () => failure(given, "cannot be decided"));
}

function one(given: Given): Value {
  const list = listAt(given, 0);
  if (list.elements.length > 1) return failure(given, "takes a list of at most one element");
  const [only] = list.elements;
  return only ? partOf(list, only) : nullValue(list.provenance);
}

function indexOfElement(given: Given): Value {
  const list = listAt(given, 0);
  const at = list.elements.findIndex((each) => equal(each, argument(given, 1)) === true);
  return at === -1 ? failure(given, "the list has no such element") : makeNumber(given, at);
}

export const collectionChoices: readonly FunctionDefinition[] = [
  {
    name: "lookup",
    parameters: [mapping("map", "outer"), asIs("key", anyType)],
    variadic: asIs("default", anyType),
    call: lookup,
  },
  { name: "element", parameters: [ordered("list", "outer"), asIs("index", numberType)], call: element },
  { name: "coalesce", parameters: [], variadic: asIs("values", anyType), call: coalesce },
  { name: "coalescelist", parameters: [], variadic: asIs("lists", anyType), call: coalesceList },
  { name: "contains", parameters: [sequence("list", "outer"), outer("value", anyType)], call: contains },
  { name: "one", parameters: [sequence("list", "outer")], call: one },
  { name: "index", parameters: [ordered("list", "whole"), whole("value", anyType)], call: indexOfElement },
];
