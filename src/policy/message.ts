/**
 * Messages: templates with named fields. The templates are checked when the policies are compiled, so here a
 * field is always one of these.
 */
import type { CatalogueData } from "../catalogue/types.ts";
import {
  type Context,
  type Exposure,
  type Language,
  languages,
  type Party,
  type Place,
  type Resource,
  type Text,
  type UnknownReason,
} from "../model/index.ts";
import { candidatesToName } from "./candidates.ts";
import type { Aggregates } from "./facts/index.ts";
import type { ProfileEntry, Words } from "./types.ts";

/** What messages about exposures may name. */
export const exposureFields = [
  "agreement",
  "allowed",
  "code",
  "count",
  "country",
  "eea-share",
  "entity",
  "largest-share",
  "operator",
  "parent",
  "party",
  "party-as-of",
  "place",
  "profile",
  "reason",
  "resources",
  "role",
  "subject",
  "system",
  "type",
  "types",
  "unit",
] as const;
type ExposureField = (typeof exposureFields)[number];

/** What messages about exceptions may name. */
export const exceptionFields = ["by", "rule", "trouble", "until"] as const;
export type ExceptionField = (typeof exceptionFields)[number];

/** What does not depend on the finding: for help and remediation. */
export const profileFields: readonly ExposureField[] = ["allowed", "profile"];

const placeholder = /\{([^{}]*)\}/g;

export function fieldsIn(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map((match) => match[1] ?? "");
}

/** Words, and what messages say about findings that have them in common. */
export interface Speech {
  readonly words: Words;
  readonly profile: ProfileEntry;
  readonly context: Context;
  readonly catalogue: CatalogueData;
  readonly aggregates: Aggregates;
}

/** What a message is about. */
export interface Subject {
  /** The first stands for all. */
  readonly exposure: Exposure;
  readonly resources: readonly Resource[];
  readonly system: { readonly name: string; readonly entity: string | null } | null;
}

export function message(template: Text, subject: Subject, speech: Speech): Text {
  return filled(template, (name, language) => fieldText(name as ExposureField, subject, speech, language));
}

/** The names are those that the template was checked to hold. */
export function filled(template: Text, text: (name: string, language: Language) => string): Text {
  return inBoth((language) =>
    template[language].replace(placeholder, (_, name: string) => harmless(text(name, language))),
  );
}

export function profileText(template: Text, profile: ProfileEntry): Text {
  return inBoth((language) =>
    template[language]
      .replaceAll("{allowed}", profile.allowedName[language])
      .replaceAll("{profile}", profile.id),
  );
}

function inBoth(text: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, text(language)])) as Text;
}

const unknown: Text = { nl: "onbekend", en: "unknown" };

function fieldText(field: ExposureField, subject: Subject, speech: Speech, language: Language): string {
  const { exposure } = subject;
  const { party, place, resource } = exposure;
  switch (field) {
    case "agreement":
      return agreementText(exposure, speech, language);
    case "allowed":
      return speech.profile.allowedName[language];
    case "code":
      return "code" in place ? place.code : unknown[language];
    case "count":
      return String(subject.resources.length);
    case "country":
      return party?.parentCountry
        ? countryName(party.parentCountry, speech.words, language)
        : unknown[language];
    case "eea-share":
      return percentage(speech.aggregates.shareOfEea());
    case "largest-share":
      return percentage(speech.aggregates.concentration().largestShare);
    case "entity":
      return entityName(subject.system?.entity ?? null, language);
    case "operator":
      return party?.operator ?? party?.name ?? unknown[language];
    case "parent":
      return party?.parent ?? party?.name ?? unknown[language];
    case "party":
      return partyName(exposure, language) ?? reasonOf(place)?.subject ?? unknown[language];
    case "party-as-of":
      return party?.asOf ?? unknown[language];
    case "place":
      return placeText(place, speech.words, language);
    case "profile":
      return speech.profile.id;
    case "reason":
      return reasonText(place, speech.words, language);
    case "resources":
      return resourcesText(subject.resources, language);
    case "role":
      return speech.words.roles[exposure.role][language];
    case "subject":
      return reasonOf(place)?.subject ?? resource.address;
    case "system":
      return subject.system?.name ?? unknown[language];
    case "type":
      return resource.type;
    case "types":
      return namesText(
        subject.resources.map(({ type }) => type),
        language,
      );
    case "unit":
      return resource.unit.path;
  }
}

const under: Text = { nl: "onder", en: "under" };
const cloudUnder: Text = { nl: "de cloud onder", en: "the cloud under" };

/** A company below a service is named with the service. */
function partyName({ party, beneath }: Exposure, language: Language): string | null {
  if (party === null || beneath === undefined) return party?.name ?? null;
  if (party.parentCountry === null) return `${cloudUnder[language]} ${beneath.name}`;
  return `${party.name} (${under[language]} ${beneath.name})`;
}

function percentage(share: number | null): string {
  return `${share ?? 0}%`;
}

export function countryName(code: string, words: Words, language: Language): string {
  return Object.hasOwn(words.countries, code) ? (words.countries[code]?.[language] ?? code) : code;
}

const connectives = { and: { nl: "en", en: "and" }, or: { nl: "of", en: "or" } } as const;

function join(parts: readonly string[], connective: keyof typeof connectives, language: Language): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${connectives[connective][language]} ${parts.at(-1)}`;
}

const nowhere: Record<"global" | "customer-run" | "not-applicable", Text> = {
  global: { nl: "wereldwijd", en: "worldwide" },
  "customer-run": { nl: "eigen beheer", en: "run by the customer" },
  "not-applicable": { nl: "niet van toepassing", en: "not applicable" },
};

/** `Ierland (eu-west-1)`; `Ierland of Duitsland` when it is one of those. */
export function placeText(place: Place, words: Words, language: Language): string {
  const names = (countries: readonly string[]) =>
    countries.map((country) => countryName(country, words, language));
  switch (place.status) {
    case "known":
    case "multi": {
      const where = join(names(place.countries), "and", language);
      return where === "" ? place.code : `${where} (${place.code})`;
    }
    case "one-of": {
      const { named, more: others } = candidatesToName(place.candidates);
      const texts = named.map(({ code, countries }) => {
        const where = join(names(countries), "and", language);
        return where === "" ? code : `${where} (${code})`;
      });
      return join(others === 0 ? texts : [...texts, more(others, language)], "or", language);
    }
    case "area":
      return place.code;
    case "unknown":
      return unknown[language];
    default:
      return nowhere[place.status][language];
  }
}

function reasonOf(place: Place): UnknownReason | null {
  return "reason" in place ? place.reason : null;
}

const open: Text = { nl: "mogelijk zijn", en: "possible are" };

/** A clause that says why a place is not established. */
export function reasonText(place: Place, words: Words, language: Language): string {
  const reason = reasonOf(place);
  const why = reason && words.reasons[reason.code][language].replaceAll("{subject}", reason.subject);
  if (place.status === "one-of" || place.status === "area") {
    const candidates = `${open[language]} ${placeText(place, words, language)}`;
    return why === null ? candidates : `${why}; ${candidates}`;
  }
  return why ?? placeText(place, words, language);
}

/** Who is behind a party, as far as the catalogue knows. */
export function controlText(party: Party, words: Words): Text {
  const country = party.parentCountry;
  return inBoth((language) => {
    const where = country === null ? unknown[language] : countryName(country, words, language);
    const parent = party.parent ?? party.name;
    return language === "nl"
      ? `${party.name}: uiteindelijke zeggenschap bij ${parent} (${where})`
      : `${party.name}: ultimately controlled by ${parent} (${where})`;
  });
}

const mostNamed = 3;

/** The first few by address, and how many more. The same address in several units counts as one name. */
function resourcesText(resources: readonly Resource[], language: Language): string {
  return namesText(
    resources.map(({ address }) => address),
    language,
  );
}

/** The first few, and how many more. */
function namesText(all: readonly string[], language: Language): string {
  const names = [...new Set(all)];
  const shown = names.slice(0, names.length === mostNamed + 1 ? mostNamed + 1 : mostNamed);
  const rest = names.length - shown.length;
  return join(rest === 0 ? shown : [...shown, more(rest, language)], "and", language);
}

function more(count: number, language: Language): string {
  return language === "nl" ? `nog ${count}` : `${count} more`;
}

const entities: Readonly<Record<string, Text>> = {
  vital: { nl: "vitale aanbieder", en: "vital provider" },
  wwke: { nl: "kritieke entiteit onder de Wwke", en: "critical entity under the Wwke" },
  "cbw-essential": { nl: "essentiële entiteit onder de Cbw", en: "essential entity under the Cbw" },
};

function entityName(kind: string | null, language: Language): string {
  return (kind === null ? undefined : entities[kind])?.[language] ?? unknown[language];
}

/** The user's own words; by default the names of the framework agreements. */
function agreementText({ party }: Exposure, { context, catalogue }: Speech, language: Language): string {
  if (party === null) return unknown[language];
  if (context.approvedParties !== null)
    return (
      context.approvedParties.find((approved) => approved.party === party.id)?.agreement ?? unknown[language]
    );
  // The same framework has a name per party: "with AWS", "with Microsoft".
  const entries =
    (Object.hasOwn(catalogue.parties, party.id) && catalogue.parties[party.id]?.agreements) || [];
  const names = party.agreements.map((id) => entries.find((entry) => entry.id === id)?.name[language] ?? id);
  return join([...new Set(names)], "and", language);
}

const longest = 300;

/** Names come from the code that is read: control and direction characters would change what a reader sees. */
function harmless(text: string): string {
  const shown = text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "\uFFFD");
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
