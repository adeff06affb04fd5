/** What a schema cannot see of alternatives: that they are there, and under the control that they are named for. */
import { partyIdOf, servicesOn } from "./alternatives.ts";
import type { Report } from "./check.ts";
import { providerNamed } from "./lookup.ts";
import { entryOfType, providerOfType } from "./providers.ts";
import type { AlternativeService, AlternativesEntry, CatalogueData } from "./types.ts";

export function checkAlternatives(catalogue: CatalogueData, entry: AlternativesEntry, report: Report): void {
  const within = new Set(servicesOn(catalogue, entry, entry.asOf).map(({ service }) => service));
  for (const [at, service] of entry.services.entries()) {
    const path = `/services/${at}`;
    const known = checkWho(catalogue, service, path, report);
    if (known && !within.has(service)) {
      report(path, `${service.name} is not controlled from within the EU on ${entry.asOf}`);
    }
    checkTypes(catalogue, service, path, report);
  }
}

function checkWho(
  catalogue: CatalogueData,
  service: AlternativeService,
  path: string,
  report: Report,
): boolean {
  const { provider, party } = service;
  if (provider !== undefined && providerNamed(catalogue, provider) === null) {
    report(`${path}/provider`, `there is no provider ${provider}`, true);
    return false;
  }
  const id = partyIdOf(catalogue, service);
  if (id !== null && !Object.hasOwn(catalogue.parties, id)) {
    report(`${path}/${party === undefined ? "provider" : "party"}`, `there is no party ${id}`, true);
    return false;
  }
  return true;
}

function checkTypes(
  catalogue: CatalogueData,
  { provider, types = [], through = [] }: AlternativeService,
  path: string,
  report: Report,
): void {
  const own = providerNamed(catalogue, provider);
  for (const [at, type] of types.entries()) {
    if (
      own !== null &&
      entryOfType(own, type) === null &&
      !isOfWhole(own.prefixes, own.resourceTypes, type)
    ) {
      report(`${path}/types/${at}`, `${own.id} has no type ${type}`, true);
    }
  }
  for (const [at, type] of through.entries()) {
    if (providerOfType(catalogue, type) === null) {
      report(`${path}/through/${at}`, `no provider has a type ${type}`, true);
    }
  }
}

/** A provider whose types all follow the general rule lists none. */
function isOfWhole(prefixes: readonly string[], types: object | undefined, type: string): boolean {
  return types === undefined && prefixes.some((prefix) => type.startsWith(prefix));
}

/** Of two lists for one purpose only the first would be told. */
export function checkPurposes({ alternatives = {} }: CatalogueData, reporter: (id: string) => Report): void {
  const claimed = new Map<string, string>();
  for (const { id, for: purposes } of Object.values(alternatives)) {
    for (const kind of ["categories", "types"] as const) {
      for (const [at, purpose] of (purposes[kind] ?? []).entries()) {
        const key = `${kind} ${purpose}`;
        const other = claimed.get(key);
        if (other !== undefined) reporter(id)(`/for/${kind}/${at}`, `${purpose} is in ${other} too`);
        claimed.set(key, `alternatives/${id}.yaml`);
      }
    }
  }
}
