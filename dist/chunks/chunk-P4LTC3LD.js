import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  verdictOnPlace
} from "./chunk-LRIWCY2V.js";
import {
  countryName
} from "./chunk-LOVOX3B7.js";
import {
  fill,
  list,
  phrases
} from "./chunk-7BFWJTKK.js";
import {
  printable
} from "./chunk-ZOHPT4CU.js";
import {
  loadCatalogue
} from "./chunk-HU4NHTPZ.js";
import {
  providerOfSource
} from "./chunk-BR44FHP7.js";

// src/report/suggestions.ts
var suggesters = [nearestRegions];
function suggestionsFor(finding, allowed, language) {
  return suggesters.flatMap((suggest) => suggest(finding, allowed, language) ?? []);
}
var nearestFirst = [
  ...["NL", "BE", "LU", "FR", "DE", "DK", "CH", "LI", "IE", "CZ", "NO", "AT", "SI", "SK", "HR", "PL", "HU"],
  ...["SE", "IT", "LV", "LT", "EE", "ES", "FI", "BG", "RO", "PT", "MT", "IS", "GR", "CY"]
];
var mostRegions = 2;
function nearestRegions({ place, exposures }, allowed, language) {
  const [exposure] = exposures;
  if (place === null || exposure === void 0 || verdictOnPlace(place, allowed) !== "outside") return null;
  const { resource } = exposure;
  if (resource.provider === null) return null;
  const catalogue = loadCatalogue();
  const provider = providerOfSource(catalogue, resource.provider.source, resource.type);
  if (provider === null) return null;
  const found = regionsOf(provider).flatMap(([code, region]) => isChoice(code, region, provider, allowed) ? [{ code, region }] : []).sort((a, b) => rankOf(a.region) - rankOf(b.region));
  const byCountry = new Map([...found].reverse().map((one) => [one.region.country, one]));
  const chosen = found.filter((one) => byCountry.get(one.region.country) === one).slice(0, mostRegions);
  if (chosen.length === 0) return null;
  const named = chosen.map(({ code, region }) => regionName(code, region, language));
  return {
    label: phrases.suggestRegion[language],
    text: fill(phrases.suggestRegionAt[language], {
      provider: printable(provider.name),
      regions: list(named, "or", language)
    })
  };
}
function regionsOf({
  regions,
  regionsOf: other
}) {
  const providers = loadCatalogue().providers;
  return Object.entries(regions ?? (other === void 0 ? void 0 : providers[other]?.regions) ?? {});
}
function isChoice(code, { country, kind, verified }, { operators = [] }, allowed) {
  if (country === void 0 || !allowed.has(country) || !nearestFirst.includes(country)) return false;
  if (verified === false || kind !== void 0 && kind !== "region") return false;
  return !operators.some(({ regions }) => regions.includes(code));
}
function rankOf({ country = "", note }) {
  return 2 * nearestFirst.indexOf(country) + (note === void 0 ? 0 : 1);
}
function regionName(code, { city, country = "" }, language) {
  const name = countryName(country, language);
  const repeats = city === void 0 || city.includes(countryName(country, "en"));
  return `${printable(code)} (${repeats ? name : `${printable(city)}, ${name}`})`;
}

export {
  suggestionsFor
};
