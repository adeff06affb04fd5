/**
 * Rules tried on the examples beside them: a bad one that fires on the very lines that say so, a good one that stays
 * silent, and the rule with its condition turned round, which the two must notice. The rules that are shipped are
 * tested by this, and so are those that users write.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Text } from "../../model/index.ts";
import { compareTexts } from "../order.ts";
import type { RuleEntry } from "../types.ts";

/** Path and text. */
export type ExampleFiles = ReadonlyMap<string, string>;

export type ScanOfExample =
  /** Each finding of the rule, as `main.tf:3`. */
  | { readonly kind: "scanned"; readonly places: readonly string[] }
  | { readonly kind: "refused"; readonly messages: readonly string[] };

/** Scans the files with this rule, which may be another than it was read as. */
export type ScanExample = (files: ExampleFiles, rule: RuleEntry) => Promise<ScanOfExample>;

export interface RuleResult {
  readonly rule: string;
  /** Nothing when the examples say what the rule says. */
  readonly problems: readonly Text[];
}

/** `folder` holds `examples/<id>/`, with `bad.*` and `good.*`, and `cloudtoets.yaml` and `baseline.json` where both need it. */
export async function tryExamples(folder: string, rule: RuleEntry, scan: ScanExample): Promise<RuleResult> {
  const examples = join(folder, "examples", rule.id);
  const bad = filesOf(examples, "bad");
  const good = filesOf(examples, "good");
  const missing = [
    ...(bad === null ? [noExample(rule.id, "bad")] : []),
    ...(good === null ? [noExample(rule.id, "good")] : []),
  ];
  if (bad === null || good === null) return { rule: rule.id, problems: missing };
  const expected = markedPlaces(bad, rule.id);
  if (expected.length === 0) return { rule: rule.id, problems: [noMark(rule.id)] };
  const differences = [
    ...difference("bad", expected, await scan(bad, rule)),
    ...difference("good", [], await scan(good, rule)),
  ];
  if (differences.length > 0) return { rule: rule.id, problems: differences };
  const mutant = { ...rule, when: { not: rule.when } };
  const seen = differenceIn(expected, await scan(bad, mutant)) || differenceIn([], await scan(good, mutant));
  return { rule: rule.id, problems: seen ? [] : [mutantUnseen] };
}

/** What an example is compared with; see `scan --baseline`. */
export const exampleBaseline = "baseline.json";

/** What both examples have when it has no name of its own. */
const beside: readonly string[] = ["cloudtoets.yaml", exampleBaseline];

/** Null when there is none. `bad.cloudtoets.yaml` is the configuration of the bad example alone, `bad.baseline.json` its baseline. */
function filesOf(folder: string, kind: "bad" | "good"): ExampleFiles | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  const own = names.filter((name) => name.startsWith(`${kind}.`) || name.startsWith(`${kind}-`));
  if (own.length === 0) return null;
  const shared = names.filter((name) => beside.includes(name));
  return new Map(
    [...shared, ...own].map((name) => [
      beside.find((one) => name === `${kind}.${one}`) ?? name,
      readFileSync(join(folder, name), "utf8"),
    ]),
  );
}

/** The mark in an example, on the line where the finding is expected: `# expect NLC-LOC-001`. */
const mark = /# expect ([A-Z0-9-]+)/g;

/** `main.tf:3`, for each line that expects this rule. */
function markedPlaces(files: ExampleFiles, rule: string): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        [...line.matchAll(mark)].filter(([, id]) => id === rule).map(() => `${path}:${index + 1}`),
      ),
  );
}

function difference(kind: "bad" | "good", expected: readonly string[], scan: ScanOfExample): readonly Text[] {
  if (scan.kind === "refused")
    return scan.messages.map((message) => ({ nl: `${kind}: ${message}`, en: `${kind}: ${message}` }));
  const [missed, tooMuch] = [without(expected, scan.places), without(scan.places, expected)];
  return [
    ...missed.map((place) => ({
      nl: `${kind}: op ${place} is een bevinding verwacht, maar die is er niet`,
      en: `${kind}: a finding is expected at ${place}, and there is none`,
    })),
    ...tooMuch.map((place) => ({
      nl: `${kind}: op ${place} is een bevinding die niet is verwacht`,
      en: `${kind}: there is a finding at ${place} that is not expected`,
    })),
  ];
}

function differenceIn(expected: readonly string[], scan: ScanOfExample): boolean {
  return difference("bad", expected, scan).length > 0;
}

/** Counted: two findings on one line are not one. */
function without(places: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return places.toSorted(compareTexts).filter((place) => {
    const at = left.indexOf(place);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function noExample(rule: string, kind: "bad" | "good"): Text {
  return {
    nl: `er is geen voorbeeld examples/${rule}/${kind}.tf of ${kind}.yaml`,
    en: `there is no example examples/${rule}/${kind}.tf or ${kind}.yaml`,
  };
}

function noMark(rule: string): Text {
  return {
    nl: `geen regel van het slechte voorbeeld zegt "# expect ${rule}"`,
    en: `no line of the bad example says "# expect ${rule}"`,
  };
}

const mutantUnseen: Text = {
  nl: "met de voorwaarde omgekeerd zeggen de voorbeelden hetzelfde: zij toetsen haar niet",
  en: "with the condition turned round the examples say the same: they do not test it",
};

/** Runs `work` with the files in a folder of their own, which is gone afterwards. */
export async function inScratchFolder<T>(
  files: ExampleFiles,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "cloudtoets-example-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
