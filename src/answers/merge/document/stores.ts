/** Question 6: data by jurisdiction, holder of the key and what kind of data it is. */
import { grouped } from "../../../report/index.ts";
import { numberText } from "../../concentration/index.ts";
import { countryName } from "../../words.ts";
import type { Store } from "../digest.ts";
import type { SystemFacts } from "../facts.ts";
import { type Block, joined, type Phrase } from "./blocks.ts";
import { type DocumentInput, evidencePhrase, partyPhrase, say, systemPhrase } from "./input.ts";
import { type TextName, texts } from "./texts.ts";

export function storedData(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const heading: readonly Block[] = [
    { kind: "heading", level: 2, of: say("q6Title", input) },
    { kind: "paragraph", of: say("q6Scope", input) },
  ];
  const limits: Block = { kind: "paragraph", of: say("q6Limits", input) };
  if (facts.stores.length === 0)
    return [...heading, { kind: "paragraph", of: say("q6Nothing", input) }, limits];
  const heads = ["system", "data", "party", "jurisdiction", "keyHolder", "stores", "proof"] as const;
  const systems = new Map(facts.systems.map((system) => [system.name, system]));
  const groups = grouped(facts.stores, ({ system, party, keyHolder }) =>
    JSON.stringify([system, party?.id ?? null, keyHolder]),
  );
  return [
    ...heading,
    {
      kind: "table",
      heads: heads.map((head) => texts[head][language]),
      rows: [...groups.values()].map((those) => cells(those, systems, input)),
    },
    limits,
  ];
}

function cells(
  those: readonly Store[],
  systems: ReadonlyMap<string, SystemFacts>,
  input: DocumentInput,
): readonly Phrase[] {
  const [first] = those;
  if (first === undefined) return [];
  const { system, party, keyHolder } = first;
  return [
    systemPhrase(system, input),
    dataPhrase(system === null ? undefined : systems.get(system), input),
    partyPhrase(party, input),
    jurisdictionPhrase(party, input),
    say(keyName(keyHolder), input),
    joined(
      those.map(({ certain, count }) =>
        say(certain ? "certainStores" : "possibleStores", input, {
          count: numberText(count, input.language),
        }),
      ),
      " + ",
    ),
    evidencePhrase(
      those.flatMap(({ evidence }) => evidence),
      input,
      those.reduce((sum, { count, evidence }) => sum + count - evidence.length, 0),
    ),
  ];
}

function jurisdictionPhrase(party: Store["party"], input: DocumentInput): Phrase {
  if (party === null) return say("ownControl", input);
  const country = party.parentCountry;
  return country === null ? say("unknownCountry", input) : [{ text: countryName(country, input.language) }];
}

function keyName(keyHolder: string | null): TextName {
  return keyHolder === "provider" || keyHolder === "customer" || keyHolder === "external"
    ? keyHolder
    : "unknownKey";
}

const personal = { special: "specialData", ordinary: "ordinaryData", none: "noData" } as const;
const registry = { source: "sourceRegistry", copy: "copyRegistry", none: null } as const;

function dataPhrase(system: SystemFacts | undefined, input: DocumentInput): Phrase {
  if (system === undefined) return say("none", input);
  const { personalData, baseRegistry, rubricering, tbb } = system;
  const registryName = baseRegistry === null ? null : registry[baseRegistry];
  const parts: readonly Phrase[] = [
    ...(personalData === null ? [] : [say(personal[personalData], input)]),
    ...(registryName === null ? [] : [say(registryName, input)]),
    ...(rubricering === null ? [] : [[{ text: rubricering }]]),
    ...(tbb === null ? [] : [[{ text: tbb.toUpperCase().replace("-", " ") }]]),
  ];
  return parts.length === 0 ? say("none", input) : joined(parts, ", ");
}
