/** Functions that put collections together. The elements pass through as they are, known or not. */
import type { MapValue, Provenance, UnknownReason, UnknownValue, Value } from "../../../model/index.ts";
import { convertTo, isProblem } from "../convert.ts";
import { lift } from "../lift.ts";
import { anyType, fillGaps, listOf, type Type, typeOf } from "../types.ts";
import { madeFrom, mapValue, partOf } from "../values.ts";
import { withAllKnown } from "./call.ts";
import {
  asIs,
  collect,
  elementsOf,
  type FunctionDefinition,
  failure,
  type Given,
  listAt,
  ordered,
  sequence,
} from "./definition.ts";
import { sortedByName } from "./sorted-by-name.ts";

/** A map that is not known leaves everything before it open, but not what comes after it. */
function merge(given: Given): Value {
  const [first] = given.values;
  if (first && given.values.every((value) => value.kind === "unknown")) return first;
  const asMaps = given.values.map((value) => (value.kind === "unknown" ? openMap(value) : value));
  return lift(asMaps, given.span, (maps) => {
    const filled = maps.filter((map) => map.kind !== "null");
    return filled.every((map) => map.kind === "map")
      ? mergeMaps(filled, given)
      : failure(given, "takes maps and objects");
  });
}

function openMap({ reason, provenance }: UnknownValue): MapValue {
  return { ...mapValue("object", new Map(), provenance), open: reason };
}

function mergeMaps(maps: readonly MapValue[], given: Given): Value {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Provenance>();
  let open: UnknownReason | null = null;
  for (const map of maps) {
    if (map.open) {
      entries.clear();
      open = map.open;
    }
    for (const [name, entry] of map.entries) {
      entries.set(name, partOf(map, entry));
      keys.set(name, map.keys?.get(name) ?? entry.provenance);
    }
  }
  const provenance = madeFrom(maps, given.span);
  const merged = mapValue(areOfOneType(maps) ? "map" : "object", sortedByName(entries), provenance, keys);
  return open ? { ...merged, open } : merged;
}

/** Maps of one type stay a map; anything else becomes an object. */
function areOfOneType(maps: readonly MapValue[]): boolean {
  let type: Type | null = null;
  for (const map of maps) {
    if (map.flavour !== "map") return false;
    type = type ? fillGaps(type, typeOf(map)) : typeOf(map);
    if (!type) return false;
  }
  return type !== null;
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

export const collectionJoins: readonly FunctionDefinition[] = [
  { name: "merge", parameters: [], variadic: asIs("maps", anyType), call: merge },
  { name: "concat", parameters: [], variadic: ordered("lists", "outer"), call: concat },
  { name: "flatten", parameters: [sequence("list", "outer")], call: flatten },
];
