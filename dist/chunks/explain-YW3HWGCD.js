import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  inOneLine,
  sourceLine
} from "./chunk-ZJNCHFO2.js";
import {
  unitKey,
  unitName,
  withoutInstanceKeys
} from "./chunk-K6KNTCP3.js";
import {
  basisText,
  countryName,
  inEeaText,
  placeInFile,
  placeText,
  reasonText,
  remedyText,
  roleText,
  sameSpan,
  stepsOf
} from "./chunk-LOVOX3B7.js";
import {
  wholeMessage
} from "./chunk-RYSU3Y72.js";
import {
  fill,
  phrases
} from "./chunk-7BFWJTKK.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import {
  cutTo,
  hanging,
  levelStyle,
  padTo,
  painter,
  widthOf,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  excerpt,
  printable,
  sortedBy,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/explain.ts
var widthElsewhere = 100;
var longestLine = 160;
function explain(report, address, options) {
  const matches = matching(report.resources, address);
  if (matches.length === 0) return null;
  const telling = {
    ...options,
    width: Math.max(40, options.width ?? widthElsewhere),
    paint: painter(options.colour),
    rules: new Map(report.rules.map((rule) => [rule.id, rule]))
  };
  const texts = matches.map((resource) => `${explainResource(report, resource, telling).join("\n")}
`);
  return withoutCommands(texts.join("\n"));
}
function matching(resources, address) {
  const wanted = address.trim();
  const exact = resources.filter((resource) => resource.address === wanted);
  const found = exact.length > 0 ? exact : resources.filter((resource) => withoutInstanceKeys(resource.address) === wanted);
  return sortedBy(found, (resource) => `${unitKey(resource.unit)}\0${resource.address}\0${resource.type}`);
}
function explainResource(report, resource, telling) {
  const mine = (facts) => facts.filter((fact) => fact.resource.id === resource.id);
  const exposures = mine(report.exposures);
  const findings = report.findings.filter(({ resources }) => resources.some(({ id }) => id === resource.id));
  return [
    ...resourceLines(resource, telling),
    ...exposures.length === 0 ? ["", ...wrap(phrases.explainNoExposures[telling.language], telling.width)] : exposures.flatMap((exposure) => ["", ...exposureLines(exposure, telling)]),
    ...propertyLines(mine(report.properties), telling),
    ...findingsLines(findings, telling)
  ];
}
function resourceLines(resource, telling) {
  const { language, paint, width } = telling;
  const type = printable(resource.type);
  const unit = printable(unitName(resource.unit, language));
  const where = resource.span.file.path === "" ? "" : ` · ${printable(placeInFile(resource.span))}`;
  return [
    paint(["bold", "underline"], printable(resource.address)),
    `  ${fill(phrases.explainType[language], { type, unit })}${where}`,
    ...resource.calls.flatMap(
      (call) => labelled(phrases.explainCalls[language], stepLine(call, telling), telling)
    ),
    ...resource.presence === "possible" ? wrap(phrases.explainPossible[language], width - 2).map((line) => `  ${line}`) : [],
    ...resource.missing === null ? [] : wrap(
      fill(phrases.explainMissing[language], { reason: reasonText(resource.missing, language) }),
      width - 2
    ).map((line) => `  ${line}`)
  ];
}
function labelled(label, text, { width, paint }) {
  return hanging(`  ${label}: `, text, width, (shown) => paint("dim", shown));
}
function stepLine(span, { width }) {
  const source = sourceLine(span, false);
  const text = source === null ? "" : `  ${excerpt(inOneLine(source), longestLine)}`;
  return cutTo(`${printable(placeInFile(span))}${text}`, width);
}
function exposureLines(exposure, telling) {
  const { language, paint } = telling;
  const { place, role, party, conditions, byGeneralRule } = exposure;
  const style = place.inEea === "yes" ? "green" : place.inEea === "no" ? "red" : "yellow";
  const inEea = place.status === "not-applicable" ? "" : `, ${inEeaText(place.inEea, language)}`;
  return [
    paint("bold", roleText(role, language)),
    ...labelled(phrases.explainPlace[language], `${placeText(place, language)}${inEea}`, {
      ...telling,
      paint: (_style, text) => paint(style, text)
    }),
    ...settleLines(exposure, telling),
    ...byGeneralRule ? wrap(phrases.explainGeneralRule[language], telling.width - 2).map((line) => `  ${line}`) : [],
    ...partyLines(party, telling),
    ...evidenceLines(exposure, telling),
    ...conditions.flatMap(
      (condition) => labelled(phrases.explainConditions[language], stepLine(condition, telling), telling)
    )
  ];
}
function settleLines({ place }, telling) {
  if (!("reason" in place) || place.reason === null) return [];
  const { language } = telling;
  const { code, span } = place.reason;
  const where = span === null || span.file.path === "" ? "" : `${printable(placeInFile(span))}: `;
  return labelled(phrases.explainSettle[language], `${where}${remedyText(code, language)}`, telling);
}
function partyLines(party, telling) {
  const { language } = telling;
  if (party === null) return labelled(phrases.explainParty[language], phrases.nobody[language], telling);
  const { name, operator, parent, parentCountry, agreements, sovereignClaim, source, asOf } = party;
  const law = parentCountry === null ? phrases.explainControlUnknown[language] : fill(phrases.explainJurisdiction[language], { country: countryName(parentCountry, language) });
  const control = [name, operator, parent].filter((one) => one !== null).filter((one, index, all) => all.indexOf(one) === index);
  const agreed = agreements.length === 0 ? phrases.explainNoAgreements[language] : agreements.join(", ");
  return [
    ...labelled(phrases.explainControl[language], printable([...control, law].join(" → ")), telling),
    ...labelled(phrases.explainAgreements[language], printable(agreed), telling),
    ...sovereignClaim ? labelled(phrases.explainParty[language], phrases.explainSovereign[language], telling) : [],
    ...labelled(
      phrases.explainSource[language],
      fill(phrases.explainSourceAsOf[language], { source: printable(source), day: asOf }),
      telling
    )
  ];
}
function evidenceLines({ evidence, deciding }, telling) {
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
      return lines.map((line, at) => at === lines.length - 1 ? line + paint("cyan", end) : line);
    })
  ];
}
function stepLines(step, column, number, width, { language }) {
  if (step.span === null) {
    const source2 = step.source === null ? "" : ` (${printable(step.source.source)}, ${step.source.asOf})`;
    const text2 = `${phrases.evidenceKind[step.kind][language]}: ${step.text}${source2}`;
    return hanging(number, text2, width, (shown) => shown);
  }
  const source = sourceLine(step.span, step.hidden);
  const text = source === null ? step.text : excerpt(inOneLine(source), longestLine);
  const start = `${number}${padTo(placeOfStep(step), Math.min(column, Math.floor(width / 2)))}  `;
  return [start + cutTo(text, Math.max(20, width - widthOf(start)))];
}
function placeOfStep({ span }) {
  return span === null ? "" : printable(placeInFile(span));
}
function propertyLines(properties, telling) {
  if (properties.length === 0) return [];
  const { language, paint } = telling;
  return [
    "",
    paint("bold", phrases.explainProperties[language]),
    ...sortedBy(properties, ({ name }) => name).flatMap(({ name, value, evidence }) => {
      const decided = stepsOf(evidence, language).at(-1)?.span ?? null;
      const where = decided === null ? "" : ` (${printable(placeInFile(decided))})`;
      return labelled(printable(name), `${printable(value ?? phrases.unknown[language])}${where}`, telling);
    })
  ];
}
function findingsLines(findings, telling) {
  const { language, paint } = telling;
  if (findings.length === 0) return ["", paint("green", phrases.explainNoFindings[language])];
  return [
    "",
    paint("bold", phrases.findings[language]),
    ...findings.flatMap((finding) => findingLines(finding, telling))
  ];
}
function findingLines(finding, telling) {
  const { language, paint, width, rules } = telling;
  const rule = rules.get(finding.rule) ?? null;
  const head = `  ${phrases.levels[finding.level][language]} ${finding.rule} `;
  const at = finding.primary.file.path === "" ? "" : ` (${fill(phrases.explainFindingAt[language], { place: printable(placeInFile(finding.primary)) })})`;
  const title = `${rule === null ? "" : printable(rule.title[language])}${at}`;
  return [
    ...hanging(head, title, width, (shown) => paint(levelStyle[finding.level], shown)),
    ...wrap(printable(wholeMessage(finding, language)), width - 4).map((line) => `    ${line}`),
    ...indented(exceptionLines(finding, telling)),
    ...indented(rule === null ? [] : ruleLines(rule, telling))
  ];
}
function indented(lines) {
  return lines.map((line) => `  ${line}`);
}
function exceptionLines({ exception }, telling) {
  if (exception === null) return [];
  const { until, by, decision, reason } = exception;
  const text = fill(phrases.explainExcepted[telling.language], { until, by, decision, reason });
  return wrap(printable(text), telling.width - 4).map((line) => `  ${line}`);
}
function ruleLines(rule, telling) {
  const { language } = telling;
  const narrower = { ...telling, width: telling.width - 2 };
  const basis = rule.basis.map((one) => `${basisText(one)} (${phrases.strength[one.strength][language]})`);
  return [
    ...basis.length === 0 ? [] : labelled(phrases.explainBasis[language], printable(basis.join("; ")), narrower),
    ...labelled(phrases.remedy[language], printable(rule.remediation[language]), narrower)
  ];
}
export {
  explain
};
