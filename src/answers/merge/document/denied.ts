/** Questions 5 and 8: what happens when access is denied, and what depends directly on American parties. */

import { serviceText } from "../../../policy/index.ts";
import { numberText } from "../../concentration/index.ts";
import { type Consequence, effectText, impactTexts, type PartSummary } from "../../impact/index.ts";
import type { Place } from "../../ties.ts";
import { type Block, joined, type Phrase } from "./blocks.ts";
import { type DocumentInput, evidencePhrase, isMaterial, partyPhrase, say } from "./input.ts";
import { texts } from "./texts.ts";

export function deniedAccess(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const systems = facts.impact.filter(({ system }) => system !== null);
  const others = facts.impact.filter(({ system }) => system === null);
  const hit = others.filter(({ verdict }) => verdict === "stops").length;
  const heads = ["system", "consequence", "chain", "hit", "proof"] as const;
  return [
    { kind: "heading", level: 2, of: say("q5Title", input) },
    { kind: "paragraph", of: say("q5Scope", input) },
    ...(systems.length === 0
      ? []
      : [
          {
            kind: "table",
            heads: heads.map((head) => texts[head][language]),
            rows: systems.map((part) => partCells(part, input)),
          } as const,
        ]),
    ...(facts.impact.every(({ verdict }) => verdict === "survives")
      ? [{ kind: "paragraph", of: say("q5Nothing", input) } as const]
      : []),
    ...systems.flatMap((part) => consequenceBlocks(part, input)),
    ...(others.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            of: say("q5Unclaimed", input, {
              stops: numberText(hit, language),
              all: numberText(others.length, language),
            }),
          } as const,
        ]),
    { kind: "paragraph", of: say("q5Limits", input) },
  ];
}

function partCells(part: PartSummary, input: DocumentInput): readonly Phrase[] {
  const { name, verdict, reason, stopping, degrading, resources } = part;
  const { language } = input;
  const chain = reason !== null && "chain" in reason ? reason.chain : [];
  return [
    [{ text: name }],
    [impactTexts[verdict][language]],
    reasonPhrase(part, input),
    say("hitOf", input, {
      stops: numberText(stopping, language),
      degrades: numberText(degrading, language),
      all: numberText(resources, language),
    }),
    evidencePhrase(reason !== null && "systems" in reason ? declaredIn(name, input) : chain, input),
  ];
}

/** That a system cannot do without another is declared where the system is. */
function declaredIn(name: string, { facts }: DocumentInput): readonly Place[] {
  return facts.systems.find((system) => system.name === name)?.evidence ?? [];
}

function reasonPhrase({ reason }: PartSummary, input: DocumentInput): Phrase {
  if (reason === null) return [];
  if ("systems" in reason) {
    const systems = reason.systems.map((name) => [{ text: name }]);
    return say("needs", input, { systems: joined(systems, " → ") });
  }
  const steps = reason.chain.map(({ address }): Phrase => [{ code: address }]);
  if (reason.left > 0) steps.splice(-1, 0, [`… (${reason.left})`]);
  return say("because", input, {
    chain: joined(steps, " → "),
    reason: effectText(reason.effect, input.language),
    party: partyPhrase(reason.party, input),
  });
}

function consequenceBlocks({ name, consequences }: PartSummary, input: DocumentInput): readonly Block[] {
  if (consequences.length === 0) return [];
  const atOnce = consequences.filter(({ effect }) => effect.grace === null);
  const later = consequences.filter(({ effect }) => effect.grace !== null);
  return [
    { kind: "heading", level: 3, of: [{ text: name }] },
    ...listed("atOnce", atOnce, input),
    ...listed("later", later, input),
  ];
}

function listed(
  title: "atOnce" | "later",
  consequences: readonly Consequence[],
  input: DocumentInput,
): readonly Block[] {
  if (consequences.length === 0) return [];
  return [
    { kind: "paragraph", of: [...say(title, input), ":"] },
    { kind: "list", items: consequences.map((one) => consequencePhrase(one, input)) },
  ];
}

/** `database bij Microsoft (US) valt uit (3): draait of staat daar (portaal:main.tf:3)`. */
function consequencePhrase(consequence: Consequence, input: DocumentInput): Phrase {
  const { effect, resources, evidence } = consequence;
  const { language } = input;
  const lines = new Set(evidence.map(({ file, line }) => `${file}:${line}`)).size;
  return [
    ...dependencePhrase(consequence, input),
    `, ${impactTexts[effect.severity][language]}: ${effectText(effect, language)} (`,
    ...evidencePhrase(evidence, input, Math.max(0, resources - evidence.length)),
    lines === 0 ? "" : ")",
  ];
}

function dependencePhrase({ party, service }: Consequence, { language }: DocumentInput): Phrase {
  return [...partyPhrase(party, { language }), ": ", { text: serviceText(service)[language] }];
}

export function directDependence(input: DocumentInput): readonly Block[] {
  const { facts, language } = input;
  const heading: readonly Block[] = [
    { kind: "heading", level: 2, of: say("q8Title", input) },
    { kind: "paragraph", of: say("q8Scope", input) },
  ];
  const material = facts.systems.filter(isMaterial);
  if (material.length === 0) return [...heading, { kind: "paragraph", of: say("noMaterial", input) }];
  const parts = new Map(facts.impact.flatMap((part) => (part.system === null ? [] : [[part.name, part]])));
  const each = material.map(({ name }) => {
    const part = parts.get(name) ?? null;
    return { name, part, direct: part === null ? [] : dependencesOf(part) };
  });
  const known = each.filter(({ part }) => part !== null);
  const count = each.reduce((sum, { direct }) => sum + direct.length, 0);
  const heads = ["system", "direct", "dependsOn", "proof"] as const;
  return [
    ...heading,
    {
      kind: "paragraph",
      of: say("q8Total", input, {
        met: numberText(known.filter(({ direct }) => direct.length === 0).length, language),
        all: numberText(material.length, language),
        count: numberText(count, language),
      }),
    },
    {
      kind: "table",
      heads: heads.map((head) => texts[head][language]),
      rows: each.map(({ name, part, direct }) => [
        [{ text: name }],
        part === null ? say("noCodeFor", input) : [numberText(direct.length, language)],
        [
          ...joined(
            direct.map((one) => dependencePhrase(one, input)),
            "; ",
          ),
          ...throughPhrase(part, input),
        ],
        evidencePhrase(
          direct.flatMap(({ evidence }) => evidence.slice(0, 1)),
          input,
        ),
      ]),
    },
  ];
}

/** One for each service of a party without which the system stops at once, whatever the reasons. */
function dependencesOf({ consequences }: PartSummary): readonly Consequence[] {
  const direct = consequences.filter(({ effect }) => effect.severity === "stops" && effect.grace === null);
  const keyed = direct.map((one): [string, Consequence] => [
    JSON.stringify([one.party?.id ?? null, one.service]),
    one,
  ]);
  return [...new Map([...keyed].reverse()).values()].reverse();
}

function throughPhrase(part: PartSummary | null, input: DocumentInput): Phrase {
  if (part === null || part.reason === null || !("systems" in part.reason)) return [];
  return [...say("through", input), ": ", { text: part.reason.systems.join(" → ") }];
}
