import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  suggestionsFor
} from "./chunk-P4LTC3LD.js";
import {
  placeOf
} from "./chunk-6X6KTNDH.js";
import "./chunk-LRIWCY2V.js";
import {
  alternativesText
} from "./chunk-IAPNGOX3.js";
import {
  placeInFile,
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
  excerpt,
  grouped,
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

// src/report/junit.ts
var longestAttribute = 1e3;
var mostResources = 20;
function renderJunit(report, { language }) {
  const telling = { allowed: new Set(report.profile.allowed), language };
  const found = grouped(report.findings, ({ rule }) => rule);
  const described = new Set(report.rules.map(({ id }) => id));
  const others = [...found.keys()].filter((id) => !described.has(id)).sort();
  const suites = [
    ...sortedBy(report.rules, ({ id }) => id).map(
      (rule) => suiteOf(rule.id, rule, found.get(rule.id) ?? [], telling)
    ),
    ...others.map((id) => suiteOf(id, null, found.get(id) ?? [], telling)),
    ...readingSuite(report, language)
  ];
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const total = counts(suites.flatMap(({ cases }) => cases)).replace(/ skipped="\d+"/, "");
  lines.push(`<testsuites name="cloudtoets"${total}>`);
  for (const suite of suites) lines.push(...suiteLines(suite));
  lines.push("</testsuites>", "");
  return withoutCommands(lines.join("\n"));
}
function suiteOf(id, rule, findings, telling) {
  const name = rule === null ? id : `${id} ${rule.title[telling.language]}`;
  if (findings.length === 0) return { name, cases: [{ name: id, outcome: { kind: "passed", text: null } }] };
  return { name, cases: findings.map((finding) => caseOf(finding, rule, telling)) };
}
function caseOf(finding, rule, telling) {
  const { language } = telling;
  const place = placeOf(finding);
  const [first] = finding.resources;
  const name = [place === null ? "" : placeInFile(place), first?.address ?? ""].filter((part) => part !== "").join(" ");
  const message = wholeMessage(finding, language);
  const { exception, level } = finding;
  if (exception !== null) {
    const { until, by, decision } = exception;
    const why = fill(phrases.exceptedUntil[language], { until, by, decision });
    return { name, outcome: { kind: "skipped", message: why } };
  }
  const text = textOf(finding, rule, telling);
  return {
    name,
    outcome: level === "note" ? { kind: "passed", text } : { kind: "failure", type: level, message, text }
  };
}
function textOf(finding, rule, { allowed, language }) {
  const steps = stepsOf(finding.evidence, language).map(
    ({ kind, span, text }) => `  ${span === null ? phrases.evidenceKind[kind][language] : printable(placeInFile(span))}: ${text}`
  );
  const named = finding.resources.slice(0, mostResources).map(({ address }) => `  ${printable(address)}`);
  const rest = finding.resources.length - named.length;
  return [
    printable(wholeMessage(finding, language)),
    ...steps.length === 0 ? [] : [`${phrases.via[language]}:`, ...steps],
    ...named.length === 0 ? [] : [`${phrases.affects[language]}:`, ...named],
    ...rest > 0 ? [`  ${fill(phrases.more[language], { count: rest })}`] : [],
    ...suggestionsFor(finding, allowed, language).map(({ label, text }) => `${label}: ${text}`),
    ...(finding.alternatives ?? []).map(
      (one) => `${phrases.europeanAlternatives[language]}: ${printable(alternativesText(one, language))}`
    ),
    ...rule === null ? [] : [`${phrases.remedy[language]}: ${printable(rule.remediation[language])}`]
  ].join("\n");
}
function readingSuite({ notifications }, language) {
  const told = notifications.filter(({ level, incomplete }) => incomplete || level !== "note");
  if (told.length === 0) return [];
  const cases = told.map(({ file, span, message, incomplete, level }) => {
    const name = span !== null && span.file.path !== "" ? placeInFile(span) : file ?? "cloudtoets";
    const text = printable(message);
    return {
      name,
      outcome: incomplete ? { kind: "error", type: level, message, text } : { kind: "passed", text }
    };
  });
  return [{ name: phrases.notifications[language], cases }];
}
function counts(cases) {
  const of = (kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  return ` tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}" time="0"`;
}
function suiteLines({ name, cases }) {
  const lines = [`  <testsuite name="${attribute(name)}"${counts(cases)}>`];
  for (const one of cases) lines.push(...caseLines(one, name));
  lines.push("  </testsuite>");
  return lines;
}
function caseLines({ name, outcome }, suite) {
  const rule = suite.split(" ", 1)[0] ?? suite;
  const start = `    <testcase classname="${attribute(`cloudtoets.${rule}`)}" name="${attribute(name || rule)}" time="0"`;
  switch (outcome.kind) {
    case "passed":
      return outcome.text === null ? [`${start}/>`] : [`${start}>`, `      <system-out>${content(outcome.text)}</system-out>`, "    </testcase>"];
    case "skipped":
      return [`${start}>`, `      <skipped message="${attribute(outcome.message)}"/>`, "    </testcase>"];
    default:
      return [
        `${start}>`,
        `      <${outcome.kind} type="${attribute(outcome.type)}" message="${attribute(outcome.message)}">${content(outcome.text)}</${outcome.kind}>`,
        "    </testcase>"
      ];
  }
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function content(text) {
  return text.replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function attribute(text) {
  return content(excerpt(text, longestAttribute));
}
export {
  renderJunit
};
