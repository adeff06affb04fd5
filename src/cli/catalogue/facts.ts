/** Pieces that several answers are made of. */
import {
  type CatalogueData,
  membersOn,
  type ProviderEntry,
  partyOn,
  type RegionEntry,
} from "../../catalogue/index.ts";
import type { Language, Text } from "../../model/index.ts";
import { countryName } from "../../policy/index.ts";
import type { Question } from "./answer.ts";
import { words } from "./words.ts";

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly parentCountry: string | null;
}

export function partyFacts({ catalogue, day }: Question, id: string | null): Party | null {
  const party = id === null ? null : partyOn(catalogue, id, day);
  if (party === null) return null;
  const { name, parent, parentCountry } = party;
  return { id: party.id, name, parent, parentCountry };
}

export function partyText(party: Party | null, language: Language): string {
  if (party === null) return words.nobody[language];
  const country = party.parentCountry ?? "?";
  return party.parent === null || party.parent === party.name
    ? `${party.name} (${country})`
    : `${party.name} (${party.parent}, ${country})`;
}

export function countriesOf({ country, countries, oneOf }: RegionEntry): readonly string[] {
  return [...(country === undefined ? [] : [country]), ...(countries ?? []), ...(oneOf ?? [])];
}

export function placeText(region: RegionEntry, { language, words: spoken }: Question): string {
  if (region.global) return words.global[language];
  if (region.area !== undefined) return `${words.somewhereIn[language]} ${region.area}`;
  const names = countriesOf(region).map((country) => countryName(country, spoken, language));
  return names.join(` ${(region.oneOf === undefined ? words.and : words.or)[language]} `);
}

/** In the European Economic Area on the day: all of it, none of it, or not established. */
export function inEea(region: RegionEntry, { catalogue, day }: Question): "yes" | "no" | "unknown" {
  const members = membersOn(catalogue, "eer", day);
  const of = region.area === undefined ? countriesOf(region) : [...membersOn(catalogue, region.area, day)];
  if (of.length === 0) return "unknown";
  const inside = of.filter((country) => members.has(country)).length;
  if (inside === of.length) return "yes";
  return region.countries !== undefined || inside === 0 ? "no" : "unknown";
}

export const inEeaText: Readonly<Record<"yes" | "no" | "unknown", Text>> = {
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  unknown: { nl: "?", en: "?" },
};

/** The provider whose region table it uses, which is mostly itself. */
export function tableOwner(catalogue: CatalogueData, provider: ProviderEntry): ProviderEntry {
  const { regionsOf } = provider;
  if (regionsOf === undefined || !Object.hasOwn(catalogue.providers, regionsOf)) return provider;
  return catalogue.providers[regionsOf] ?? provider;
}

export function providersOf({ providers }: CatalogueData): readonly ProviderEntry[] {
  return Object.values(providers);
}

export function mark(verified: boolean | undefined, language: Language): string {
  return verified === false ? words.unverified[language] : "";
}
