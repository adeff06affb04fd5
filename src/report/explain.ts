/** One address in full: what it is tied to, which lines decided that, what the rules say of it and why. */
import type {
  Exposure,
  Finding,
  Party,
  Property,
  Resource,
  RuleFacts,
  ScanReport,
  Span,
} from "../model/index.ts";
import { placeInFile, type Step, sameSpan, stepsOf } from "./evidence.ts";
import { wholeMessage } from "./finding-message.ts";
import { excerpt, printable, withoutCommands } from "./harmless.ts";
import type { RenderOptions } from "./options.ts";
import { sortedBy } from "./order.ts";
import { basisText, countryName, inEeaText, placeText, reasonText, remedyText, roleText } from "./places.ts";
import { inOneLine, sourceLine } from "./source-line.ts";
import {
  cutTo,
  hanging,
  levelStyle,
  type Paint,
  padTo,
  painter,
  type Style,
  widthOf,
  wrap,
} from "./terminal.ts";
import { fill, phrases } from "./texts.ts";
import { unitKey, unitName, withoutInstanceKeys } from "./units.ts";

interface Telling extends RenderOptions {
  readonly width: number;
  readonly paint: Paint;
  readonly rules: ReadonlyMap<string, RuleFacts>;
}

const widthElsewhere = 100;
const longestLine = 160;

/** Null when nothing has that address. Without instance keys an address stands for every instance. */
export function explain(report: ScanReport, address: string, options: RenderOptions): string | null {
  const matches = matching(report.resources, address);
  if (matches.length === 0) return null;
  const telling: Telling = {
    ...options,
    width: Math.max(40, options.width ?? widthElsewhere),
    paint: painter(options.colour),
    rules: new Map(report.rules.map((rule) => [rule.id, rule])),
  };
  const texts = matches.map((resource) => `${explainResource(report, resource, telling).join("\n")}\n`);
  return withoutCommands(texts.join("\n"));
}

function matching(resources: readonly Resource[], address: string): readonly Resource[] {
  const wanted = address.trim();
  const exact = resources.filter((resource) => resource.address === wanted);
  const found =
    exact.length > 0
      ? exact
      : resources.filter((resource) => withoutInstanceKeys(resource.address) === wanted);
  return sortedBy(found, (resource) => `${unitKey(resource.unit)}\0${resource.address}\0${resource.type}`);
}

function explainResource(report: ScanReport, resource: Resource, telling: Telling): readonly string[] {
  const mine = <Fact extends { readonly resource: Resource }>(facts: readonly Fact[]) =>
    facts.filter((fact) => fact.resource.id === resource.id);
  const exposures = mine(report.exposures);
  const findings = report.findings.filter(({ resources }) => resources.some(({ id }) => id === resource.id));
  return [
    ...resourceLines(resource, telling),
    ...(exposures.length === 0
      ? ["", ...wrap(phrases.explainNoExposures[telling.language], telling.width)]
      : exposures.flatMap((exposure) => ["", ...exposureLines(exposure, telling)])),
    ...propertyLines(mine(report.properties), telling),
    ...findingsLines(findings, telling),
  ];
}

function resourceLines(resource: Resource, telling: Telling): readonly string[] {
  const { language, paint, width } = telling;
  const type = printable(resource.type);
  const unit = printable(unitName(resource.unit, language));
  const where = resource.span.file.path === "" ? "" : ` · ${printable(placeInFile(resource.span))}`;
  return [
    paint(["bold", "underline"], printable(resource.address)),
    `  ${fill(phrases.explainType[language], { type, unit })}${where}`,
    ...resource.calls.flatMap((call) =>
      labelled(phrases.explainCalls[language], stepLine(call, telling), telling),
    ),
    ...(resource.presence === "possible"
      ? wrap(phrases.explainPossible[language], width - 2).map((line) => `  ${line}`)
      : []),
    ...(resource.missing === null
      ? []
      : wrap(
          fill(phrases.explainMissing[language], { reason: reasonText(resource.missing, language) }),
          width - 2,
        ).map((line) => `  ${line}`)),
  ];
}

function labelled(label: string, text: string, { width, paint }: Telling): readonly string[] {
  return hanging(`  ${label}: `, text, width, (shown) => paint("dim", shown));
}

/** `main.tf:3:3  region = var.region`. */
function stepLine(span: Span, { width }: Telling): string {
  const source = sourceLine(span, false);
  const text = source === null ? "" : `  ${excerpt(inOneLine(source), longestLine)}`;
  return cutTo(`${printable(placeInFile(span))}${text}`, width);
}

function exposureLines(exposure: Exposure, telling: Telling): readonly string[] {
  const { language, paint } = telling;
  const { place, role, party, conditions, byGeneralRule } = exposure;
  const style: Style = place.inEea === "yes" ? "green" : place.inEea === "no" ? "red" : "yellow";
  const inEea = place.status === "not-applicable" ? "" : `, ${inEeaText(place.inEea, language)}`;
  return [
    paint("bold", roleText(role, language)),
    ...labelled(phrases.explainPlace[language], `${placeText(place, language)}${inEea}`, {
      ...telling,
      paint: (_style, text) => paint(style, text),
    }),
    ...settleLines(exposure, telling),
    ...(byGeneralRule
      ? wrap(phrases.explainGeneralRule[language], telling.width - 2).map((line) => `  ${line}`)
      : []),
    ...partyLines(party, telling),
    ...evidenceLines(exposure, telling),
    ...conditions.flatMap((condition) =>
      labelled(phrases.explainConditions[language], stepLine(condition, telling), telling),
    ),
  ];
}

/** For what is not known: where, and how, it could be settled. */
function settleLines({ place }: Exposure, telling: Telling): readonly string[] {
  if (!("reason" in place) || place.reason === null) return [];
  const { language } = telling;
  const { code, span } = place.reason;
  const where = span === null || span.file.path === "" ? "" : `${printable(placeInFile(span))}: `;
  return labelled(phrases.explainSettle[language], `${where}${remedyText(code, language)}`, telling);
}

/** Party → parent → jurisdiction. */
function partyLines(party: Party | null, telling: Telling): readonly string[] {
  const { language } = telling;
  if (party === null) return labelled(phrases.explainParty[language], phrases.nobody[language], telling);
  const { name, operator, parent, parentCountry, agreements, sovereignClaim, source, asOf } = party;
  const law =
    parentCountry === null
      ? phrases.explainControlUnknown[language]
      : fill(phrases.explainJurisdiction[language], { country: countryName(parentCountry, language) });
  const control = [name, operator, parent]
    .filter((one) => one !== null)
    .filter((one, index, all) => all.indexOf(one) === index);
  const agreed = agreements.length === 0 ? phrases.explainNoAgreements[language] : agreements.join(", ");
  return [
    ...labelled(phrases.explainControl[language], printable([...control, law].join(" → ")), telling),
    ...labelled(phrases.explainAgreements[language], printable(agreed), telling),
    ...(sovereignClaim
      ? labelled(phrases.explainParty[language], phrases.explainSovereign[language], telling)
      : []),
    ...labelled(
      phrases.explainSource[language],
      fill(phrases.explainSourceAsOf[language], { source: printable(source), day: asOf }),
      telling,
    ),
  ];
}

/** From use to decision, each with the line of source it is on. */
function evidenceLines({ evidence, deciding }: Exposure, telling: Telling): readonly string[] {
  const { language, paint, width } = telling;
  const steps = stepsOf(evidence, language);
  if (steps.length === 0) return [];
  const onDecision = steps.findIndex(({ span }) => span !== null && sameSpan(span, deciding));
  const decides = onDecision === -1 ? steps.length - 1 : onDecision;
  const column = Math.max(...steps.map((step) => widthOf(placeOfStep(step))));
  return [
    paint("dim", `  ${phrases.explainEvidence[language]}:`),
    ...steps.flatMap((step, index) => {
      const end = index === decides ? `  ← ${phrases.explainDecides[language]}` : "";
      const lines = stepLines(step, column, `    ${index + 1}. `, width - widthOf(end), telling);
      return lines.map((line, at) => (at === lines.length - 1 ? line + paint("cyan", end) : line));
    }),
  ];
}

/** Code on one line beside its place; a fact of the catalogue as a sentence with its source. */
function stepLines(
  step: Step,
  column: number,
  number: string,
  width: number,
  { language }: Telling,
): readonly string[] {
  if (step.span === null) {
    const source = step.source === null ? "" : ` (${printable(step.source.source)}, ${step.source.asOf})`;
    const text = `${phrases.evidenceKind[step.kind][language]}: ${step.text}${source}`;
    return hanging(number, text, width, (shown) => shown);
  }
  const source = sourceLine(step.span, step.hidden);
  const text = source === null ? step.text : excerpt(inOneLine(source), longestLine);
  const start = `${number}${padTo(placeOfStep(step), Math.min(column, Math.floor(width / 2)))}  `;
  return [start + cutTo(text, Math.max(20, width - widthOf(start)))];
}

function placeOfStep({ span }: Step): string {
  return span === null ? "" : printable(placeInFile(span));
}

function propertyLines(properties: readonly Property[], telling: Telling): readonly string[] {
  if (properties.length === 0) return [];
  const { language, paint } = telling;
  return [
    "",
    paint("bold", phrases.explainProperties[language]),
    ...sortedBy(properties, ({ name }) => name).flatMap(({ name, value, evidence }) => {
      const decided = stepsOf(evidence, language).at(-1)?.span ?? null;
      const where = decided === null ? "" : ` (${printable(placeInFile(decided))})`;
      return labelled(printable(name), `${printable(value ?? phrases.unknown[language])}${where}`, telling);
    }),
  ];
}

function findingsLines(findings: readonly Finding[], telling: Telling): readonly string[] {
  const { language, paint } = telling;
  if (findings.length === 0) return ["", paint("green", phrases.explainNoFindings[language])];
  return [
    "",
    paint("bold", phrases.findings[language]),
    ...findings.flatMap((finding) => findingLines(finding, telling)),
  ];
}

function findingLines(finding: Finding, telling: Telling): readonly string[] {
  const { language, paint, width, rules } = telling;
  const rule = rules.get(finding.rule) ?? null;
  const head = `  ${phrases.levels[finding.level][language]} ${finding.rule} `;
  const at =
    finding.primary.file.path === ""
      ? ""
      : ` (${fill(phrases.explainFindingAt[language], { place: printable(placeInFile(finding.primary)) })})`;
  const title = `${rule === null ? "" : printable(rule.title[language])}${at}`;
  return [
    ...hanging(head, title, width, (shown) => paint(levelStyle[finding.level], shown)),
    ...wrap(printable(wholeMessage(finding, language)), width - 4).map((line) => `    ${line}`),
    ...indented(exceptionLines(finding, telling)),
    ...indented(rule === null ? [] : ruleLines(rule, telling)),
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function exceptionLines({ exception }: Finding, telling: Telling): readonly string[] {
  if (exception === null) return [];
  const { until, by, decision, reason } = exception;
  const text = fill(phrases.explainExcepted[telling.language], { until, by, decision, reason });
  return wrap(printable(text), telling.width - 4).map((line) => `  ${line}`);
}

function ruleLines(rule: RuleFacts, telling: Telling): readonly string[] {
  const { language } = telling;
  const narrower = { ...telling, width: telling.width - 2 };
  const basis = rule.basis.map((one) => `${basisText(one)} (${phrases.strength[one.strength][language]})`);
  return [
    ...(basis.length === 0
      ? []
      : labelled(phrases.explainBasis[language], printable(basis.join("; ")), narrower)),
    ...labelled(phrases.remedy[language], printable(rule.remediation[language]), narrower),
  ];
}
