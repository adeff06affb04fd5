/** `catalogue providers` and `catalogue regions [provider]`. */
import type { ProviderEntry } from "../../catalogue/index.ts";
import { suggestion } from "../../policy/index.ts";
import { type Answer, type Question, unknown } from "./answer.ts";
import {
  countriesOf,
  inEea,
  inEeaText,
  mark,
  partyFacts,
  partyText,
  placeText,
  providersOf,
  tableOwner,
} from "./facts.ts";
import { words } from "./words.ts";

export function providers(question: Question): Answer {
  const { catalogue, language } = question;
  const all = providersOf(catalogue).map((provider) => ({
    id: provider.id,
    name: provider.name,
    kind: provider.kind,
    registry: provider.registry,
    party: partyFacts(question, provider.party),
    regions: Object.keys(tableOwner(catalogue, provider).regions ?? {}).length,
    resourceTypes: Object.keys(provider.resourceTypes ?? {}).length,
    asOf: provider.asOf,
    source: provider.source,
    verified: provider.verified !== false,
  }));
  return {
    kind: "answer",
    json: all,
    heads: [words.id, words.kind, words.who, words.regions, words.types, words.asOf, words.name],
    rows: all.map(({ id, kind, party, regions, resourceTypes, asOf, name }) => [
      id,
      kind,
      partyText(party, language),
      String(regions),
      String(resourceTypes),
      asOf,
      name,
    ]),
    remarks: [],
  };
}

export function regions(question: Question, id: string | null): Answer {
  const { catalogue, language } = question;
  if (id !== null && !Object.hasOwn(catalogue.providers, id)) {
    return unknown(
      `The catalogue knows no provider "${id}"${suggestion(id, Object.keys(catalogue.providers))}`,
    );
  }
  // A table that others share is told once, unless one of them is asked for.
  const asked = providersOf(catalogue).filter((provider) => id === null || provider.id === id);
  const all = asked.flatMap((provider) => regionsOf(question, provider));
  return {
    kind: "answer",
    json: all.map(({ text: _, ...facts }) => facts),
    heads: [words.provider, words.region, words.place, words.city, words.inEea, words.note],
    rows: all.map(({ provider, region, city, inEea: inside, note, verified, text }) => [
      provider,
      region,
      text,
      city ?? "",
      inEeaText[inside][language],
      [mark(verified, language), note ?? ""].filter((part) => part !== "").join("; "),
    ]),
    remarks: [],
  };
}

function regionsOf(question: Question, provider: ProviderEntry) {
  const table = tableOwner(question.catalogue, provider).regions ?? {};
  return Object.entries(table).map(([code, region]) => ({
    provider: provider.id,
    region: code,
    countries: countriesOf(region),
    ...(region.area !== undefined && { area: region.area }),
    ...(region.global === true && { global: true }),
    city: region.city ?? null,
    inEea: inEea(region, question),
    aliases: region.aliases ?? [],
    paired: region.paired ?? null,
    kind: region.kind ?? "region",
    verified: region.verified !== false,
    note: region.note ?? null,
    text: placeText(region, question),
  }));
}
