/** Sets: without equal elements, in cty's order. */
import type { ListValue, Value } from "../../model/index.ts";
import { compareForSets, equal, keyOf } from "./equal.ts";

/** A set of these elements, which have one type. Unknown elements stay in it: they may turn out to be equal. */
export function setFrom(collection: ListValue, elements: readonly Value[]): Value {
  const distinct = distinctValues(elements);
  return { ...collection, flavour: "set", elements: distinct.sort(compareForSets) };
}

/** Without those that are surely equal to an earlier one. */
export function distinctValues(elements: readonly Value[]): Value[] {
  const seen = new Map<string, Value[]>();
  return elements.filter((element) => {
    const key = keyOf(element);
    const twins = seen.get(key);
    if (!twins) seen.set(key, [element]);
    else if (twins.some((twin) => equal(twin, element) === true)) return false;
    else twins.push(element);
    return true;
  });
}
