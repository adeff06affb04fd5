/** How the document begins and ends: whose answers they are, what they rest on, and what code cannot tell. */
import { numberText } from "../../concentration/index.ts";
import type { Block, Phrase } from "./blocks.ts";
import { type DocumentInput, evidencePhrase, namesPhrase, say } from "./input.ts";
import { dayText, texts } from "./texts.ts";

export function opening(input: DocumentInput): readonly Block[] {
  const { name, kind, ministry, organisations, facts, language } = input;
  const called: Phrase = name === null ? say("nobody", input) : [{ text: name }];
  const about: readonly Phrase[] = [
    ...(ministry === null ? [] : [say("ministry", input, { name: { text: ministry } })]),
    ...(organisations.length < 2
      ? []
      : [say("organisations", input, { names: namesPhrase(organisations, input) })]),
    ...(kind === null ? [] : [say("kinds", input, { kind: texts[kind][language] })]),
  ];
  const { repositories } = facts;
  const resources = repositories.reduce((sum, one) => sum + one.resources, 0);
  return [
    { kind: "heading", level: 1, of: say("title", input, { name: called }) },
    ...(about.length === 0
      ? []
      : [{ kind: "paragraph", of: about.flatMap((one) => [...one, " "]).slice(0, -1) } as const]),
    {
      kind: "paragraph",
      of: say("basis", input, {
        repositories:
          repositories.length === 1
            ? say("repository", input)
            : say("repositories", input, { count: numberText(repositories.length, language) }),
        resources: numberText(resources, language),
        day: daysPhrase(input),
        profiles: namesPhrase(facts.profiles, input),
        versions: namesPhrase(facts.toolVersions, input),
      }),
    },
    { kind: "paragraph", of: say("evidence", input) },
    ...notices(input),
    { kind: "heading", level: 2, of: say("limitsTitle", input) },
    { kind: "paragraph", of: say("limits", input) },
    ...undeclared(input),
  ];
}

function daysPhrase(input: DocumentInput): Phrase {
  const { facts, language } = input;
  const until = dayText(facts.asOf, language);
  if (facts.from === facts.asOf) return [until];
  return say("between", input, { from: dayText(facts.from, language), until });
}

function notices(input: DocumentInput): readonly Block[] {
  const { facts, repeated } = input;
  const incomplete = facts.repositories.filter((one) => one.incomplete);
  const all: readonly Phrase[] = [
    ...(incomplete.length === 0
      ? []
      : [
          say("incomplete", input, {
            count: String(incomplete.length),
            all: String(facts.repositories.length),
            names: namesPhrase(
              incomplete.map(({ name }) => name),
              input,
            ),
          }),
        ]),
    ...(facts.profiles.length < 2
      ? []
      : [say("mixedProfiles", input, { names: namesPhrase(facts.profiles, input) })]),
    ...(facts.toolVersions.length < 2
      ? []
      : [say("mixedVersions", input, { names: namesPhrase(facts.toolVersions, input) })]),
    ...(repeated.length === 0
      ? []
      : [
          say("repeated", input, {
            names: namesPhrase(
              repeated.map(({ file, counted }) => `${file} = ${counted}`),
              input,
            ),
          }),
        ]),
  ];
  return all.map((of) => ({ kind: "notice", of }));
}

function undeclared(input: DocumentInput): readonly Block[] {
  const { impact, systems } = input.facts;
  const without = impact.reduce((sum, part) => sum + (part.system === null ? part.resources : 0), 0);
  const unknown = systems.filter(({ material }) => material === null).map(({ name }) => name);
  const all: readonly Phrase[] = [
    ...(without === 0 ? [] : [say("undeclared", input, { count: numberText(without, input.language) })]),
    ...(unknown.length === 0 ? [] : [say("materialUnknown", input, { names: namesPhrase(unknown, input) })]),
  ];
  return all.map((of) => ({ kind: "paragraph", of }));
}

export function account(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const heads = ["repositoryHead", "day", "profile", "version", "resources", "unknown", "complete"] as const;
  return [
    { kind: "heading", level: 2, of: say("accountTitle", input) },
    {
      kind: "table",
      heads: heads.map((head) => texts[head][language]),
      rows: facts.repositories.map((one) => [
        [{ text: one.name }],
        [{ text: one.asOf }],
        [{ text: one.profile }],
        [{ text: one.toolVersion }],
        [numberText(one.resources, language)],
        [numberText(one.unknown, language)],
        say(one.incomplete ? "no" : "yes", input),
      ]),
    },
    ...(facts.systems.length === 0
      ? []
      : [
          {
            kind: "table",
            heads: [texts.system[language], texts.proof[language]],
            rows: facts.systems.map(({ name, evidence }) => [
              [{ text: name }],
              evidencePhrase(evidence, input),
            ]),
          } as const,
        ]),
    { kind: "paragraph", of: say("indication", input) },
  ];
}
