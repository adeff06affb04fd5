/** The end of the table: where and who, the totals, what to do next. */

import type { Level, ScanReport } from "../../model/index.ts";
import { distinctAlternatives } from "../alternatives.ts";
import { printable } from "../harmless.ts";
import { levelsWorstFirst } from "../order.ts";
import { type Overview, type Verdict, type WhereRow, whereAndWho, whyUnknown } from "../overview.ts";
import { partyText, reasonText, remedyText, verdictOf, whereText } from "../places.ts";
import { cutTo, hanging, levelStyle, padTo, type Style, widthOf, wrap } from "../terminal.ts";
import { count, fill, phrases } from "../texts.ts";
import type { Drawing } from "./drawing.ts";

const widestPlace = 32;
/** With less room beside them, the parties get lines of their own. */
const leastForParties = 30;
const mostReasons = 3;
const mostParties = 6;

const verdictStyle: Readonly<Record<Verdict, Style>> = {
  allowed: "green",
  outside: "red",
  open: "yellow",
};

export function whereAndWhoLines(report: ScanReport, drawing: Drawing): readonly string[] {
  const { language, paint } = drawing;
  const rows = whereAndWho(report).map((row) => ({ row, where: whereText(row.where, language) }));
  if (rows.length === 0) return [];
  const placeWidth = Math.min(
    widestPlace,
    Math.floor(drawing.width * 0.4),
    Math.max(...rows.map(({ where }) => widthOf(where))),
  );
  const countWidth = Math.max(...rows.map(({ row }) => String(row.resources).length));
  return [
    paint("bold", phrases.whereAndWho[language]),
    ...rows.flatMap(({ row, where }) => rowLines(row, where, placeWidth, countWidth, drawing)),
  ];
}

function rowLines(
  { where: place, resources, parties }: WhereRow,
  name: string,
  placeWidth: number,
  countWidth: number,
  { language, width, paint }: Drawing,
): readonly string[] {
  const verdict = verdictOf(place);
  const words = (["allowed", "outside", "open"] as const).map((one) => phrases[one][language]);
  const shownVerdict = verdict === null ? "" : phrases[verdict][language];
  const start = `  ${padTo(cutTo(name, placeWidth), placeWidth)}  ${String(resources).padStart(countWidth)}  `;
  const gap = " ".repeat(Math.max(...words.map(widthOf)) - widthOf(shownVerdict) + 2);
  const painted = start + (verdict === null ? "" : paint(verdictStyle[verdict], shownVerdict)) + gap;
  const shown = parties
    .slice(0, mostParties)
    .map(({ party, resources: those }) => unbroken(`${partyText(party, language)} ${those}`));
  const rest = parties.length - shown.length;
  if (rest > 0) shown.push(fill(phrases.more[language], { count: rest }));
  const label = start + shownVerdict + gap;
  const who = shown.join(" · ");
  const lines =
    width - widthOf(label) >= leastForParties
      ? hanging(label, who, width, () => painted)
      : [painted.trimEnd(), ...wrap(who, width - 6).map((line) => `      ${line}`)];
  return lines.map((line) => line.replaceAll(unbreakable, " "));
}

/** A party and its number stay on one line. */
const unbreakable = "\u00a0";

function unbroken(text: string): string {
  return text.replaceAll(" ", unbreakable);
}

/** `3 errors, 2 warnings, 40 resources, 5 without an established place, 12 files`. */
export function totalsLine(report: ScanReport, overview: Overview, drawing: Drawing): readonly string[] {
  const { language, width, paint } = drawing;
  const levelCount = (level: Level) => count(overview.findings[level], level, language);
  const parts = [
    ...levelsWorstFirst.filter((level) => overview.findings[level] > 0).map(levelCount),
    ...(overview.excepted > 0 ? [count(overview.excepted, "excepted", language)] : []),
    count(report.resources.length, "resources", language),
    ...(overview.unknown > 0 ? [count(overview.unknown, "ofWhichUnknown", language)] : []),
    count(report.files, "files", language),
  ];
  const worst = levelsWorstFirst.find((level) => overview.findings[level] > 0);
  const style: Style[] = worst === undefined ? ["bold"] : ["bold", levelStyle[worst]];
  return wrap(parts.join(", "), width).map((line) => paint(style, line));
}

export function nextSteps(report: ScanReport, overview: Overview, drawing: Drawing): readonly string[] {
  const { language, width, paint } = drawing;
  const steps = [
    ...unknownSteps(report, overview, drawing),
    ...(overview.byGeneralRule > 0
      ? [
          fill(phrases.nextGeneralRule[language], {
            count: count(overview.byGeneralRule, "byGeneralRule", language),
          }),
        ]
      : []),
    ...alternativesSteps(report, drawing),
    ...explainSteps(report, drawing),
  ];
  if (steps.length === 0) return [];
  return [
    "",
    paint("bold", phrases.next[language]),
    ...steps.flatMap((step) => hanging("  - ", step, width, (label) => label)),
    ...wrap(phrases.indication[language], width).map((line) => paint("dim", line)),
  ];
}

function unknownSteps(report: ScanReport, { unknown }: Overview, { language }: Drawing): readonly string[] {
  return whyUnknown(report)
    .slice(0, mostReasons)
    .map(({ code, resources, example }, index) =>
      fill((index === 0 ? phrases.nextUnknown : phrases.nextUnknownMore)[language], {
        unknown: count(unknown, "unknown", language),
        reason: reasonText(example, language),
        resources: count(resources, "resources", language),
        remedy: remedyText(code, language),
      }),
    );
}

function alternativesSteps({ findings }: ScanReport, { language }: Drawing): readonly string[] {
  const [first] = distinctAlternatives(findings.filter(({ level }) => level !== "note"));
  const [type] = first?.types ?? [];
  return type === undefined ? [] : [fill(phrases.nextAlternatives[language], { type: printable(type) })];
}

/** With the first resource of the worst finding, so that it can be copied. */
function explainSteps(report: ScanReport, { language }: Drawing): readonly string[] {
  const finding = report.findings.find(({ exception }) => exception === null);
  if (finding === undefined) return [];
  const [resource] = finding.resources;
  return [
    ...(resource === undefined
      ? []
      : [fill(phrases.nextExplain[language], { address: shellWord(printable(resource.address)) })]),
    fill(phrases.nextRule[language], { rule: finding.rule }),
  ];
}

/** Instance keys hold quotes and brackets, which a shell reads. */
function shellWord(address: string): string {
  return /^[\w./-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`;
}
