/** Question 9: whether dependence increases, and how far the European share is from the aim. */
import { numberText, percentText } from "../../concentration/index.ts";
import { type Growth, standingOf } from "../growth.ts";
import type { Block } from "./blocks.ts";
import { type DocumentInput, namesPhrase, say } from "./input.ts";
import { changesTable } from "./services.ts";
import { dayText, type TextName, texts } from "./texts.ts";

/** Motion 36574-5. */
const europeanAim = 30;

export function development(input: DocumentInput): readonly Block[] {
  const { facts, growth, language } = input;
  const { europeanShare, dutchShare, resources } = facts.concentration;
  const now = standingOf(facts);
  const heading: readonly Block[] = [{ kind: "heading", level: 2, of: say("q9Title", input) }];
  if (europeanShare === null) return [...heading, { kind: "paragraph", of: say("noCloud", input) }];
  return [
    ...heading,
    {
      kind: "paragraph",
      of: say("q9Now", input, {
        day: dayText(now.asOf, language),
        resources: numberText(now.resources, language),
        all: numberText(resources, language),
        share: percentText(now.share, language),
      }),
    },
    ...(growth === null ? [{ kind: "paragraph", of: say("q9None", input) } as const] : grown(growth, input)),
    {
      kind: "paragraph",
      of: say("q9European", input, {
        european: percentText(europeanShare, language),
        dutch: percentText(dutchShare ?? 0, language),
        reached: say(europeanShare >= europeanAim ? "reached" : "notReached", input),
      }),
    },
  ];
}

function grown(growth: Growth, input: DocumentInput): readonly Block[] {
  const { before, after, changes, onlyBefore, onlyAfter } = growth;
  const { language } = input;
  return [
    {
      kind: "paragraph",
      of: say("q9Grew", input, {
        day: dayText(before.asOf, language),
        before: numberText(before.resources, language),
        after: numberText(after.resources, language),
        shareBefore: percentText(before.share, language),
        shareAfter: percentText(after.share, language),
        verdict: say(verdictOf(growth), input),
      }),
    },
    ...(changes.length === 0
      ? []
      : [changesTable(changes, [texts.before[language], texts.after[language]], input)]),
    ...(onlyAfter.length === 0
      ? []
      : [
          {
            kind: "notice",
            of: say("q9OnlyAfter", input, { names: namesPhrase(onlyAfter, input) }),
          } as const,
        ]),
    ...(onlyBefore.length === 0
      ? []
      : [
          {
            kind: "notice",
            of: say("q9OnlyBefore", input, { names: namesPhrase(onlyBefore, input) }),
          } as const,
        ]),
  ];
}

/** A new tie is growth, also when another one went. */
function verdictOf({ changes }: Growth): TextName {
  const more = changes.some(({ before, after }) => after > before);
  const less = changes.some(({ before, after }) => after < before);
  return more ? (less ? "shifted" : "grew") : less ? "shrank" : "same";
}
