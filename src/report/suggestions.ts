/**
 * What could be chosen instead, from what the catalogue knows. Each kind of suggestion is a function in the list; a
 * kind that has nothing to say of a finding gives null.
 */
import { loadCatalogue, type ProviderEntry, providerOfSource, type RegionEntry } from "../catalogue/index.ts";
import type { Finding, Language } from "../model/index.ts";
import { printable } from "./harmless.ts";
import { verdictOnPlace } from "./overview.ts";
import { countryName } from "./places.ts";
import { fill, list, phrases } from "./texts.ts";

export interface Suggestion {
  /** One word before it. */
  readonly label: string;
  readonly text: string;
}

type Suggester = (finding: Finding, allowed: ReadonlySet<string>, language: Language) => Suggestion | null;

const suggesters: readonly Suggester[] = [nearestRegions];

/** `allowed` are the countries that the profile allows. */
export function suggestionsFor(
  finding: Finding,
  allowed: ReadonlySet<string>,
  language: Language,
): readonly Suggestion[] {
  return suggesters.flatMap((suggest) => suggest(finding, allowed, language) ?? []);
}

/** Countries by the distance of their capital from The Hague. */
const nearestFirst = [
  ...["NL", "BE", "LU", "FR", "DE", "DK", "CH", "LI", "IE", "CZ", "NO", "AT", "SI", "SK", "HR", "PL", "HU"],
  ...["SE", "IT", "LV", "LT", "EE", "ES", "FI", "BG", "RO", "PT", "MT", "IS", "GR", "CY"],
];
const mostRegions = 2;

/** Regions of the same provider that the profile allows, the nearest of different countries. */
function nearestRegions({ place, exposures }: Finding, allowed: ReadonlySet<string>, language: Language) {
  const [exposure] = exposures;
  if (place === null || exposure === undefined || verdictOnPlace(place, allowed) !== "outside") return null;
  const { resource } = exposure;
  if (resource.provider === null) return null;
  const catalogue = loadCatalogue();
  const provider = providerOfSource(catalogue, resource.provider.source, resource.type);
  if (provider === null) return null;
  const found = regionsOf(provider)
    .flatMap(([code, region]) => (isChoice(code, region, provider, allowed) ? [{ code, region }] : []))
    .sort((a, b) => rankOf(a.region) - rankOf(b.region));
  const byCountry = new Map([...found].reverse().map((one) => [one.region.country, one]));
  const chosen = found.filter((one) => byCountry.get(one.region.country) === one).slice(0, mostRegions);
  if (chosen.length === 0) return null;
  const named = chosen.map(({ code, region }) => regionName(code, region, language));
  return {
    label: phrases.suggestRegion[language],
    text: fill(phrases.suggestRegionAt[language], {
      provider: printable(provider.name),
      regions: list(named, "or", language),
    }),
  };
}

function regionsOf({
  regions,
  regionsOf: other,
}: ProviderEntry): readonly (readonly [string, RegionEntry])[] {
  const providers: Readonly<Record<string, ProviderEntry>> = loadCatalogue().providers;
  return Object.entries(regions ?? (other === undefined ? undefined : providers[other]?.regions) ?? {});
}

/** One that anybody can choose: in one country, confirmed, and in the same hands. */
function isChoice(
  code: string,
  { country, kind, verified }: RegionEntry,
  { operators = [] }: ProviderEntry,
  allowed: ReadonlySet<string>,
): boolean {
  if (country === undefined || !allowed.has(country) || !nearestFirst.includes(country)) return false;
  if (verified === false || (kind !== undefined && kind !== "region")) return false;
  return !operators.some(({ regions }) => regions.includes(code));
}

/** What has a remark is often restricted, so it comes after the others of its country. */
function rankOf({ country = "", note }: RegionEntry): number {
  return 2 * nearestFirst.indexOf(country) + (note === undefined ? 0 : 1);
}

function regionName(code: string, { city, country = "" }: RegionEntry, language: Language): string {
  const name = countryName(country, language);
  // Some cities are told as `Netherlands (Middenmeer/Amsterdam area)`.
  const repeats = city === undefined || city.includes(countryName(country, "en"));
  return `${printable(code)} (${repeats ? name : `${printable(city)}, ${name}`})`;
}
