/** Functions on sets, and products of collections. */
import type { ListValue, Value } from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import { equal, isWhollyKnown, keyOf } from "../equal.ts";
import { setFrom } from "../set.ts";
import { anyType, setOf, type Type, typeOf } from "../types.ts";
import { unifyTypes } from "../unify.ts";
import { listValue, madeFrom } from "../values.ts";
import { withAllKnown } from "./call.ts";
import {
  collect,
  elementsOf,
  type FunctionDefinition,
  failure,
  type Given,
  listAt,
  overBudget,
  sequence,
  whole,
} from "./definition.ts";

/** The sets with elements of one type, each element on its own way; null when they have no type in common. */
function alike(given: Given): readonly (readonly Value[])[] | null {
  const sets = given.values.map((_, index) => elementsOf(listAt(given, index)));
  const type = unifyTypes(sets.flatMap((elements) => elements.map(typeOf)));
  if (!type) return null;
  return sets.map((elements) => elements.map((element) => converted(element, type, given)));
}

/** Unification promises that it converts. */
function converted(value: Value, type: Type, given: Given): Value {
  const result = convertTo(value, type, given.span);
  return isProblem(result) ? failure(given, result.message) : result;
}

function combineSets(
  given: Given,
  keep: (element: Value, others: readonly ((element: Value) => boolean)[]) => boolean,
  from: "all" | "first",
): Value {
  const sets = alike(given);
  if (!sets) return failure(given, "the sets have no type in common");
  const [first = [], ...others] = sets;
  given.surroundings.spend(sets.reduce((total, set) => total + set.length, 0));
  const searches = others.map(memberOf);
  const elements = (from === "all" ? sets.flat() : first).filter((element) => keep(element, searches));
  return setFrom(collect(given, "set", []), elements);
}

function memberOf(elements: readonly Value[]): (element: Value) => boolean {
  const byKey = new Map<string, Value[]>();
  for (const element of elements) {
    const key = keyOf(element);
    byKey.set(key, [...(byKey.get(key) ?? []), element]);
  }
  return (element) => (byKey.get(keyOf(element)) ?? []).some((other) => equal(other, element) === true);
}

const largestProduct = 100_000;

function setProduct(given: Given): Value {
  if (given.values.length < 2) return failure(given, "takes at least two collections");
  const lists = given.values.map((_, index) => listAt(given, index));
  const sets = lists.some((list) => list.flavour === "set");
  // The order of a set hangs on all that is in it.
  if (sets && !lists.every(isWhollyKnown)) {
    return withAllKnown(given, lists, (known) => setProduct({ ...given, values: known }));
  }
  const total = lists.reduce((size, list) => size * list.elements.length, 1);
  if (total > largestProduct) return overBudget(given, `more than ${largestProduct} combinations`);
  given.surroundings.spend(total * lists.length);
  const sides: (readonly Value[])[] = [];
  for (const list of lists) {
    const side = oneType(list, given);
    if (!side) return failure(given, "the elements of a list are of different types");
    sides.push(side);
  }
  const provenance = madeFrom(given.values, given.span);
  let rows: readonly (readonly Value[])[] = [[]];
  for (const side of sides) rows = rows.flatMap((row) => side.map((element) => [...row, element]));
  const tuples = rows.map((row) => listValue("tuple", row, provenance));
  return sets ? setFrom(listValue("set", [], provenance), tuples) : listValue("list", tuples, provenance);
}

function oneType(list: ListValue, given: Given): readonly Value[] | null {
  const type = unifyTypes(list.elements.map(typeOf));
  return type && elementsOf(list).map((element) => converted(element, type, given));
}

const set = whole("set", setOf(anyType));

export const collectionSets: readonly FunctionDefinition[] = [
  {
    name: "setunion",
    parameters: [set],
    variadic: set,
    call: (given) => combineSets(given, () => true, "all"),
  },
  {
    name: "setintersection",
    parameters: [set],
    variadic: set,
    call: (given) => combineSets(given, (element, others) => others.every((has) => has(element)), "first"),
  },
  {
    name: "setsubtract",
    parameters: [set, set],
    call: (given) => combineSets(given, (element, others) => !others.some((has) => has(element)), "first"),
  },
  { name: "setproduct", parameters: [], variadic: sequence("sets", "outer"), call: setProduct },
];
