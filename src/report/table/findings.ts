/** Errors and warnings, grouped by the line that decided them. */
import type { Finding, Language, Place, RuleFacts, ScanReport } from "../../model/index.ts";
import { alternativesText } from "../alternatives.ts";
import { isHidden, placeInFile, type Step, sameSpan, stepsOf } from "../evidence.ts";
import { printable } from "../harmless.ts";
import { compareLevel, grouped } from "../order.ts";
import { placeText, reasonText } from "../places.ts";
import { sourceLine } from "../source-line.ts";
import { suggestionsFor } from "../suggestions.ts";
import { cutTo, hanging, levelStyle, padTo, widthOf, wrap } from "../terminal.ts";
import { count, fill, list, phrases } from "../texts.ts";
import { unitName } from "../units.ts";
import type { Drawing } from "./drawing.ts";
import { sourceView } from "./source-view.ts";

/** More than a person reads; what is left out is counted by rule. */
const mostGroups = 50;
const mostNamed = 6;
/** With so few, the message is enough. */
const mostNamedByMessage = 3;
const mostSteps = 4;
const labelWidth = 10;

/** Each group is a section. */
export function decisionGroups(report: ScanReport, drawing: Drawing): readonly (readonly string[])[] {
  const findings = toldInFull(report);
  const most = drawing.detail === "verbose" ? findings.length : mostGroups;
  const allowed = new Set(report.profile.allowed);
  const groups = [
    ...grouped(findings, ({ primary }) => `${primary.file.path}\0${primary.start}\0${primary.end}`),
  ];
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const told = new Set<string>();
  const sections = groups
    .slice(0, most)
    .map(([, decided]) => decisionLines(decided, { rules, told, allowed }, drawing));
  const rest = groups.slice(most).flatMap(([, decided]) => decided);
  return rest.length === 0 ? sections : [...sections, restLines(rest, drawing)];
}

function toldInFull(report: ScanReport): readonly Finding[] {
  return report.findings
    .filter(({ exception, level }) => exception === null && level !== "note")
    .sort((a, b) => compareLevel(a.level, b.level));
}

/** What the findings have in common. */
interface Telling {
  readonly rules: ReadonlyMap<string, RuleFacts>;
  /** Rules whose remedy was given already: the same advice ten times is not read once. */
  readonly told: Set<string>;
  readonly allowed: ReadonlySet<string>;
}

/** For who only wants to know which: a line each. */
export function findingList(report: ScanReport, drawing: Drawing): readonly string[] {
  const { paint, width, language } = drawing;
  const findings = toldInFull(report);
  const words = findings.map(({ level }) => phrases.levels[level][language]);
  const column = words.reduce((widest, word) => Math.max(widest, widthOf(word)), 0);
  const titles = new Map(report.rules.map(({ id, title }) => [id, printable(title[language])]));
  return findings.map(({ level, rule, primary, place }, at) => {
    const where = primary.file.path === "" ? "" : `${printable(placeInFile(primary))}  `;
    const what = place === null ? "" : `: ${whatOf(place, language)}`;
    const start = padTo(words[at] ?? "", column);
    const rest = ` ${rule}  ${where}${titles.get(rule) ?? ""}${what}`;
    return paint(levelStyle[level], start) + cutTo(rest, width - column);
  });
}

/** The title of the rule has said already that a place is not established. */
function whatOf(place: Place, language: Language): string {
  return place.status === "unknown" || place.status === "customer-run"
    ? reasonText(place.reason, language)
    : placeText(place, language);
}

function decisionLines(findings: readonly Finding[], telling: Telling, drawing: Drawing): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { paint, width, language } = drawing;
  const { primary } = first;
  const evidence = findings.flatMap((finding) => [
    ...finding.evidence,
    ...finding.exposures.flatMap((exposure) => exposure.evidence),
  ]);
  const source = sourceLine(primary, isHidden(primary, evidence));
  return [
    ...(source === null
      ? []
      : [
          paint(["bold", "underline"], printable(placeInFile(primary))),
          ...sourceView(source, width, levelStyle[first.level], paint, language),
        ]),
    ...findings.flatMap((finding) => findingLines(finding, telling, drawing)),
  ];
}

function findingLines(finding: Finding, telling: Telling, drawing: Drawing): readonly string[] {
  const { paint, width, language } = drawing;
  const rule = telling.rules.get(finding.rule) ?? null;
  const level = phrases.levels[finding.level][language];
  const title = rule === null ? "" : printable(rule.title[language]);
  const head = `${level} ${finding.rule} `;
  return [
    ...hanging(head, title, width, (label) => paint(["bold", levelStyle[finding.level]], label)),
    ...wrap(printable(finding.message[language]), width - 2).map((line) => `  ${line}`),
    ...chainLines(finding, drawing),
    ...affectedLines(finding, drawing),
    ...remedyLines(rule, telling, drawing),
    ...suggestionLines(finding, telling, drawing),
    ...alternativesLines(finding, telling, drawing),
  ];
}

function labelled(label: string, text: string, { paint, width }: Drawing): readonly string[] {
  return hanging(padTo(`  ${label}`, labelWidth), text, width, (shown) => paint("dim", shown));
}

/** The way to the decision; the line that decided is in sight already. */
function chainLines(finding: Finding, drawing: Drawing): readonly string[] {
  const { language, paint, detail } = drawing;
  const way = stepsOf(finding.evidence, language).filter(
    ({ span }) => span === null || !sameSpan(span, finding.primary),
  );
  // What the catalogue alone says of a warning is in its message.
  const inCode = way.some(({ kind }) => kind !== "catalogue");
  if (detail !== "verbose" && finding.level === "warning" && !inCode) return [];
  const whole = detail === "verbose" || way.length <= mostSteps;
  const shown = whole ? way : [...way.slice(0, 2), ...way.slice(-1)];
  const column = Math.max(0, ...shown.map((step) => widthOf(placeOfStep(step))));
  const lines = sentences(shown, whole).map((steps) => stepLines(steps, column, drawing));
  if (shown.length < way.length)
    lines.splice(-1, 0, [count(way.length - shown.length, "moreSteps", language)]);
  const label = padTo(`  ${phrases.via[language]}`, labelWidth);
  return lines
    .flat()
    .map((line, index) => (index === 0 ? paint("dim", label) : " ".repeat(labelWidth)) + line);
}

/** Facts that follow each other, and of which none is left out in between, are told in one go. */
function sentences(steps: readonly Step[], whole: boolean): readonly (readonly Step[])[] {
  const told: Step[][] = [];
  for (const [at, step] of steps.entries()) {
    const before = told.at(-1);
    const gap = !whole && at === steps.length - 1;
    if (step.span === null && !gap && before?.[0]?.kind === step.kind) before.push(step);
    else told.push([step]);
  }
  return told;
}

/** Code on one line beside its place; facts of the catalogue or an option as a sentence. */
function stepLines(steps: readonly Step[], column: number, { language, width }: Drawing): readonly string[] {
  const [first] = steps;
  if (first === undefined) return [];
  const room = width - labelWidth;
  if (first.span === null) {
    const told = steps.map(({ text }) => text).join(". ");
    return wrap(`${phrases.evidenceKind[first.kind][language]}: ${told}`, room);
  }
  const place = padTo(placeOfStep(first), Math.min(column, Math.floor(width / 2)));
  return [`${place}  ${cutTo(first.text, Math.max(10, room - 2 - widthOf(place)))}`];
}

function placeOfStep({ span }: Step): string {
  return span === null ? "" : printable(placeInFile(span));
}

/** The message names the first few itself, and how many more. */
function affectedLines({ resources, units, message }: Finding, drawing: Drawing): readonly string[] {
  const { language, detail } = drawing;
  const told = message[language];
  const addresses = [...new Set(resources.map(({ address }) => address))];
  const isNamed = addresses.some((address) => told.includes(address));
  const total = count(resources.length, "resources", language);
  const most = detail === "verbose" ? resources.length : mostNamed;
  const parts: string[] = [];
  if (resources.length > mostNamedByMessage && (detail === "verbose" || !isNamed)) {
    const names = firstFew(addresses.map(printable), most, language);
    parts.push(fill(phrases.affectsAll[language], { resources: total, names }));
  }
  if (units.length > 1) {
    const named = units.map((unit) => printable(unitName(unit, language)));
    const names = firstFew(named, most, language);
    parts.push(
      fill(phrases.affectsUnits[language], { units: count(units.length, "units", language), names }),
    );
  }
  return parts.length === 0 ? [] : labelled(phrases.affects[language], parts.join("; "), drawing);
}

function firstFew(names: readonly string[], most: number, language: Language): string {
  const rest = names.length - most;
  const shown = names.slice(0, most);
  return list(rest > 0 ? [...shown, fill(phrases.more[language], { count: rest })] : shown, "and", language);
}

function remedyLines(rule: RuleFacts | null, { told }: Telling, drawing: Drawing): readonly string[] {
  if (rule === null || (told.has(rule.id) && drawing.detail !== "verbose")) return [];
  told.add(rule.id);
  return labelled(phrases.remedy[drawing.language], printable(rule.remediation[drawing.language]), drawing);
}

function suggestionLines(finding: Finding, { allowed }: Telling, drawing: Drawing): readonly string[] {
  return suggestionsFor(finding, allowed, drawing.language).flatMap(({ label, text }) =>
    labelled(label, text, drawing),
  );
}

/** Once per purpose in a report. */
function alternativesLines(
  { alternatives = [] }: Finding,
  { told }: Telling,
  drawing: Drawing,
): readonly string[] {
  const { language } = drawing;
  const fresh = alternatives.filter(({ purpose }) => !told.has(purpose));
  for (const { purpose } of fresh) told.add(purpose);
  return fresh.flatMap((one, index) =>
    labelled(
      index === 0 ? phrases.european[language] : "",
      printable(alternativesText(one, language)),
      drawing,
    ),
  );
}

function restLines(findings: readonly Finding[], { language, width }: Drawing): readonly string[] {
  const byRule = [...grouped(findings, ({ rule }) => rule)].map(
    ([rule, those]) => `${rule} × ${those.length}`,
  );
  const total = count(findings.length, "moreFindings", language);
  return wrap(`… ${total}: ${byRule.join(", ")}. ${phrases.nextAll[language]}`, width);
}
