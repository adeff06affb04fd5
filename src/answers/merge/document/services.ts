/** Questions 3 and 4: what is with American parties now, and what is planned. */

import { serviceText } from "../../../policy/index.ts";
import { grouped } from "../../../report/index.ts";
import { numberText } from "../../concentration/index.ts";
import { countriesText } from "../../words.ts";
import type { Service } from "../facts.ts";
import { type Growing, isAmerican, isLodged } from "../growth.ts";
import type { Block, Phrase } from "./blocks.ts";
import {
  type DocumentInput,
  evidencePhrase,
  isMaterial,
  namesPhrase,
  partyPhrase,
  say,
  systemPhrase,
} from "./input.ts";
import { texts } from "./texts.ts";

export function inUse(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const material = new Set(facts.systems.filter(isMaterial).map(({ name }) => name));
  const american = facts.services.filter(isAmerican);
  const ofMaterial = ({ system }: Service) => system !== null && material.has(system);
  const those = american.filter(ofMaterial).filter(isLodged);
  const fetched = american.filter(ofMaterial).filter((service) => !isLodged(service));
  const others = american.filter((service) => !ofMaterial(service)).filter(isLodged);
  const unknown = facts.services.filter(({ row }) => row.party !== null && row.party.parentCountry === null);
  const heads = ["system", "party", "service", "storage", "processing", "resources", "proof"] as const;
  return [
    { kind: "heading", level: 2, of: say("q3Title", input) },
    { kind: "paragraph", of: say("q3Scope", input) },
    ...(material.size === 0 ? [{ kind: "paragraph", of: say("noMaterial", input) } as const] : []),
    ...(material.size > 0 && those.length === 0
      ? [{ kind: "paragraph", of: say("q3Nothing", input) } as const]
      : []),
    ...(those.length === 0
      ? []
      : [
          {
            kind: "table",
            heads: heads.map((head) => texts[head][language]),
            rows: [...bySystemPartyAndService(those).values()].map((group) => serviceCells(group, input)),
          } as const,
        ]),
    ...partiesParagraph("q3Fetched", fetched, input),
    ...partiesParagraph("q3Unknown", unknown, input),
    ...(others.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            of: say("q3Others", input, {
              resources: numberText(countOf(others), language),
              parties: namesPhrase(partiesOf(others), input),
            }),
          } as const,
        ]),
  ];
}

function partiesParagraph(
  name: "q3Fetched" | "q3Unknown",
  services: readonly Service[],
  input: DocumentInput,
): readonly Block[] {
  if (services.length === 0) return [];
  return [{ kind: "paragraph", of: say(name, input, { parties: namesPhrase(partiesOf(services), input) }) }];
}

/** The code of a system may be in several repositories. */
function bySystemPartyAndService(services: readonly Service[]) {
  return grouped(services, ({ system, row }) => JSON.stringify([system, row.party?.id ?? null, row.service]));
}

function serviceCells(group: readonly Service[], input: DocumentInput): readonly Phrase[] {
  const [first] = group;
  if (first === undefined) return [];
  const { language } = input;
  const rows = group.map(({ row }) => row);
  const open = rows.reduce((sum, row) => sum + row.open, 0);
  const countries = (of: (row: Service["row"]) => readonly string[]) =>
    countriesText([...new Set(rows.flatMap(of))].sort(), language);
  const storage: readonly Phrase[] = [
    [{ text: countries((row) => row.storage) }],
    ...(open === 0 ? [] : [say("openPlaces", input, { count: numberText(open, language) })]),
  ];
  return [
    systemPhrase(first.system, input),
    partyPhrase(first.row.party, input),
    [{ text: serviceText(first.row.service)[language] }],
    storage
      .filter((phrase) =>
        phrase.some((part) => typeof part === "string" || !("text" in part) || part.text !== ""),
      )
      .flatMap((phrase, position) => (position === 0 ? phrase : ["; ", ...phrase])),
    [{ text: countries((row) => row.processing) }],
    [numberText(countOf(group), language)],
    servicesEvidence(group, input),
  ];
}

function servicesEvidence(group: readonly Service[], input: DocumentInput): Phrase {
  const places = group.flatMap(({ repository, row }) =>
    row.resources.map(({ file, line }) => ({ file: `${repository}:${file}`, line })),
  );
  return evidencePhrase(
    places,
    input,
    group.reduce((sum, { row }) => sum + row.furtherLines, 0),
  );
}

function countOf(services: readonly Service[]): number {
  return services.reduce((sum, { row }) => sum + row.count, 0);
}

function partiesOf(services: readonly Service[]): readonly string[] {
  return [...new Set(services.flatMap(({ row }) => row.party?.name ?? []))].sort();
}

export function planned(input: DocumentInput): readonly Block[] {
  const { planned: growth, language } = input;
  const heading = { kind: "heading", level: 2, of: say("q4Title", input) } as const;
  if (growth === null) return [heading, { kind: "paragraph", of: say("q4None", input) }];
  if (growth.changes.length === 0) return [heading, { kind: "paragraph", of: say("q4Nothing", input) }];
  return [
    heading,
    { kind: "paragraph", of: say("q4Scope", input) },
    changesTable(growth.changes, [texts.nowHead[language], texts.thenHead[language]], input),
  ];
}

/** Of every change where it is, or where it was. */
export function changesTable(
  changes: readonly Growing[],
  [was, is]: readonly [string, string],
  input: DocumentInput,
): Block {
  const { language } = input;
  return {
    kind: "table",
    heads: [
      texts.system[language],
      texts.party[language],
      texts.service[language],
      was,
      is,
      texts.proof[language],
    ],
    rows: changes.map(({ system, party, service, before, after, services }) => [
      systemPhrase(system, input),
      partyPhrase(party, input),
      [{ text: serviceText(service)[language] }],
      [numberText(before, language)],
      [numberText(after, language)],
      servicesEvidence(services, input),
    ]),
  };
}
