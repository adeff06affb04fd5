/** What `cloudtoets baseline` says of the baseline that it wrote. */
import type {
  Baseline,
  DependenceChange,
  Language,
  SinceBaseline,
  Text,
  WatchedResource,
} from "../model/index.ts";
import { changesText, shippedPolicies } from "../policy/index.ts";
import { printable, withoutCommands } from "../report/index.ts";

const texts = {
  written: { nl: "Nulmeting in {file}: {summary}.", en: "Baseline in {file}: {summary}." },
  nothing: { nl: "geen afhankelijkheid van buiten", en: "no dependence on others abroad" },
  one: { nl: "1 resource", en: "1 resource" },
  several: { nl: "{count} resources", en: "{count} resources" },
  ties: { nl: "met een band van buiten", en: "with a tie abroad" },
  shrunk: { nl: "Afgenomen, en zo vastgelegd", en: "Less, and kept so" },
  grown: { nl: "Toegenomen, niet opgenomen", en: "More, not taken up" },
  accepted: { nl: "Toegenomen, opgenomen op grond van", en: "More, taken up on the ground of" },
  earlier: { nl: "Eerder aanvaard", en: "Accepted before" },
  same: { nl: "De afhankelijkheid is gelijk gebleven.", en: "Dependence stayed the same." },
  accept: {
    nl: 'Is er over besloten, geef dan het besluit: cloudtoets baseline --update --accept-growth "kenmerk"',
    en: 'If it was decided upon, give the decision: cloudtoets baseline --update --accept-growth "reference"',
  },
  use: {
    nl: "Zet het bestand in versiebeheer en vergelijk ermee: cloudtoets scan --baseline {file}",
    en: "Commit the file and compare with it: cloudtoets scan --baseline {file}",
  },
} as const satisfies Record<string, Text>;

const indent = "  ";

export function newBaselineText(
  file: string,
  watched: readonly WatchedResource[],
  language: Language,
): string {
  return lines([
    texts.written[language].replace("{file}", () => file).replace("{summary}", summary(watched, language)),
    ...countLines(watched, language),
    texts.use[language].replace("{file}", () => file),
  ]);
}

export function baselineText(
  file: string,
  written: Baseline,
  since: SinceBaseline,
  decision: string | null,
  language: Language,
): string {
  const { grown, shrunk, baseline } = since;
  const more = decision === null ? texts.grown[language] : `${texts.accepted[language]} ${decision}`;
  return lines([
    texts.written[language]
      .replace("{file}", () => file)
      .replace("{summary}", summary(written.resources, language)),
    ...headed(texts.shrunk[language], shrunk, language),
    ...headed(more, grown, language),
    ...(grown.length > 0 && decision === null ? [texts.accept[language]] : []),
    ...(grown.length === 0 && shrunk.length === 0 ? [texts.same[language]] : []),
    ...baseline.accepted.flatMap((one) =>
      headed(`${texts.earlier[language]} (${one.date}, ${one.decision})`, one.growth, language),
    ),
  ]);
}

/** Names come from the code and from the file. */
function lines(all: readonly string[]): string {
  const shown = all.map((line) =>
    line.startsWith(indent) ? `${indent}${printable(line.trim())}` : printable(line),
  );
  return withoutCommands(shown.map((line) => `${line}\n`).join(""));
}

function summary(resources: readonly WatchedResource[], language: Language): string {
  if (resources.length === 0) return texts.nothing[language];
  const count = resources.length === 1 ? texts.one[language] : texts.several[language];
  return `${count.replace("{count}", String(resources.length))} ${texts.ties[language]}`;
}

function headed(head: string, changes: readonly DependenceChange[], language: Language): readonly string[] {
  return changes.length === 0
    ? []
    : [`${head}:`, ...changes.map((change) => `${indent}${said([change], language)}`)];
}

function said(changes: readonly DependenceChange[], language: Language): string {
  return changesText(changes, shippedPolicies().words, language);
}

/** How many ties there are: a change that is none. */
function countLines(watched: readonly WatchedResource[], language: Language): readonly string[] {
  const counts = new Map<string, DependenceChange>();
  for (const tie of watched.flatMap(({ ties }) => ties)) {
    const { service } = tie;
    const dependent = "under" in tie ? { service, under: tie.under } : { service, in: tie.in };
    const key = JSON.stringify(dependent);
    const count = (counts.get(key)?.to ?? 0) + 1;
    counts.set(key, { ...dependent, from: count, to: count });
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => `${indent}${said([change], language)}`);
}
