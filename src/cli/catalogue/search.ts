/** `catalogue search <words…>`: everything in which all of the words occur. */
import { nearest } from "../../policy/index.ts";
import { type Answer, type Question, unknown } from "./answer.ts";
import { countriesOf, partyFacts, partyText, placeText, providersOf } from "./facts.ts";
import { words } from "./words.ts";

/** More is not read, and a program can ask for the lists themselves. */
const mostShown = 100;

interface Hit {
  readonly kind: "provider" | "party" | "region" | "type" | "host";
  readonly id: string;
  readonly detail: string;
}

export function search(question: Question, asked: readonly string[]): Answer {
  const wanted = asked.flatMap((text) => text.toLowerCase().split(/\s+/)).filter((text) => text !== "");
  if (wanted.length === 0) return unknown("Give at least one word to search for");
  const hits: Hit[] = [];
  const add = (kind: Hit["kind"], id: string, detail: string, texts: readonly string[]): void => {
    const text = [id, detail, ...texts].join("\n").toLowerCase();
    if (wanted.every((word) => text.includes(word))) hits.push({ kind, id, detail });
  };
  addAll(question, add);
  const { language } = question;
  const rest = hits.length - mostShown;
  return {
    kind: "answer",
    json: hits,
    heads: [words.what, words.id, words.note],
    rows: hits.slice(0, mostShown).map(({ kind, id, detail }) => [words[kind][language], id, detail]),
    remarks:
      hits.length === 0
        ? [words.nothingFound[language], ...meant(question, wanted)]
        : rest > 0
          ? [words.moreFound[language].replace("{count}", String(rest))]
          : [],
  };
}

/** Of the names that a person would search for, the one nearest to a word. */
function meant({ catalogue, language }: Question, wanted: readonly string[]): readonly string[] {
  const names = [
    ...providersOf(catalogue).flatMap(({ id, regions = {} }) => [
      id,
      ...Object.keys(regions),
      ...Object.values(regions).flatMap(({ city }) => city ?? []),
    ]),
    ...Object.values(catalogue.parties).flatMap(({ id, name }) => [id, name]),
  ];
  return wanted.flatMap((word) => {
    const name = nearest(word, names);
    return name === null || name.toLowerCase() === word
      ? []
      : [words.didYouMean[language].replace("{name}", name)];
  });
}

type Add = (kind: Hit["kind"], id: string, detail: string, texts: readonly string[]) => void;

function addAll(question: Question, add: Add): void {
  const { catalogue, language, words: spoken } = question;
  const everyName = (countries: readonly string[]) =>
    countries.flatMap((code) => [spoken.countries[code]?.nl ?? "", spoken.countries[code]?.en ?? ""]);
  for (const provider of providersOf(catalogue)) {
    const detail = `${provider.name}: ${partyText(partyFacts(question, provider.party), language)}`;
    add("provider", provider.id, detail, provider.registry);
  }
  for (const { id, name, legalEntity, country } of Object.values(catalogue.parties)) {
    const detail = partyText(partyFacts(question, id), language);
    add("party", id, detail, [name, legalEntity ?? "", ...everyName(country === null ? [] : [country])]);
  }
  for (const { id, regions = {} } of providersOf(catalogue)) {
    for (const [code, region] of Object.entries(regions)) {
      const detail = [placeText(region, question), region.city ?? ""]
        .filter((part) => part !== "")
        .join(", ");
      add("region", `${id}/${code}`, detail, [...(region.aliases ?? []), ...everyName(countriesOf(region))]);
    }
  }
  for (const { id, resourceTypes = {}, hosts = [] } of providersOf(catalogue)) {
    for (const [type, { category }] of Object.entries(resourceTypes)) add("type", type, category ?? id, [id]);
    for (const host of hosts) add("host", host, id, []);
  }
}
