/** Orders that are the same on every machine: by code unit, never by the machine's locale. */
import type { Level } from "../model/index.ts";

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const levelsWorstFirst: readonly Level[] = ["error", "warning", "note"];

export function compareLevel(a: Level, b: Level): number {
  return levelsWorstFirst.indexOf(a) - levelsWorstFirst.indexOf(b);
}

/** Sorts by a key that is worked out once per item; equal keys keep their order. */
export function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item);
}

export function grouped<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

export function withSortedKeys(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(sortedBy(Object.entries(record), ([key]) => key));
}
