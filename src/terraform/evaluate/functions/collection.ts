/** Functions that take collections apart, count them, or make new ones of their elements. */
import type { ListValue, Provenance, Value } from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import { compareText, equal, isWhollyKnown } from "../equal.ts";
import { add, compare, type ExactNumber } from "../number.ts";
import { distinctValues } from "../set.ts";
import { anyType, boolType, listOf, mapOf, numberType, stringType } from "../types.ts";
import { listValue, madeFrom, mapValue, partOf, stringValue } from "../values.ts";
import { withAllKnown } from "./call.ts";
import {
  argument,
  elementsOf,
  type FunctionDefinition,
  failure,
  type Given,
  integerAt,
  listAt,
  made,
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
import { graphemes } from "./graphemes.ts";
import { sortedByName } from "./sorted-by-name.ts";

function length(given: Given): Value {
  const value = argument(given, 0);
  if (value.kind === "string") return makeNumber(given, graphemes(value.value).length);
  if (value.kind === "list") {
    const countable =
      value.flavour !== "set" || value.elements.length < 2 || value.elements.every(isWhollyKnown);
    if (countable) return { ...makeNumber(given, value.elements.length), provenance: value.provenance };
    // Elements of a set that are not known may be equal to each other.
    return withAllKnown(given, [value], (known) => length({ ...given, values: known }));
  }
  if (value.kind !== "map") return failure(given, "takes a text or a collection");
  if (value.open) return { kind: "unknown", reason: value.open, provenance: value.provenance };
  return { ...makeNumber(given, value.entries.size), provenance: value.provenance };
}

function keys(given: Given): Value {
  const map = mapAt(given, 0);
  if (map.open) return { kind: "unknown", reason: map.open, provenance: map.provenance };
  const names = [...map.entries].map(([name, entry]) =>
    partOf(map, stringValue(name, map.keys?.get(name) ?? entry.provenance)),
  );
  return listValue(map.flavour === "map" ? "list" : "tuple", names, map.provenance);
}

function values(given: Given): Value {
  const map = mapAt(given, 0);
  if (map.open) return { kind: "unknown", reason: map.open, provenance: map.provenance };
  const entries = [...map.entries.values()].map((entry) => partOf(map, entry));
  return listValue(map.flavour === "map" ? "list" : "tuple", entries, map.provenance);
}

/** The same collection with other elements of it. */
function remade(list: ListValue, elements: readonly Value[]): ListValue {
  return { ...list, flavour: list.flavour === "set" ? "list" : list.flavour, elements };
}

function distinct(given: Given): Value {
  const list = listAt(given, 0);
  given.surroundings.spend(list.elements.length);
  return remade(list, distinctValues(list.elements));
}

function reverse(given: Given): Value {
  const list = listAt(given, 0);
  return remade(list, [...list.elements].reverse());
}

function slice(given: Given): Value {
  const list = listAt(given, 0);
  const from = integerAt(given, 1);
  const to = integerAt(given, 2);
  if (from === null || to === null) return failure(given, "the bounds are no whole numbers");
  if (from < 0 || to > list.elements.length || from > to) {
    return failure(given, `there is no slice from ${from} to ${to} of ${list.elements.length} elements`);
  }
  return remade(list, list.elements.slice(from, to));
}

function chunkList(given: Given): Value {
  const list = listAt(given, 0);
  const size = integerAt(given, 1);
  if (size === null || size < 0) return failure(given, "the size is no whole number of zero or more");
  const chunks: Value[] = [];
  const step = size === 0 ? Math.max(1, list.elements.length) : size;
  for (let at = 0; at < list.elements.length; at += step) {
    chunks.push({ ...list, elements: list.elements.slice(at, at + step) });
  }
  return { ...list, elements: chunks };
}

function compact(given: Given): Value {
  const list = listAt(given, 0);
  return remade(
    list,
    list.elements.filter((each) => each.kind === "string" && each.value !== ""),
  );
}

function sort(given: Given): Value {
  const list = listAt(given, 0);
  if (list.elements.some((each) => each.kind === "null")) return failure(given, "null cannot be sorted");
  given.surroundings.spend(list.elements.length);
  const text = (each: Value) => (each.kind === "string" ? each.value : "");
  return remade(
    list,
    [...list.elements].sort((first, second) => compareText(text(first), text(second))),
  );
}

/** `decisive` is the answer that one element can give alone; null counts as false. */
function truthOfAll(given: Given, decisive: boolean): Value {
  const list = listAt(given, 0);
  if (
    list.elements.some(
      (each) => (each.kind === "bool" ? each.value : false) === decisive && isWhollyKnown(each),
    )
  ) {
    return makeBool(given, decisive);
  }
  if (list.elements.every(isWhollyKnown)) return makeBool(given, !decisive);
  return withAllKnown(given, [list], (known) => truthOfAll({ ...given, values: known }, decisive));
}

function sum(given: Given): Value {
  const list = listAt(given, 0);
  if (list.elements.length === 0) return failure(given, "an empty list has no sum");
  let total: ExactNumber = { value: 0 };
  given.surroundings.spend(list.elements.length);
  for (const element of list.elements) {
    const number = convertTo(element, numberType, given.span);
    if (number.kind !== "number") return failure(given, "takes a list of numbers");
    total = add(total, number);
  }
  return makeNumber(given, total);
}

/** Terraform's own limit. */
const longestRange = 1024;

function range(given: Given): Value {
  if (given.values.length < 1 || given.values.length > 3)
    return failure(given, "takes one, two or three numbers");
  const [start, end, step] = rangeOf(given);
  if (compare(step, { value: 0 }) === 0) return failure(given, "the step is zero");
  const down = compare(step, { value: 0 }) < 0;
  if (down ? compare(end, start) > 0 : compare(end, start) < 0) {
    return failure(given, "the step leads away from the end");
  }
  const numbers: Value[] = [];
  const provenance = made(given);
  for (let at = start; down ? compare(at, end) > 0 : compare(at, end) < 0; at = add(at, step)) {
    if (numbers.length >= longestRange) return failure(given, `more than ${longestRange} numbers`);
    numbers.push({ kind: "number", ...plain(at), provenance });
  }
  return listValue("list", numbers, provenance);
}

function plain({ value, exact }: ExactNumber): ExactNumber {
  return exact === undefined ? { value } : { value, exact };
}

function rangeOf(given: Given): readonly [ExactNumber, ExactNumber, ExactNumber] {
  const first = numberAt(given, 0);
  const [start, end] = given.values.length === 1 ? [{ value: 0 }, first] : [first, numberAt(given, 1)];
  if (given.values.length === 3) return [start, end, numberAt(given, 2)];
  return [start, end, { value: compare(end, start) < 0 ? -1 : 1 }];
}

function zipMap(given: Given): Value {
  const names = listAt(given, 0);
  const list = listAt(given, 1);
  if (names.elements.length !== list.elements.length) {
    return failure(given, `${names.elements.length} keys for ${list.elements.length} values`);
  }
  const entries = new Map<string, Value>();
  const origins = new Map<string, Provenance>();
  for (const [index, value] of elementsOf(list).entries()) {
    const name = names.elements[index];
    if (name?.kind !== "string") return failure(given, `key ${index} is null`);
    entries.set(name.value, value);
    origins.set(name.value, partOf(names, name).provenance);
  }
  const flavour = list.flavour === "list" ? "map" : "object";
  return mapValue(flavour, sortedByName(entries), madeFrom(given.values, given.span), origins);
}

function matchKeys(given: Given): Value {
  const [list, names, wanted] = [listAt(given, 0), listAt(given, 1), listAt(given, 2)];
  if (list.elements.length !== names.elements.length)
    return failure(given, "as many keys as values are needed");
  const joined = convertTo(
    listValue("tuple", [...names.elements, ...wanted.elements], names.provenance),
    listOf(anyType),
    given.span,
  );
  if (isProblem(joined) || joined.kind !== "list")
    return failure(given, "keys and searchset have different types");
  given.surroundings.spend(names.elements.length * wanted.elements.length);
  const search = joined.elements.slice(names.elements.length);
  const found = list.elements.filter((_, index) => {
    const name = joined.elements[index];
    return name !== undefined && search.some((each) => equal(each, name) === true);
  });
  return remade(list, found);
}

function transpose(given: Given): Value {
  const map = mapAt(given, 0);
  const lists = new Map<string, Value[]>();
  for (const [name, list] of map.entries) {
    if (list.kind !== "list") return failure(given, "a list in it is null");
    given.surroundings.spend(list.elements.length);
    for (const element of list.elements) {
      if (element.kind !== "string") return failure(given, "a text in it is null");
      const names = lists.get(element.value) ?? [];
      lists.set(element.value, names);
      names.push(stringValue(name, map.keys?.get(name) ?? element.provenance));
    }
  }
  const provenance = made(given);
  const entries = [...lists].map(([name, names]): [string, Value] => [
    name,
    listValue("list", names, provenance),
  ]);
  return mapValue("map", sortedByName(new Map(entries)), provenance);
}

export const collectionFunctions: readonly FunctionDefinition[] = [
  { name: "length", parameters: [outer("value", anyType)], call: length },
  { name: "keys", parameters: [mapping("map", "outer")], call: keys },
  { name: "values", parameters: [mapping("map", "outer")], call: values },
  { name: "distinct", parameters: [whole("list", listOf(anyType))], call: distinct },
  { name: "reverse", parameters: [sequence("list", "outer")], call: reverse },
  {
    name: "slice",
    parameters: [ordered("list", "outer"), whole("start", numberType), whole("end", numberType)],
    call: slice,
  },
  {
    name: "chunklist",
    parameters: [outer("list", listOf(anyType)), whole("size", numberType)],
    call: chunkList,
  },
  { name: "compact", parameters: [whole("list", listOf(stringType))], call: compact },
  { name: "sort", parameters: [whole("list", listOf(stringType))], call: sort },
  {
    name: "alltrue",
    parameters: [outer("list", listOf(boolType))],
    call: (given) => truthOfAll(given, false),
  },
  {
    name: "anytrue",
    parameters: [outer("list", listOf(boolType))],
    call: (given) => truthOfAll(given, true),
  },
  { name: "sum", parameters: [sequence("list", "whole")], call: sum },
  { name: "range", parameters: [], variadic: whole("limits", numberType), call: range },
  {
    name: "zipmap",
    parameters: [whole("keys", listOf(stringType)), ordered("values", "outer")],
    call: zipMap,
  },
  {
    name: "matchkeys",
    parameters: [
      outer("values", listOf(anyType)),
      whole("keys", listOf(anyType)),
      whole("searchset", listOf(anyType)),
    ],
    call: matchKeys,
  },
  { name: "transpose", parameters: [whole("values", mapOf(listOf(stringType)))], call: transpose },
];
