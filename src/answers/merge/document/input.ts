/** What a document is made from, and phrases that all its sections use. */
import type { Language, SavedParty } from "../../../model/index.ts";
import type { Place } from "../../ties.ts";
import { partyText } from "../../words.ts";
import type { Facts, SystemFacts } from "../facts.ts";
import type { Repeated } from "../gather.ts";
import type { Growth } from "../growth.ts";
import { fill, type Inline, joined, type Phrase } from "./blocks.ts";
import { type TextName, texts } from "./texts.ts";

export interface DocumentInput {
  /** Whose answers they are; null for code of which nobody said whose it is. */
  readonly name: string | null;
  readonly kind: TextName | null;
  readonly ministry: string | null;
  /** Of a ministry; one for an organisation. */
  readonly organisations: readonly string[];
  readonly facts: Facts;
  readonly repeated: readonly Repeated[];
  /** Since the earlier reports; null without them. */
  readonly growth: Growth | null;
  /** Towards what is planned; null when nothing is. */
  readonly planned: Growth | null;
  readonly language: Language;
}

export function say(
  name: TextName,
  { language }: Pick<DocumentInput, "language">,
  values: Readonly<Record<string, Inline | Phrase>> = {},
): Phrase {
  return fill(texts[name][language], values);
}

export function isMaterial({ material }: SystemFacts): boolean {
  return material === true;
}

export function partyPhrase(party: SavedParty | null, { language }: Pick<DocumentInput, "language">): Phrase {
  return [{ text: partyText(party, language) }];
}

export function systemPhrase(name: string | null, { language }: Pick<DocumentInput, "language">): Phrase {
  return name === null ? [texts.noSystem[language]] : [{ text: name }];
}

/** `portaal:infra/main.tf:12, portaal:infra/dns.tf:3 en nog 4`. */
export function evidencePhrase(
  places: readonly Pick<Place, "file" | "line">[],
  input: Pick<DocumentInput, "language">,
  further = 0,
): Phrase {
  const lines = [...new Set(places.map(({ file, line }) => `${file}:${line}`))];
  const shown = joined(
    lines.slice(0, mostLines).map((line) => [{ code: line }]),
    ", ",
  );
  const rest = lines.length - mostLines + further;
  return rest > 0 ? [...shown, " ", ...say("moreLines", input, { count: String(rest) })] : shown;
}

const mostLines = 3;
const mostNames = 20;

export function namesPhrase(names: readonly string[], input: Pick<DocumentInput, "language">): Phrase {
  const shown = joined(
    names.slice(0, mostNames).map((name) => [{ text: name }]),
    ", ",
  );
  const rest = names.length - mostNames;
  return rest > 0 ? [...shown, " ", ...say("moreLines", input, { count: String(rest) })] : shown;
}

export function joinedNames(names: readonly string[]): Phrase {
  return joined(
    names.map((name) => [{ text: name }]),
    ", ",
  );
}
