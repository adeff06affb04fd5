/** Places, parties and lines in words, as every answer says them. */
import type { Language, Role, SavedParty, SavedPlace, Text } from "../model/index.ts";
import { countryName as nameOfCountry, shippedPolicies } from "../policy/index.ts";
import { printable } from "../report/index.ts";
import type { Line } from "./ties.ts";

const words = {
  worldwide: { nl: "wereldwijd", en: "worldwide" },
  customerRun: { nl: "in eigen beheer, plaats niet opgegeven", en: "run by yourself, place not declared" },
  notApplicable: { nl: "geen plaats", en: "no place" },
  unknown: { nl: "niet vastgesteld", en: "not established" },
  somewhereIn: { nl: "ergens in de {area}", en: "somewhere in the {area}" },
  nobody: { nl: "eigen beheer", en: "own control" },
  unknownParent: { nl: "zeggenschap onbekend", en: "control unknown" },
} as const satisfies Record<string, Text>;

const connectives = { and: { nl: "en", en: "and" }, or: { nl: "of", en: "or" } } as const;

export function listText(
  parts: readonly string[],
  connective: keyof typeof connectives,
  language: Language,
): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${connectives[connective][language]} ${parts.at(-1)}`;
}

export function countryName(code: string, language: Language): string {
  return printable(nameOfCountry(code, shippedPolicies().words, language));
}

export function countriesText(codes: readonly string[], language: Language): string {
  return listText(
    codes.map((code) => countryName(code, language)),
    "and",
    language,
  );
}

export function roleText(role: Role, language: Language): string {
  return shippedPolicies().words.roles[role][language];
}

/** `Ierland (eu-west-1)`; `Ierland (eu-west-1) of Duitsland (eu-central-1)`; `niet vastgesteld (var.region)`. */
export function placeText(place: SavedPlace, language: Language): string {
  switch (place.status) {
    case "area":
      return words.somewhereIn[language].replace("{area}", printable((place.area ?? "").toUpperCase()));
    case "known":
    case "multi":
      return withCode(countriesText(place.countries, language), place.code ?? "");
    case "one-of": {
      const candidates = place.candidates ?? [];
      const each = candidates.map(({ code, countries }) =>
        withCode(countriesText(countries, language), code),
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

function withCode(where: string, code: string): string {
  const shown = printable(code);
  if (where === "") return shown;
  return shown === "" ? where : `${where} (${shown})`;
}

/** `Amazon Web Services (US)`: who it is, and the country of its ultimate parent. */
export function partyText(party: SavedParty | null, language: Language): string {
  if (party === null) return words.nobody[language];
  return `${printable(party.name)} (${party.parentCountry ?? words.unknownParent[language]})`;
}

export function lineText({ file, line }: Line): string {
  return `${printable(file)}:${line}`;
}
