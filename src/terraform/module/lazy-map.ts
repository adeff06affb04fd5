/** A map whose values are worked out when they are asked for. */
export function lazyMap<V>(names: readonly string[], read: (name: string) => V): ReadonlyMap<string, V> {
  const known = new Set(names);
  const values = new Map<string, V>();
  const get = (name: string): V | undefined => {
    if (!known.has(name)) return undefined;
    const before = values.get(name);
    if (before !== undefined) return before;
    const value = read(name);
    values.set(name, value);
    return value;
  };
  /** All values, in the order of the names. */
  const whole = (): ReadonlyMap<string, V> => {
    const entries = new Map<string, V>();
    for (const name of known) {
      const value = get(name);
      if (value !== undefined) entries.set(name, value);
    }
    return entries;
  };
  return {
    size: known.size,
    get,
    has: (name) => known.has(name),
    keys: () => new Map(names.map((name) => [name, name])).keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (visit) => whole().forEach(visit),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  };
}
