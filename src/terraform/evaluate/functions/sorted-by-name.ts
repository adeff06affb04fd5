import type { Value } from "../../../model/index.ts";
import { compareText } from "../equal.ts";

/** Maps and objects hold their entries in the order of their names. */
export function sortedByName(entries: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...entries].sort(([one], [other]) => compareText(one, other)));
}
