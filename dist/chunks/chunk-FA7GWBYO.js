import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  shippedPolicies
} from "./chunk-BDZE66EN.js";
import {
  printable
} from "./chunk-ZOHPT4CU.js";
import {
  countryName
} from "./chunk-IO6L5MYY.js";

// src/answers/words.ts
var words = {
  worldwide: { nl: "wereldwijd", en: "worldwide" },
  customerRun: { nl: "in eigen beheer, plaats niet opgegeven", en: "run by yourself, place not declared" },
  notApplicable: { nl: "geen plaats", en: "no place" },
  unknown: { nl: "niet vastgesteld", en: "not established" },
  somewhereIn: { nl: "ergens in de {area}", en: "somewhere in the {area}" },
  nobody: { nl: "eigen beheer", en: "own control" },
  unknownParent: { nl: "zeggenschap onbekend", en: "control unknown" }
};
var connectives = { and: { nl: "en", en: "and" }, or: { nl: "of", en: "or" } };
function listText(parts, connective, language) {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${connectives[connective][language]} ${parts.at(-1)}`;
}
function countryName2(code, language) {
  return printable(countryName(code, shippedPolicies().words, language));
}
function countriesText(codes, language) {
  return listText(
    codes.map((code) => countryName2(code, language)),
    "and",
    language
  );
}
function roleText(role, language) {
  return shippedPolicies().words.roles[role][language];
}
function placeText(place, language) {
  switch (place.status) {
    case "area":
      return words.somewhereIn[language].replace("{area}", printable((place.area ?? "").toUpperCase()));
    case "known":
    case "multi":
      return withCode(countriesText(place.countries, language), place.code ?? "");
    case "one-of": {
      const candidates = place.candidates ?? [];
      const each = candidates.map(
        ({ code, countries }) => withCode(countriesText(countries, language), code)
      );
      return listText(each, "or", language);
    }
    case "unknown":
      return withCode(words.unknown[language], place.reason?.subject ?? "");
    case "customer-run":
      return words.customerRun[language];
    case "global":
      return words.worldwide[language];
    case "not-applicable":
      return words.notApplicable[language];
  }
}
function withCode(where, code) {
  const shown = printable(code);
  if (where === "") return shown;
  return shown === "" ? where : `${where} (${shown})`;
}
function partyText(party, language) {
  if (party === null) return words.nobody[language];
  return `${printable(party.name)} (${party.parentCountry ?? words.unknownParent[language]})`;
}
function lineText({ file, line }) {
  return `${printable(file)}:${line}`;
}

export {
  listText,
  countryName2 as countryName,
  countriesText,
  roleText,
  placeText,
  partyText,
  lineText
};
