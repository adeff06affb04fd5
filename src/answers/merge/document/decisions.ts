/** Question 2: which decisions are considered again, when, and how dependence is spread. */
import { loadCatalogue } from "../../../catalogue/index.ts";
import { shippedPolicies } from "../../../policy/index.ts";
import { figures, numberText, percentText } from "../../concentration/index.ts";
import type { Decision } from "../digest.ts";
import { isAmerican, isLodged } from "../growth.ts";
import type { Block, Phrase } from "./blocks.ts";
import { type DocumentInput, evidencePhrase, isMaterial, joinedNames, say } from "./input.ts";
import { dayText, texts } from "./texts.ts";

export function decisions(input: DocumentInput): readonly Block[] {
  return [
    { kind: "heading", level: 2, of: say("q2Title", input) },
    ...review(input),
    ...undecided(input),
    ...lapsed(input),
    ...days(input),
    ...concentration(input),
  ];
}

function review(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const next = facts.decisions.find(({ until }) => until >= facts.asOf);
  if (facts.decisions.length === 0) return [{ kind: "paragraph", of: say("noDecisions", input) }];
  const heads = ["until", "decision", "about", "system", "by", "why", "proof"] as const;
  return [
    ...(next === undefined
      ? []
      : [
          {
            kind: "paragraph",
            of: say("nextReview", input, {
              day: dayText(next.until, language),
              decision: { text: next.decision },
            }),
          } as const,
        ]),
    {
      kind: "table",
      heads: heads.map((head) => texts[head][language]),
      rows: facts.decisions.map((one) => [
        [{ text: dayText(one.until, language) }],
        [{ text: one.decision }],
        aboutPhrase(one, input),
        one.systems.length === 0 ? say("noSystem", input) : joinedNames(one.systems),
        [{ text: one.by }],
        [{ text: one.reason }],
        evidencePhrase(one.evidence, input),
      ]),
    },
  ];
}

/** What nobody said anything about is not silently fine. */
function undecided(input: DocumentInput): readonly Block[] {
  const { facts } = input;
  const american = new Set(
    facts.services
      .filter(isLodged)
      .filter(isAmerican)
      .map(({ system }) => system),
  );
  const decided = new Set(facts.decisions.flatMap(({ systems }) => systems));
  const names = facts.systems
    .filter((system) => isMaterial(system) && american.has(system.name) && !decided.has(system.name))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [{ kind: "paragraph", of: say("undecided", input, { names: joinedNames(names) }) }];
}

function aboutPhrase({ rule, party }: Decision, { language }: DocumentInput): Phrase {
  const title = shippedPolicies().rules.find(({ id }) => id === rule)?.title[language];
  const name = party === null ? null : partyName(party);
  return [
    ...(name === null ? [] : [{ text: name }]),
    ...(title === undefined ? [] : [`${name === null ? "" : ": "}${title}`]),
    " (",
    { text: rule },
    ")",
  ];
}

function lapsed(input: DocumentInput): readonly Block[] {
  const all = input.facts.lapsed;
  if (all.length === 0) return [];
  return [
    { kind: "paragraph", of: say("lapsed", input) },
    {
      kind: "list",
      items: all.map(({ message, evidence }) => [
        { text: message },
        " (",
        ...evidencePhrase([evidence], input),
        ")",
      ]),
    },
  ];
}

function days(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const material = facts.systems.filter(isMaterial);
  if (material.length === 0) return [];
  const heads = ["system", "riskAnalysis", "exitPlan", "contract", "proof"] as const;
  const day = (date: string | null | undefined): Phrase =>
    date == null ? say("none", input) : [{ text: dayText(date, language) }];
  return [
    { kind: "heading", level: 3, of: say("datesTitle", input) },
    {
      kind: "table",
      heads: heads.map((head) => texts[head][language]),
      rows: material.map(({ name, riskAnalysis, exitPlan, contractUntil, evidence }) => [
        [{ text: name }],
        recorded(riskAnalysis, input),
        exitPlan === null
          ? say("none", input)
          : [
              ...recorded(exitPlan, input),
              "; ",
              ...(exitPlan.tested === null
                ? say("notTested", input)
                : say("tested", input, { day: { text: dayText(exitPlan.tested, language) } })),
            ],
        day(contractUntil),
        evidencePhrase(evidence, input),
      ]),
    },
  ];
}

function recorded(
  record: { readonly date: string | null; readonly document: string | null } | null,
  input: DocumentInput,
): Phrase {
  if (record === null) return say("none", input);
  const text = record.date === null ? record.document : dayText(record.date, input.language);
  return text === null ? say("yes", input) : [{ text }];
}

function concentration(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const { parents, index } = facts.concentration;
  const heading = { kind: "heading", level: 3, of: say("concentration", input) } as const;
  if (index === null) return [heading, { kind: "paragraph", of: say("noCloud", input) }];
  const heads = ["group", "country", "share", "resources"] as const;
  return [
    heading,
    {
      kind: "list",
      items: figures(facts.concentration, language).map(({ label, text }) => [`${label}: ${text}.`]),
    },
    {
      kind: "table",
      heads: heads.map((head) => texts[head][language]),
      rows: parents.map(({ name, country, share, resources }) => [
        [{ text: name }],
        country === null ? say("unknownCountry", input) : [{ text: country }],
        [percentText(share, language)],
        [numberText(resources, language)],
      ]),
    },
  ];
}

function partyName(id: string): string {
  const { parties } = loadCatalogue();
  return Object.hasOwn(parties, id) ? (parties[id]?.name ?? id) : id;
}
