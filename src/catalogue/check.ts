/** What a schema cannot see: whether the files of the catalogue agree with each other and with themselves. */
import { checkAlternatives, checkPurposes } from "./check-alternatives.ts";
import { countryCodes } from "./countries.ts";
import { hostFaults } from "./hosts.ts";
import { parentOn } from "./parties.ts";
import { protectionFaults } from "./protection-check.ts";
import { normalise, regionOf } from "./regions.ts";
import type { Shelf } from "./schemas.ts";
import type {
  CatalogueData,
  CopyEntry,
  Day,
  KubernetesEntry,
  LocationSource,
  PartyEntry,
  ProviderEntry,
  RegionEntry,
  ResourceTypeEntry,
} from "./types.ts";

export interface Fault {
  readonly shelf: Shelf;
  readonly id: string;
  /** A JSON pointer into the file. */
  readonly path: string;
  readonly message: string;
  /** About another file, which may be there but not readable. */
  readonly reference: boolean;
}

export type Report = (path: string, message: string, reference?: boolean) => void;

export function faultsOf(catalogue: CatalogueData): readonly Fault[] {
  const faults: Fault[] = [];
  const reporter =
    (shelf: Fault["shelf"], id: string): Report =>
    (path, message, reference = false) =>
      faults.push({ shelf, id, path, message, reference });
  for (const party of Object.values(catalogue.parties)) {
    checkParty(catalogue, party, reporter("parties", party.id));
  }
  for (const provider of Object.values(catalogue.providers)) {
    checkProvider(catalogue, provider, reporter("providers", provider.id));
  }
  checkUnique(catalogue, reporter);
  for (const backend of Object.values(catalogue.backends)) {
    const report = reporter("backends", backend.id);
    const provider = backend.provider === null ? null : catalogue.providers[backend.provider];
    if (provider === undefined) report("/provider", `there is no provider ${backend.provider}`, true);
    checkSources(catalogue, provider ?? null, backend.location, "/location", report);
    checkEnd(backend.location, "/location", report);
  }
  for (const family of Object.values(catalogue.kubernetes)) {
    checkFamily(catalogue, family, reporter("kubernetes", family.id));
  }
  for (const entry of Object.values(catalogue.alternatives ?? {})) {
    checkAlternatives(catalogue, entry, reporter("alternatives", entry.id));
  }
  checkPurposes(catalogue, (id) => reporter("alternatives", id));
  for (const entry of Object.values(catalogue.protection ?? {})) {
    const report = reporter("protection", entry.id);
    for (const { path, message } of protectionFaults(catalogue, entry)) report(path, message);
  }
  for (const area of Object.values(catalogue.areas)) {
    const report = reporter("areas", area.id);
    for (const [at, { country }] of area.members.entries()) checkCountry(country, `/members/${at}`, report);
    for (const country of new Set(area.members.map((member) => member.country))) {
      const spells = area.members.filter((member) => member.country === country);
      checkIntervals(spells, "/members", `membership of ${country}`, report);
    }
  }
  return faults;
}

function checkParty(catalogue: CatalogueData, party: PartyEntry, report: Report): void {
  if (party.country !== null) checkCountry(party.country, "/country", report);
  const control = party.control ?? [];
  for (const [at, { parent }] of control.entries()) {
    if (!Object.hasOwn(catalogue.parties, parent)) {
      report(`/control/${at}/parent`, `there is no party ${parent}`, true);
    }
  }
  checkIntervals(control, "/control", "control", report);
  for (const [at, { from, until }] of (party.agreements ?? []).entries()) {
    if (until !== undefined && until <= from) report(`/agreements/${at}`, "until is not after from");
  }
  const days = control.flatMap(({ from, until }) => [from ?? "", until ?? ""]);
  if (days.some((day) => runsInCircle(catalogue, party, day))) {
    report("/control", "the chain of control comes back to a party that it passed");
  }
}

function runsInCircle(catalogue: CatalogueData, party: PartyEntry, day: Day): boolean {
  const passed = new Set<string>();
  for (let at: PartyEntry | null = party; at !== null; at = parentOn(catalogue, at, day)) {
    if (passed.has(at.id)) return true;
    passed.add(at.id);
  }
  return false;
}

interface Interval {
  readonly from?: Day;
  readonly until?: Day;
}

function checkIntervals(intervals: readonly Interval[], path: string, what: string, report: Report): void {
  const ordered = [...intervals].sort((left, right) => ((left.from ?? "") < (right.from ?? "") ? -1 : 1));
  for (const [at, { from, until }] of ordered.entries()) {
    if (from !== undefined && until !== undefined && until <= from) {
      report(path, `${what}: until ${until} is not after from ${from}`);
    }
    const next = ordered[at + 1];
    if (next !== undefined && (until === undefined || (next.from ?? "") < until)) {
      report(
        path,
        `${what}: two intervals overlap (${from ?? "…"} to ${until ?? "…"}, and from ${next.from ?? "…"})`,
      );
    }
  }
}

function checkCountry(country: string, path: string, report: Report): void {
  if (!countryCodes.has(country)) report(path, `${country} is no country code of ISO 3166-1`);
}

function checkProvider(catalogue: CatalogueData, provider: ProviderEntry, report: Report): void {
  checkProviderParties(catalogue, provider, report);
  checkTable(catalogue, provider, report);
  const hosts = provider.hosts ?? [];
  if (provider.registry.length === 0 && hosts.length === 0) {
    report("/registry", "a cloud that no Terraform provider is named after is known by its hosts");
  }
  for (const [at, fault] of hostFaults(hosts)) report(`/hosts/${at}`, fault);
  const utility = provider.kind === "utility";
  checkSources(catalogue, provider, provider.location, "/location", report);
  if (!utility) checkEnd(provider.location, "/location", report);
  for (const [type, entry] of Object.entries(provider.resourceTypes ?? {})) {
    checkResourceType(catalogue, provider, type, entry, report);
  }
}

function checkProviderParties(catalogue: CatalogueData, provider: ProviderEntry, report: Report): void {
  const { party, kind } = provider;
  if (party !== null) checkPartyExists(catalogue, party, "/party", report);
  else if (kind === "cloud" || kind === "saas") report("/party", `a provider of kind ${kind} has a party`);
  const { party: fixed, clouds = {} } = provider.runsOn ?? {};
  if (fixed !== undefined) checkPartyExists(catalogue, fixed, "/runsOn/party", report);
  for (const [name, below] of Object.entries(clouds)) {
    checkPartyExists(catalogue, below, pointer("runsOn", "clouds", name), report);
  }
  for (const [at, operator] of (provider.operators ?? []).entries()) {
    checkPartyExists(catalogue, operator.party, `/operators/${at}/party`, report);
    for (const region of operator.regions) {
      if (!knowsRegion(catalogue, provider, region)) {
        report(`/operators/${at}/regions`, `there is no region ${region}`);
      }
    }
  }
}

function checkPartyExists(catalogue: CatalogueData, party: string, path: string, report: Report): void {
  if (!Object.hasOwn(catalogue.parties, party)) report(path, `there is no party ${party}`, true);
}

function checkTable(catalogue: CatalogueData, provider: ProviderEntry, report: Report): void {
  const { regions, regionsOf } = provider;
  if (regionsOf !== undefined) {
    const owner = catalogue.providers[regionsOf];
    if (owner === undefined) report("/regionsOf", `there is no provider ${regionsOf}`, true);
    else if (owner.regions === undefined) report("/regionsOf", `${regionsOf} has no regions of its own`);
    if (regions !== undefined) report("/regions", "regions and regionsOf exclude each other");
  }
  const sources = [...provider.location, ...Object.values(provider.resourceTypes ?? {}).flatMap(sourcesOf)];
  const needsTable = provider.kind === "cloud" && sources.some((source) => "attribute" in source);
  if (needsTable && regions === undefined && regionsOf === undefined) {
    report("", "resources state a region, but the provider has no regions");
  }
  checkZones(provider, report);
  const names = new Map<string, string>();
  for (const [code, region] of Object.entries(regions ?? {})) {
    checkRegion(catalogue, provider, code, region, report);
    for (const name of [code, ...(region.aliases ?? [])]) {
      const key = normalise(provider, name);
      const other = names.get(key);
      if (other !== undefined) report(pointer("regions", code), `${name} is a name of ${other} too`);
      names.set(key, code);
    }
  }
}

function sourcesOf(entry: ResourceTypeEntry): readonly LocationSource[] {
  const copies = (entry.copies ?? []).flatMap(({ to }) => (typeof to === "string" ? [] : to));
  return [...(entry.location ?? []), ...copies];
}

function checkZones(provider: ProviderEntry, report: Report): void {
  for (const [at, pattern] of (provider.zones ?? []).entries()) {
    try {
      const groups = new RegExp(`${pattern}|`).exec("")?.length ?? 0;
      if (groups < 2) report(`/zones/${at}`, "has no group for the region");
      if (!/^\^.*\$$/.test(pattern)) report(`/zones/${at}`, "must run from ^ to $");
    } catch (error) {
      report(`/zones/${at}`, error instanceof Error ? error.message : "is no regular expression");
    }
  }
}

function checkRegion(
  catalogue: CatalogueData,
  provider: ProviderEntry,
  code: string,
  region: RegionEntry,
  report: Report,
): void {
  const at = pointer("regions", code);
  const countries = [region.country ?? [], region.countries ?? [], region.oneOf ?? []].flat();
  for (const country of countries) checkCountry(country, at, report);
  if (region.area !== undefined) checkArea(catalogue, region.area, at, report);
  for (const relation of ["paired", "dataZone", "globalServices"] as const) {
    const other = region[relation];
    if (other !== undefined && !knowsRegion(catalogue, provider, other)) {
      report(`${at}/${relation}`, `there is no region ${other}`);
    }
  }
}

function checkArea(catalogue: CatalogueData, area: string, path: string, report: Report): void {
  if (!Object.hasOwn(catalogue.areas, area)) report(path, `there is no area ${area}`, true);
}

function knowsRegion(catalogue: CatalogueData, provider: ProviderEntry, code: string): boolean {
  try {
    return regionOf(catalogue, provider, code) !== null;
  } catch {
    // A zone's regular expression does not compile, which is reported by itself.
    return true;
  }
}

function checkResourceType(
  catalogue: CatalogueData,
  provider: ProviderEntry,
  type: string,
  entry: ResourceTypeEntry,
  report: Report,
): void {
  const at = pointer("resourceTypes", type);
  const belongs = provider.prefixes.some((prefix) => type.startsWith(prefix));
  if (!belongs) report(at, `does not start with a prefix of the provider (${provider.prefixes.join(", ")})`);
  if (entry.party !== undefined) checkPartyExists(catalogue, entry.party, `${at}/party`, report);
  if (entry.location !== undefined) {
    checkSources(catalogue, provider, entry.location, `${at}/location`, report);
    checkEnd(entry.location, `${at}/location`, report);
  }
  for (const [index, copy] of (entry.copies ?? []).entries()) {
    checkCopy(catalogue, provider, copy, `${at}/copies/${index}`, report);
  }
}

function checkCopy(
  catalogue: CatalogueData,
  provider: ProviderEntry,
  copy: CopyEntry,
  path: string,
  report: Report,
): void {
  const { to } = copy;
  if (typeof to !== "string") {
    checkSources(catalogue, provider, to, `${path}/to`, report);
    return;
  }
  const owner = provider.regionsOf === undefined ? provider : catalogue.providers[provider.regionsOf];
  const regions = Object.values(owner?.regions ?? {});
  const related = regions.some(({ paired, dataZone }) => (to === "paired-region" ? paired : dataZone));
  if (!related) report(path, `no region of the provider has a ${to.replace("-", " ")}`);
}

function checkSources(
  catalogue: CatalogueData,
  provider: ProviderEntry | null,
  sources: readonly LocationSource[],
  path: string,
  report: Report,
): void {
  for (const [index, source] of sources.entries()) {
    const at = `${path}/${index}`;
    if ("area" in source) checkArea(catalogue, source.area, at, report);
    if ("omitted" in source && provider !== null && !knowsRegion(catalogue, provider, source.omitted)) {
      report(`${at}/omitted`, `there is no region ${source.omitted}`);
    }
    if (isEnd(source) && index < sources.length - 1) report(at, "what follows is never reached");
  }
}

/** A source that always gives something. */
function isEnd(source: LocationSource): boolean {
  const settles = "omitted" in source || "place" in source || "area" in source || "unknown" in source;
  return settles && source.when === undefined;
}

function checkEnd(sources: readonly LocationSource[], path: string, report: Report): void {
  const last = sources.at(-1);
  if (last === undefined || !isEnd(last)) {
    report(path, "must end with what applies when nothing is written: omitted, place, area or unknown");
  }
}

function checkFamily(catalogue: CatalogueData, family: KubernetesEntry, report: Report): void {
  const named = (id: string | null | undefined, path: string): ProviderEntry | null => {
    if (id === null || id === undefined) return null;
    const provider = Object.hasOwn(catalogue.providers, id) ? catalogue.providers[id] : undefined;
    if (provider === undefined) report(path, `there is no provider ${id}`, true);
    return provider ?? null;
  };
  for (const [at, entry] of (family.kinds ?? []).entries()) {
    const managed = entry.managed;
    if (managed !== undefined) {
      const provider = named(managed.provider, `/kinds/${at}/managed/provider`);
      checkSources(catalogue, provider, managed.location ?? [], `/kinds/${at}/managed/location`, report);
    }
    for (const [index, tie] of (entry.ties ?? []).entries()) {
      const path = `/kinds/${at}/ties/${index}`;
      const provider = named(tie.provider, `${path}/provider`);
      if (tie.party !== undefined) checkPartyExists(catalogue, tie.party, `${path}/party`, report);
      checkSources(catalogue, provider, tie.location, `${path}/location`, report);
      checkEnd(tie.location, `${path}/location`, report);
    }
  }
  for (const [at, { provider }] of (family.annotations ?? []).entries()) {
    named(provider, `/annotations/${at}/provider`);
  }
  for (const [at, { provider }] of (family.outputs ?? []).entries()) {
    named(provider, `/outputs/${at}/provider`);
  }
  for (const [at, { provider }] of (family.labels ?? []).entries()) named(provider, `/labels/${at}/provider`);
  for (const [at, id] of (family.labelProviders ?? []).entries()) named(id, `/labelProviders/${at}`);
  for (const table of ["drivers", "classes", "variables"] as const) {
    for (const [name, id] of Object.entries(family[table] ?? {})) named(id, pointer(table, name));
  }
  for (const [at, entry] of (family.hosts ?? []).entries()) {
    const provider = named(entry.provider, `/hosts/${at}/provider`);
    if (entry.party !== undefined) checkPartyExists(catalogue, entry.party, `/hosts/${at}/party`, report);
    const { region } = entry;
    if (region === undefined) continue;
    if (provider === null) report(`/hosts/${at}/region`, "a region needs a provider");
    else if (!knowsRegion(catalogue, provider, region)) {
      report(`/hosts/${at}/region`, `there is no region ${region}`);
    }
  }
}

/** Two files never claim the same. */
function checkUnique(
  catalogue: CatalogueData,
  reporter: (shelf: "providers" | "kubernetes", id: string) => Report,
): void {
  const claimed = new Map<string, string>();
  for (const { id, kinds } of Object.values(catalogue.kubernetes)) {
    for (const [at, entry] of (kinds ?? []).entries()) {
      for (const kind of entry.kinds) {
        const other = claimed.get(kind);
        if (other !== undefined) reporter("kubernetes", id)(`/kinds/${at}`, `${kind} is in ${other} too`);
        claimed.set(kind, `kubernetes/${id}.yaml`);
      }
    }
  }
  for (const provider of Object.values(catalogue.providers)) {
    const claim = (what: string, path: string): void => {
      const other = claimed.get(what);
      if (other !== undefined) reporter("providers", provider.id)(path, `${what} is in ${other} too`);
      claimed.set(what, `providers/${provider.id}.yaml`);
    };
    for (const [at, address] of provider.registry.entries())
      claim(`address ${address.toLowerCase()}`, `/registry/${at}`);
    for (const [at, prefix] of provider.prefixes.entries()) claim(`prefix ${prefix}`, `/prefixes/${at}`);
    for (const type of Object.keys(provider.resourceTypes ?? {})) {
      claim(`type ${type}`, pointer("resourceTypes", type));
    }
  }
}

function pointer(...parts: readonly string[]): string {
  return parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
