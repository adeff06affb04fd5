import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  fill,
  list,
  phrases
} from "./chunk-SUXCQZIB.js";
import {
  printable
} from "./chunk-ZOHPT4CU.js";
import {
  shippedPolicies
} from "./chunk-ZFDWRW5Q.js";
import {
  countryName
} from "./chunk-SXFWHZBJ.js";

// src/report/places.ts
function countryName2(code, language) {
  return printable(countryName(code, shippedPolicies().words, language));
}
function countryNames(codes, language) {
  return list(
    codes.map((code) => countryName2(code, language)),
    "and",
    language
  );
}
function placeText(place, language) {
  switch (place.status) {
    case "known":
    case "multi":
      return withCode(place.countries, place.code, language);
    case "one-of":
      return list(
        place.candidates.map(({ code, countries }) => withCode(countries, code, language)),
        "or",
        language
      );
    case "area":
      return fill(phrases.somewhereIn[language], { area: printable(place.area.toUpperCase()) });
    case "unknown":
      return `${phrases.unknown[language]}: ${reasonText(place.reason, language)}`;
    case "customer-run":
    case "global":
    case "not-applicable":
      return phrases[placePhrase[place.status]][language];
  }
}
var placePhrase = {
  "customer-run": "customerRun",
  global: "global",
  "not-applicable": "notApplicable",
  unknown: "unknown"
};
function withCode(countries, code, language) {
  const where = countryNames(countries, language);
  const shown = printable(code);
  if (where === "") return shown;
  return shown === "" ? where : `${where} (${shown})`;
}
function reasonText(reason, language) {
  const label = phrases.reasons[reason.code].label[language];
  return reason.subject === "" ? label : `${label}: ${printable(reason.subject)}`;
}
function inEeaText(inEea, language) {
  return phrases.inEea[inEea][language];
}
function whereText(where, language) {
  switch (where.kind) {
    case "country":
      return countryName2(where.country, language);
    case "area":
      return fill(phrases.somewhereIn[language], { area: printable(where.area.toUpperCase()) });
    case "one-of":
      return list(
        where.countries.map((country) => countryName2(country, language)),
        "or",
        language
      );
    default:
      return phrases[placePhrase[where.kind]][language];
  }
}
function verdictOf(where) {
  if (where.kind === "not-applicable") return null;
  return "verdict" in where ? where.verdict : "open";
}
function partyText(party, language) {
  if (party === null) return phrases.nobody[language];
  return `${printable(party.name)} (${party.parentCountry ?? "?"})`;
}
function basisText({ document, paragraph, reference, date }) {
  return [document, paragraph, reference, date].filter((part) => part !== null && part !== "").join(", ");
}

export {
  countryName2 as countryName,
  placeText,
  reasonText,
  inEeaText,
  whereText,
  verdictOf,
  partyText,
  basisText
};
