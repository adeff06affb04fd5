/**
 * What a region name means at one provider. A code means nothing without its provider: `eu-west-1` is Ireland or
 * London.
 */
import type { CatalogueData, ProviderEntry, RegionEntry } from "./types.ts";

export interface Region {
  /** The name in the catalogue, whatever spelling was asked for. */
  readonly code: string;
  readonly entry: RegionEntry;
  readonly provider: ProviderEntry;
}

interface RegionTable {
  readonly provider: ProviderEntry;
  readonly byName: ReadonlyMap<string, Region>;
  /** For host names, which are written in lower case whatever the region's own spelling. */
  readonly byLowerName: ReadonlyMap<string, Region>;
  readonly zones: readonly RegExp[];
  /** Zones with an entry of their own, the longest name first: they can leave the country of their region. */
  readonly ownZones: readonly Region[];
}

const tables = new WeakMap<ProviderEntry, RegionTable>();

/** The region of a region name, an alias or a zone; null when the provider has none of that name. */
export function regionOf(catalogue: CatalogueData, provider: ProviderEntry, name: string): Region | null {
  const table = tableOf(catalogue, provider);
  const wanted = normalise(table.provider, name);
  if (wanted === "" || wanted.length > longestName) return null;
  const exact = table.byName.get(wanted);
  if (exact !== undefined) return exact;
  return closest(regionOfZone(table, wanted), ownZoneOf(table, wanted));
}

/** The regions whose name, or another name they go by, starts with one of these. */
export function regionsStartingWith(
  catalogue: CatalogueData,
  provider: ProviderEntry,
  beginnings: readonly string[],
): readonly Region[] {
  const table = tableOf(catalogue, provider);
  const wanted = beginnings.map((beginning) => normalise(table.provider, beginning));
  const named = [...table.byName].filter(([name]) => wanted.some((beginning) => name.startsWith(beginning)));
  return [...new Set(named.map(([, region]) => region))];
}

/** As `regionOf`, for a part of a host name. */
export function regionInHost(catalogue: CatalogueData, provider: ProviderEntry, part: string): Region | null {
  const table = tableOf(catalogue, provider);
  return table.byLowerName.get(part) ?? regionOf(catalogue, provider, part);
}

/** No provider has a longer one; what is longer is not worth a regular expression. */
const longestName = 100;

function regionOfZone(table: RegionTable, zone: string): Region | null {
  let found: Region | null = null;
  for (const pattern of table.zones) {
    const name = pattern.exec(zone)?.[1];
    const region = name === undefined ? undefined : table.byName.get(normalise(table.provider, name));
    if (region !== undefined) found = closest(found, region);
  }
  return found;
}

function ownZoneOf(table: RegionTable, zone: string): Region | null {
  return (
    table.ownZones.find(({ code }) => {
      const start = normalise(table.provider, code);
      return zone.startsWith(start) && /^[a-z0-9-]/.test(zone.slice(start.length));
    }) ?? null
  );
}

function closest(left: Region | null, right: Region | null): Region | null {
  if (left === null || right === null) return left ?? right;
  return right.code.length > left.code.length ? right : left;
}

function tableOf(catalogue: CatalogueData, provider: ProviderEntry): RegionTable {
  const known = tables.get(provider);
  if (known !== undefined) return known;
  const table = makeTable(tableOwner(catalogue, provider));
  tables.set(provider, table);
  return table;
}

/** The provider whose region table is used. */
function tableOwner(catalogue: CatalogueData, provider: ProviderEntry): ProviderEntry {
  const { regionsOf } = provider;
  if (regionsOf === undefined || !Object.hasOwn(catalogue.providers, regionsOf)) return provider;
  return catalogue.providers[regionsOf] ?? provider;
}

function makeTable(provider: ProviderEntry): RegionTable {
  const byName = new Map<string, Region>();
  const byLowerName = new Map<string, Region>();
  const regions = Object.entries(provider.regions ?? {}).map(
    ([code, entry]): Region => ({ code, entry, provider }),
  );
  const add = (name: string, region: Region): void => {
    const key = normalise(provider, name);
    if (!byName.has(key)) byName.set(key, region);
    const lower = key.toLowerCase();
    if (!byLowerName.has(lower)) byLowerName.set(lower, region);
  };
  // Names first: an alias never hides a region.
  for (const region of regions) add(region.code, region);
  for (const region of regions) for (const alias of region.entry.aliases ?? []) add(alias, region);
  return {
    provider,
    byName,
    byLowerName,
    zones: (provider.zones ?? []).map((pattern) => new RegExp(pattern)),
    ownZones: regions
      .filter(({ entry }) => entry.kind === "zone")
      .sort((left, right) => right.code.length - left.code.length),
  };
}

export function normalise(provider: ProviderEntry, name: string): string {
  const trimmed = name.trim();
  if (provider.normalise === undefined) return trimmed;
  const lower = trimmed.toLowerCase();
  return provider.normalise === "compact" ? lower.replace(/\s+/g, "") : lower;
}
