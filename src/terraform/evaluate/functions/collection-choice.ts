/**
 * Functions that choose among the elements of collections. What is chosen passes through as it is, and only what
 * the choice looks at has to be known.
 */
import {
  type MapValue,
  mostCandidates,
  type Provenance,
  type Span,
  type Value,
} from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import { equal } from "../equal.ts";
import { lift } from "../lift.ts";
import { numberToText } from "../number.ts";
import { oneOf } from "../outcome.ts";
import { anyType, fillGaps, listOf, numberType, stringType, type Type, typeOf } from "../types.ts";
import { unify } from "../unify.ts";
import {
  chosenBy,
  isKnown,
  madeFrom,
  mapValue,
  nullValue,
  partOf,
  sameSpan,
  unknownValue,
} from "../values.ts";
import { withAllKnown } from "./call.ts";
import {
  argument,
  asIs,
  collect,
  elementsOf,
  type FunctionDefinition,
  failure,
  type Given,
  integerAt,
  listAt,
  makeBool,
  makeNumber,
  mapAt,
  mapping,
  numberAt,
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
function lookupAnything(
  map: MapValue,
  fallback: Value | null,
  key: Value & { readonly kind: "unknown" },
  given: Given,
): Value {
  if (map.open || key.reason.code === "invalid-expression") return unknownValue(key.reason, key.provenance);
  const parts = [...map.entries.values()].map((entry) => partOf(map, entry));
  if (fallback) parts.push(fallback);
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
  const index = integerAt(given, 1);
  if (index === null) return failure(given, `${numberToText(numberAt(given, 1))} is no whole number`);
  const { length } = list.elements;
  if (length === 0) return failure(given, "the list is empty");
  // Terraform refuses a negative index of a tuple, and counts from the end of a list.
  const rest = index % length;
  if (rest < 0 && list.flavour === "tuple") return failure(given, "the index is negative");
  const found = list.elements[rest < 0 ? rest + length : rest];
  return found
    ? chosenWith(partOf(list, found), argument(given, 1), given)
    : failure(given, "no such element");
}

function coalesce(given: Given): Value {
  const type = unify(given.values);
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

/** A map that is not known leaves everything before it open, but not what comes after it. */
function merge(given: Given): Value {
  const known = given.values.map((value) => (value.kind === "unknown" ? nullValue(value.provenance) : value));
  const invalidPart = given.values.find(
    (value) => value.kind === "unknown" && value.reason.code === "invalid-expression",
  );
  if (invalidPart) return invalidPart;
  if (given.values.length > 0 && given.values.every((value) => value.kind === "unknown")) {
    return given.values[0] ?? failure(given, "no arguments");
  }
  return lift(known, given.span, (maps) => {
    const entries = new Map<string, Value>();
    const keys = new Map<string, Provenance>();
    let open = undefined as MapValue["open"];
    let type: Type | null = null;
    let alike = true;
    for (const [index, map] of maps.entries()) {
      const original = given.values[index];
      if (original?.kind === "unknown") {
        entries.clear();
        open = original.reason;
        continue;
      }
      if (map.kind === "null") continue;
      if (map.kind !== "map") return failure(given, "takes maps and objects");
      if (map.open) {
        entries.clear();
        open = map.open;
      }
      const joined: Type | null = type ? fillGaps(type, typeOf(map)) : typeOf(map);
      alike &&= joined !== null;
      type = joined ?? type;
      for (const [name, entry] of map.entries) {
        entries.set(name, partOf(map, entry));
        keys.set(name, map.keys?.get(name) ?? entry.provenance);
      }
    }
    // Maps of one type stay a map; anything else becomes an object.
    const merged = mapValue(
      alike && type?.kind === "map" ? "map" : "object",
      sorted(entries),
      madeFrom(maps, given.span),
      keys,
    );
    return open ? { ...merged, open } : merged;
  });
}

export function sorted(entries: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...entries].sort(([one], [other]) => compareNames(one, other)));
}

function compareNames(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function concat(given: Given): Value {
  if (given.values.length === 0) return failure(given, "takes at least one list");
  const elements: Value[] = [];
  let allLists = true;
  for (const value of given.values) {
    if (value.kind !== "list") continue;
    if (value.flavour === "tuple") allLists = false;
    for (const element of elementsOf(value)) elements.push(element);
  }
  given.surroundings.spend(elements.length);
  const joined = collect(given, "tuple", elements);
  if (!allLists) return joined;
  const list = convertTo(joined, listOf(anyType), given.span);
  return isProblem(list) ? joined : list;
}

function flatten(given: Given): Value {
  const list = listAt(given, 0);
  const elements: Value[] = [];
  const open = flattenInto(elements, elementsOf(list));
  if (open === null) {
    given.surroundings.spend(elements.length);
    return collect(given, "tuple", elements);
  }
  // What is not known could be a list; what is one of several lists is flattened for each of them.
  if (open.kind === "unknown") return open;
  return withAllKnown(given, [list], ([known]) => flatten({ ...given, values: known ? [known] : [] }));
}

/** The first element that could be a list or not; null when there is none. */
function flattenInto(elements: Value[], nested: readonly Value[]): Value | null {
  for (const value of nested) {
    if (value.kind === "unknown") return value;
    if (value.kind === "one-of" && value.candidates.some((candidate) => candidate.kind === "list"))
      return value;
    if (value.kind === "list") {
      const open = flattenInto(elements, elementsOf(value));
      if (open) return open;
    } else elements.push(value);
  }
  return null;
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
  { name: "element", parameters: [ordered("list", "outer"), whole("index", numberType)], call: element },
  { name: "coalesce", parameters: [], variadic: asIs("values", anyType), call: coalesce },
  { name: "coalescelist", parameters: [], variadic: asIs("lists", anyType), call: coalesceList },
  { name: "merge", parameters: [], variadic: asIs("maps", anyType), call: merge },
  { name: "concat", parameters: [], variadic: ordered("lists", "outer"), call: concat },
  { name: "flatten", parameters: [sequence("list", "outer")], call: flatten },
  { name: "contains", parameters: [sequence("list", "outer"), outer("value", anyType)], call: contains },
  { name: "one", parameters: [sequence("list", "outer")], call: one },
  { name: "index", parameters: [ordered("list", "whole"), whole("value", anyType)], call: indexOfElement },
];
