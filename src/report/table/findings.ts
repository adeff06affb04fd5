/** Errors and warnings, grouped by the line that decided them. */
import type { Finding, Language, RuleFacts, ScanReport } from "../../model/index.ts";
import { alternativesText } from "../alternatives.ts";
import { isHidden, placeInFile, type Step, sameSpan, stepsOf } from "../evidence.ts";
import { printable } from "../harmless.ts";
import { compareLevel, grouped } from "../order.ts";
import { sourceLine } from "../source-line.ts";
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
  const findings = report.findings
    .filter(({ exception, level }) => exception === null && level !== "note")
    .sort((a, b) => compareLevel(a.level, b.level));
  const groups = [
    ...grouped(findings, ({ primary }) => `${primary.file.path}\0${primary.start}\0${primary.end}`),
  ];
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const told = new Set<string>();
  const sections = groups
    .slice(0, mostGroups)
    .map(([, decided]) => decisionLines(decided, rules, told, drawing));
  const rest = groups.slice(mostGroups).flatMap(([, decided]) => decided);
  return rest.length === 0 ? sections : [...sections, restLines(rest, drawing)];
}

function decisionLines(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleFacts>,
  told: Set<string>,
  drawing: Drawing,
): readonly string[] {
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
    ...findings.flatMap((finding) => findingLines(finding, rules.get(finding.rule) ?? null, told, drawing)),
  ];
}

function findingLines(
  finding: Finding,
  rule: RuleFacts | null,
  told: Set<string>,
  drawing: Drawing,
): readonly string[] {
  const { paint, width, language } = drawing;
  const level = phrases.levels[finding.level][language];
  const title = rule === null ? "" : printable(rule.title[language]);
  const head = `${level} ${finding.rule} `;
  return [
    ...hanging(head, title, width, (label) => paint(["bold", levelStyle[finding.level]], label)),
    ...wrap(printable(finding.message[language]), width - 2).map((line) => `  ${line}`),
    ...chainLines(finding, drawing),
    ...affectedLines(finding, drawing),
    ...remedyLines(finding, rule, told, drawing),
    ...alternativesLines(finding, told, drawing),
  ];
}

function labelled(label: string, text: string, { paint, width }: Drawing): readonly string[] {
  return hanging(padTo(`  ${label}`, labelWidth), text, width, (shown) => paint("dim", shown));
}

/** The way to the decision; the line that decided is in sight already. */
function chainLines(finding: Finding, drawing: Drawing): readonly string[] {
  const { language, paint } = drawing;
  const way = stepsOf(finding.evidence, language).filter(
    ({ span }) => span === null || !sameSpan(span, finding.primary),
  );
  const shown = way.length <= mostSteps ? way : [...way.slice(0, 2), ...way.slice(-1)];
  const column = Math.max(0, ...shown.map((step) => widthOf(placeOfStep(step))));
  const lines = shown.map((step) => stepLines(step, column, drawing));
  if (shown.length < way.length)
    lines.splice(2, 0, [count(way.length - shown.length, "moreSteps", language)]);
  const label = padTo(`  ${phrases.via[language]}`, labelWidth);
  return lines
    .flat()
    .map((line, index) => (index === 0 ? paint("dim", label) : " ".repeat(labelWidth)) + line);
}

/** Code on one line beside its place; a fact of the catalogue or an option as a sentence. */
function stepLines(step: Step, column: number, { language, width }: Drawing): readonly string[] {
  const room = width - labelWidth;
  if (step.span === null) return wrap(`${phrases.evidenceKind[step.kind][language]}: ${step.text}`, room);
  const place = padTo(placeOfStep(step), Math.min(column, Math.floor(width / 2)));
  return [`${place}  ${cutTo(step.text, Math.max(10, room - 2 - widthOf(place)))}`];
}

function placeOfStep({ span }: Step): string {
  return span === null ? "" : printable(placeInFile(span));
}

/** The message names the first few itself. */
function affectedLines({ resources, units, message }: Finding, drawing: Drawing): readonly string[] {
  const { language } = drawing;
  const told = message[language];
  const addresses = [...new Set(resources.map(({ address }) => address))];
  const others = addresses.filter((address) => !told.includes(address));
  const total = count(resources.length, "resources", language);
  const parts: string[] = [];
  if (others.length > 0 && resources.length > mostNamedByMessage) {
    const phrase = others.length === addresses.length ? phrases.affectsAll : phrases.affectsAlso;
    parts.push(
      fill(phrase[language], { resources: total, names: firstFew(others.map(printable), language) }),
    );
  }
  if (units.length > 1) {
    const names = firstFew(
      units.map((unit) => printable(unitName(unit, language))),
      language,
    );
    parts.push(
      fill(phrases.affectsUnits[language], { units: count(units.length, "units", language), names }),
    );
  }
  return parts.length === 0 ? [] : labelled(phrases.affects[language], parts.join("; "), drawing);
}

function firstFew(names: readonly string[], language: Language): string {
  const rest = names.length - mostNamed;
  const shown = names.slice(0, mostNamed);
  return list(rest > 0 ? [...shown, fill(phrases.more[language], { count: rest })] : shown, "and", language);
}

/** Once per rule: the same advice ten times is read not once. */
function remedyLines(
  { rule: id }: Finding,
  rule: RuleFacts | null,
  told: Set<string>,
  drawing: Drawing,
): readonly string[] {
  if (rule === null) return [];
  const { language } = drawing;
  const text = told.has(id) ? fill(phrases.asAbove[language], { rule: id }) : rule.remediation[language];
  told.add(id);
  return labelled(phrases.remedy[language], printable(text), drawing);
}

/** Once per purpose in a report. */
function alternativesLines(
  { alternatives = [] }: Finding,
  told: Set<string>,
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
