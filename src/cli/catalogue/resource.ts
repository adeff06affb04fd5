/** `catalogue resource <type>`: how the catalogue places a resource type, and `catalogue alternatives <type>`. */
import {
  alternativesFor,
  type CatalogueData,
  categoryOf,
  entryOfType,
  type FollowsRegion,
  type LocationSource,
  type ProviderEntry,
  providerOfType,
  type ResourceTypeEntry,
} from "../../catalogue/index.ts";
import { howPlaced } from "../../exposure/index.ts";
import type { Text } from "../../model/index.ts";
import { nearest, suggestion } from "../../policy/index.ts";
import { type Answer, type Question, unknown } from "./answer.ts";
import { partyFacts, partyText, providersOf } from "./facts.ts";
import { words } from "./words.ts";

const following: Readonly<Record<FollowsRegion, Text>> = {
  "paired-region": words.pairedRegion,
  "data-zone": words.dataZone,
};

export function resource(question: Question, type: string): Answer {
  const { catalogue, language } = question;
  const provider = providerOfType(catalogue, type);
  if (provider === null) return unknown(noSuchType(catalogue, type));
  const entry = entryOfType(provider, type);
  const sources = sourcesOf(provider, entry);
  const copies = (entry?.copies ?? []).map(({ role, to, when }) => ({
    role,
    to:
      typeof to === "string"
        ? [following[to][language]]
        : to.map((one) => placed(question, type, provider, one)),
    when: when ?? null,
  }));
  const party = partyFacts(question, entry?.party ?? provider.party);
  const fact = entry?.asOf !== undefined && entry.source !== undefined ? entry : provider;
  const alternatives = alternativesFor(catalogue, type, entry?.category ?? null, question.day);
  const json = {
    type,
    provider: provider.id,
    byGeneralRule: entry === null,
    rule: entry === null ? null : nameOfRule(provider, entry, type),
    category: entry?.category ?? null,
    role: entry?.role ?? "hosting",
    stores: entry?.stores ?? null,
    party,
    runsOn: runsOn(question, provider),
    location: sources.map((one) => placed(question, type, provider, one)),
    copies,
    alternatives: alternatives?.entry.id ?? null,
    asOf: fact.asOf ?? provider.asOf,
    source: fact.source ?? provider.source,
    verified: (entry?.verified ?? provider.verified) !== false,
    note: entry?.note ?? null,
  };
  const rows: (readonly string[])[] = [
    [words.provider[language], `${provider.id} (${provider.name})`],
    [words.who[language], partyText(party, language)],
    ...json.runsOn.map((name) => [words.runsOn[language], name]),
    [words.category[language], json.category ?? words.notKnown[language]],
    [words.role[language], question.words.roles[json.role][language]],
    [words.stores[language], storesText(json.stores, question)],
    ...json.location.map((text) => [words.location[language], text]),
    ...copies.map(({ role, to, when }) => [
      words.copy[language],
      `${question.words.roles[role][language]}: ${to.join("; ")}${when === null ? "" : ` (${conditionText(when)})`}`,
    ]),
    [words.alternatives[language], alternatives === null ? "-" : alternatives.entry.name[language]],
    [words.asOf[language], `${json.asOf}${json.verified ? "" : ` (${words.unverified[language]})`}`],
    [words.source[language], json.source],
    ...(json.note === null ? [] : [[words.note[language], json.note]]),
    ...(json.rule === null || json.rule === type ? [] : [[words.byPrefix[language], json.rule]]),
  ];
  const own = Object.keys(provider.resourceTypes ?? {}).filter((name) => !name.endsWith("*"));
  const meant = own.includes(type) ? null : nearest(type, own);
  const remarks = [
    ...(entry === null ? [words.generalRule[language]] : []),
    ...(meant === null ? [] : [words.didYouMean[language].replace("{name}", meant)]),
  ];
  return { kind: "answer", json, heads: [words.fact, words.value], rows, remarks };
}

function storesText(stores: boolean | null, { language }: Question): string {
  if (stores === null) return words.notKnown[language];
  return (stores ? words.yes : words.no)[language];
}

function conditionText(when: Readonly<Record<string, readonly unknown[]>>): string {
  return Object.entries(when)
    .map(([path, values]) => `${path} = ${values.map(String).join(" | ")}`)
    .join(", ");
}

function sourcesOf(provider: ProviderEntry, entry: ResourceTypeEntry | null): readonly LocationSource[] {
  if (entry?.global) return [{ place: "global" }];
  if (entry?.placeless) return [{ place: "not-applicable" }];
  return entry?.location ?? provider.location;
}

function placed(question: Question, type: string, provider: ProviderEntry, source: LocationSource): string {
  const condition = source.when === undefined ? "" : ` (${conditionText(source.when)})`;
  return howPlaced(type, source, provider.name)[question.language] + condition;
}

function nameOfRule({ resourceTypes = {} }: ProviderEntry, entry: ResourceTypeEntry, type: string): string {
  return Object.entries(resourceTypes).find(([, one]) => one === entry)?.[0] ?? type;
}

function runsOn(question: Question, { runsOn: below }: ProviderEntry): readonly string[] {
  const { language } = question;
  const named = Object.entries(below?.clouds ?? {}).map(
    ([name, id]) => `${partyText(partyFacts(question, id), language)}: ${name}`,
  );
  return below?.party === undefined
    ? named
    : [...named, partyText(partyFacts(question, below.party), language)];
}

function noSuchType(catalogue: CatalogueData, type: string): string {
  const types = providersOf(catalogue).flatMap(({ resourceTypes }) => Object.keys(resourceTypes ?? {}));
  return `No provider of the catalogue has a resource type "${type}"${suggestion(type, types)}`;
}

export function alternatives(question: Question, type: string): Answer {
  const { catalogue, day, language } = question;
  const isBackend = type.startsWith("terraform.");
  if (!isBackend && providerOfType(catalogue, type) === null) return unknown(noSuchType(catalogue, type));
  const category = categoryOf(catalogue, type);
  const found = alternativesFor(catalogue, type, category, day);
  const services = (found?.services ?? []).map(({ service, party }) => ({
    name: service.name,
    party: party?.id ?? null,
    parentCountry: party?.country ?? null,
    provider: service.provider ?? null,
    resourceTypes: service.types ?? [],
    through: service.through ?? [],
    source: service.source,
    verified: service.verified !== false,
    note: service.note?.[language] ?? null,
  }));
  const json = {
    type,
    category,
    purpose: found?.entry.id ?? null,
    name: found?.entry.name[language] ?? null,
    asOf: found?.entry.asOf ?? null,
    services,
  };
  return {
    kind: "answer",
    json,
    heads: [words.country, words.service, words.terraform, words.note],
    rows: services.map(({ name, parentCountry, resourceTypes, through, note, verified }) => [
      parentCountry ?? words.ownRun[language],
      name,
      resourceTypes.length > 0
        ? resourceTypes.join(", ")
        : through.map((one) => `${words.through[language]} ${one}`).join(", "),
      [verified ? "" : words.unverified[language], note ?? ""].filter((part) => part !== "").join("; "),
    ]),
    remarks: [(found === null ? words.noAlternatives : words.noRanking)[language]],
  };
}
