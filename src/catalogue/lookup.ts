/** The index over all providers: made when the catalogue is compiled, so that a scan need not read them all. */
import type { CatalogueData, CatalogueIndex, ProviderEntry } from "./types.ts";

const made = new WeakMap<CatalogueData, CatalogueIndex>();

export function indexOf(catalogue: CatalogueData): CatalogueIndex {
  const known = catalogue.index ?? made.get(catalogue);
  if (known !== undefined) return known;
  const index = makeIndex(Object.values(catalogue.providers));
  made.set(catalogue, index);
  return index;
}

export function makeIndex(providers: readonly ProviderEntry[]): CatalogueIndex {
  return {
    addresses: Object.fromEntries(
      providers
        .flatMap(({ id, registry }) => registry.map((address) => [address.toLowerCase(), id] as const))
        .sort(byName),
    ),
    prefixes: providers
      .flatMap(({ id, prefixes }) => prefixes.map((prefix) => [prefix, id] as const))
      .sort(byLength),
    hosts: providers
      .flatMap(({ id, hosts }) => (hosts ?? []).map((host) => [host, id] as const))
      .sort(byWeight),
  };
}

/** What is added goes before what was there under the same name. */
export function mergeIndexes(index: CatalogueIndex, added: CatalogueIndex): CatalogueIndex {
  const without = (entries: CatalogueIndex["hosts"], names: CatalogueIndex["hosts"]) => {
    const taken = new Set(names.map(([name]) => name));
    return [...names, ...entries.filter(([name]) => !taken.has(name))];
  };
  return {
    addresses: Object.fromEntries([...Object.entries(index.addresses), ...Object.entries(added.addresses)]),
    prefixes: without(index.prefixes, added.prefixes).sort(byLength),
    hosts: without(index.hosts, added.hosts).sort(byWeight),
  };
}

/** Text of its own: the pattern with the most of it is the most exact. */
function weightOf(host: string): number {
  return host.replace(/\{(?:region|zone)\}/, "").replaceAll("*", "").length;
}

type Named = readonly [string, string];

function byLength(left: Named, right: Named): number {
  return right[0].length - left[0].length || byName(left, right);
}

function byWeight(left: Named, right: Named): number {
  return weightOf(right[0]) - weightOf(left[0]) || byName(left, right);
}

function byName([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function providerNamed(catalogue: CatalogueData, id: string | undefined): ProviderEntry | null {
  if (id === undefined || !Object.hasOwn(catalogue.providers, id)) return null;
  return catalogue.providers[id] ?? null;
}
