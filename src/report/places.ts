/** Places and parties in words. */
import type {
  Basis,
  InEea,
  Language,
  Party,
  Place,
  Role,
  UnknownCode,
  UnknownReason,
} from "../model/index.ts";
import { candidatesToName, countryName as nameOfCountry, shippedPolicies } from "../policy/index.ts";
import { printable } from "./harmless.ts";
import type { Verdict, Where } from "./overview.ts";
import { fill, list, type Phrase, phrases } from "./texts.ts";

/** The code itself when it has no name. From our own data: what the machine knows differs between versions. */
export function countryName(code: string, language: Language): string {
  return printable(nameOfCountry(code, shippedPolicies().words, language));
}

function countryNames(codes: readonly string[], language: Language): string {
  return list(
    codes.map((code) => countryName(code, language)),
    "and",
    language,
  );
}

/** `Ireland (eu-west-1)`; `Ireland (eu-west-1) or United States (us-east-1)`; `worldwide`. */
export function placeText(place: Place, language: Language): string {
  switch (place.status) {
    case "known":
    case "multi":
      return withCode(place.countries, place.code, language);
    case "one-of": {
      const { named, more } = candidatesToName(place.candidates);
      const texts = named.map(({ code, countries }) => withCode(countries, code, language));
      const others = more === 0 ? [] : [fill(phrases.more[language], { count: String(more) })];
      return list([...texts, ...others], "or", language);
    }
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

const placePhrase = {
  "customer-run": "customerRun",
  global: "global",
  "not-applicable": "notApplicable",
  unknown: "unknown",
} as const satisfies Record<string, Phrase>;

function withCode(countries: readonly string[], code: string, language: Language): string {
  const where = countryNames(countries, language);
  const shown = printable(code);
  if (where === "") return shown;
  return shown === "" ? where : `${where} (${shown})`;
}

/** `a variable without a value: var.region`. */
export function reasonText(reason: UnknownReason, language: Language): string {
  const label = shippedPolicies().words.reasonLabels[reason.code][language];
  return reason.subject === "" ? label : `${label}: ${printable(reason.subject)}`;
}

/** What would settle it. */
export function remedyText(code: UnknownCode, language: Language): string {
  return shippedPolicies().words.remedies[code][language];
}

/** What a tie is. */
export function roleText(role: Role, language: Language): string {
  return shippedPolicies().words.roles[role][language];
}

export function inEeaText(inEea: InEea, language: Language): string {
  return phrases.inEea[inEea][language];
}

/** The first column of the answer to "where". */
export function whereText(where: Where, language: Language): string {
  switch (where.kind) {
    case "country":
      return countryName(where.country, language);
    case "area":
      return fill(phrases.somewhereIn[language], { area: printable(where.area.toUpperCase()) });
    case "one-of":
      return list(
        where.countries.map((country) => countryName(country, language)),
        "or",
        language,
      );
    default:
      return phrases[placePhrase[where.kind]][language];
  }
}

/** What the profile says of it; null where there is nothing to say. */
export function verdictOf(where: Where): Verdict | null {
  if (where.kind === "not-applicable") return null;
  return "verdict" in where ? where.verdict : "open";
}

/** `Amazon Web Services (US)`: who it is, and whose law its ultimate parent is under. */
export function partyText(party: Party | null, language: Language): string {
  if (party === null) return phrases.nobody[language];
  return `${printable(party.name)} (${party.parentCountry ?? "?"})`;
}

/** `Herziening rijksbreed cloudbeleid 2026, §4.6, 2026-07-03`. */
export function basisText({ document, paragraph, reference, date }: Basis): string {
  return [document, paragraph, reference, date].filter((part) => part !== null && part !== "").join(", ");
}
