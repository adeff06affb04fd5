/** A small catalogue of invented providers, so that tests of the mechanism do not depend on the real data. */
import type { CatalogueData, PartyEntry, ProviderEntry } from "../../src/catalogue/index.ts";

const fact = { asOf: "2026-11-01", source: "https://example.org/fact" };

export function party(id: string, more: Partial<PartyEntry> = {}): PartyEntry {
  return { id, name: id, country: "NL", ...fact, ...more };
}

export function provider(id: string, more: Partial<ProviderEntry> = {}): ProviderEntry {
  return {
    id,
    name: id,
    party: id,
    kind: "cloud",
    registry: [`${id}/${id}`],
    prefixes: [`${id}_`],
    location: [{ unknown: "left-to-provider" }],
    ...fact,
    ...more,
  };
}

export function catalogue(given: {
  readonly providers?: readonly ProviderEntry[];
  readonly parties?: readonly PartyEntry[];
  readonly backends?: CatalogueData["backends"];
}): CatalogueData {
  const providers = given.providers ?? [];
  const parties = given.parties ?? providers.map(({ id }) => party(id));
  return {
    asOf: "2026-11-01",
    parties: Object.fromEntries(parties.map((each) => [each.id, each])),
    providers: Object.fromEntries(providers.map((each) => [each.id, each])),
    backends: given.backends ?? {},
    kubernetes: {},
    areas: {
      eer: {
        id: "eer",
        name: { nl: "EER", en: "EEA" },
        members: [
          ...["NL", "DE", "FR", "IE", "FI"].map((country) => ({ country })),
          { country: "GB", until: "2021-01-01" },
        ],
        ...fact,
      },
      eu: {
        id: "eu",
        name: { nl: "EU", en: "EU" },
        members: ["NL", "DE", "FR", "IE", "FI"].map((country) => ({ country })),
        ...fact,
      },
    },
  };
}
