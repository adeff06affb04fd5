/** What a scan says that its configuration could settle. */
import { type CatalogueData, entryOfType, providerOfSource } from "../catalogue/index.ts";
import type { Exposure, Party, Role, ScanReport } from "../model/index.ts";
import { folderOf, relativeTo } from "./folders.ts";

export interface FoundParty {
  readonly party: Party;
  readonly resources: number;
}

export interface Found {
  /** Folders that hold something, relative to the folder of the configuration, sorted. */
  readonly folders: readonly string[];
  /** Vendors, the most used first: not who only delivers images, code or an address. */
  readonly parties: readonly FoundParty[];
  /** Environment variables that a provider would read its region from, and that nobody declared. */
  readonly variables: readonly string[];
  /** Folders of workloads of which no cluster is declared. */
  readonly workloads: readonly string[];
  /** Registries of which nobody knows where they deliver from, the most used first. */
  readonly registries: readonly string[];
}

const supply: ReadonlySet<Role> = new Set(["image", "source", "endpoint"]);

export function whatWasFound(report: ScanReport, catalogue: CatalogueData, base: string): Found {
  const parties = new Map<string, { readonly party: Party; readonly resources: Set<string> }>();
  const variables = new Set<string>();
  const workloads = new Set<string>();
  const registries = new Map<string, number>();
  for (const exposure of report.exposures) {
    const { party, role, resource } = exposure;
    if (party !== null && !supply.has(role)) {
      const known = parties.get(party.id) ?? { party, resources: new Set() };
      parties.set(party.id, known);
      known.resources.add(resource.id);
    }
    for (const name of variablesFor(exposure, catalogue)) variables.add(name);
    const folder = relativeTo(base, folderOf(resource));
    if (exposure.place.status === "customer-run" && folder !== null) workloads.add(folder);
    const registry = registryIn(exposure);
    if (registry !== null) registries.set(registry, (registries.get(registry) ?? 0) + 1);
  }
  return {
    folders: foldersOf(report, base),
    parties: [...parties.values()]
      .map(({ party, resources }) => ({ party, resources: resources.size }))
      .sort((left, right) => right.resources - left.resources || compare(left.party.id, right.party.id)),
    variables: [...variables].sort(),
    workloads: [...workloads].sort(),
    registries: [...registries]
      .sort(([left, often], [right, oftener]) => oftener - often || compare(left, right))
      .map(([registry]) => registry),
  };
}

function foldersOf({ resources }: ScanReport, base: string): readonly string[] {
  return [...new Set(resources.flatMap((one) => relativeTo(base, folderOf(one)) ?? []))].sort();
}

/** The names that the catalogue has for the region of this provider, where no region was found. */
function variablesFor({ resource, place }: Exposure, catalogue: CatalogueData): readonly string[] {
  if (place.status !== "unknown" || place.reason.code !== "provider-region-unset") return [];
  const { provider, type } = resource;
  const entry = provider === null ? null : providerOfSource(catalogue, provider.source, type);
  if (entry === null) return [];
  const sources = entryOfType(entry, type)?.location ?? entry.location;
  // The one that the provider asks first; the others are older names for the same.
  return sources.flatMap((source) => ("environment" in source ? [source.environment] : [])).slice(0, 1);
}

function registryIn({ role, place }: Exposure): string | null {
  if (role !== "image" || place.status !== "unknown" || place.reason.code !== "placed-elsewhere") return null;
  const { subject } = place.reason;
  return /^[a-z0-9.-]+$/.test(subject) ? subject : null;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
