/**
 * JUnit's XML, which every CI system shows: a suite per rule, a test per finding. A rule that found nothing is a test
 * that passed; a note passes and says what it is; what an exception covers is skipped.
 *
 * There is no standard; this is what Jenkins, GitLab and Azure DevOps have in common:
 * https://github.com/testmoapp/junitxml
 */
import type { Finding, Language, RuleFacts, ScanReport } from "../model/index.ts";
import { alternativesText } from "./alternatives.ts";
import { placeInFile, stepsOf } from "./evidence.ts";
import { wholeMessage } from "./finding-message.ts";
import { excerpt, printable, withoutCommands } from "./harmless.ts";
import type { RenderOptions } from "./options.ts";
import { grouped, sortedBy } from "./order.ts";
import { placeOf } from "./reported.ts";
import { suggestionsFor } from "./suggestions.ts";
import { fill, phrases } from "./texts.ts";

const longestAttribute = 1_000;
const mostResources = 20;

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly outcome:
    | { readonly kind: "passed"; readonly text: string | null }
    | { readonly kind: "skipped"; readonly message: string }
    | {
        readonly kind: "failure" | "error";
        readonly type: string;
        readonly message: string;
        readonly text: string;
      };
}

interface Telling {
  readonly allowed: ReadonlySet<string>;
  readonly language: Language;
}

export function renderJunit(report: ScanReport, { language }: RenderOptions): string {
  const telling: Telling = { allowed: new Set(report.profile.allowed), language };
  const found = grouped(report.findings, ({ rule }) => rule);
  const described = new Set(report.rules.map(({ id }) => id));
  const others = [...found.keys()].filter((id) => !described.has(id)).sort();
  const suites = [
    ...sortedBy(report.rules, ({ id }) => id).map((rule) =>
      suiteOf(rule.id, rule, found.get(rule.id) ?? [], telling),
    ),
    ...others.map((id) => suiteOf(id, null, found.get(id) ?? [], telling)),
    ...readingSuite(report, language),
  ];
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  // Jenkins' schema has no count of skipped ones here.
  const total = counts(suites.flatMap(({ cases }) => cases)).replace(/ skipped="\d+"/, "");
  lines.push(`<testsuites name="cloudtoets"${total}>`);
  for (const suite of suites) lines.push(...suiteLines(suite));
  lines.push("</testsuites>", "");
  return withoutCommands(lines.join("\n"));
}

function suiteOf(id: string, rule: RuleFacts | null, findings: readonly Finding[], telling: Telling): Suite {
  const name = rule === null ? id : `${id} ${rule.title[telling.language]}`;
  if (findings.length === 0) return { name, cases: [{ name: id, outcome: { kind: "passed", text: null } }] };
  return { name, cases: findings.map((finding) => caseOf(finding, rule, telling)) };
}

function caseOf(finding: Finding, rule: RuleFacts | null, telling: Telling): Case {
  const { language } = telling;
  const place = placeOf(finding);
  const [first] = finding.resources;
  const name = [place === null ? "" : placeInFile(place), first?.address ?? ""]
    .filter((part) => part !== "")
    .join(" ");
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
    outcome: level === "note" ? { kind: "passed", text } : { kind: "failure", type: level, message, text },
  };
}

function textOf(finding: Finding, rule: RuleFacts | null, { allowed, language }: Telling): string {
  const steps = stepsOf(finding.evidence, language).map(
    ({ kind, span, text }) =>
      `  ${span === null ? phrases.evidenceKind[kind][language] : printable(placeInFile(span))}: ${text}`,
  );
  const named = finding.resources.slice(0, mostResources).map(({ address }) => `  ${printable(address)}`);
  const rest = finding.resources.length - named.length;
  return [
    printable(wholeMessage(finding, language)),
    ...(steps.length === 0 ? [] : [`${phrases.via[language]}:`, ...steps]),
    ...(named.length === 0 ? [] : [`${phrases.affects[language]}:`, ...named]),
    ...(rest > 0 ? [`  ${fill(phrases.more[language], { count: rest })}`] : []),
    ...suggestionsFor(finding, allowed, language).map(({ label, text }) => `${label}: ${text}`),
    ...(finding.alternatives ?? []).map(
      (one) => `${phrases.europeanAlternatives[language]}: ${printable(alternativesText(one, language))}`,
    ),
    ...(rule === null ? [] : [`${phrases.remedy[language]}: ${printable(rule.remediation[language])}`]),
  ].join("\n");
}

/** What could not be read is an error and no failure: nothing was judged there. */
function readingSuite({ notifications }: ScanReport, language: Language): readonly Suite[] {
  const told = notifications.filter(({ level, incomplete }) => incomplete || level !== "note");
  if (told.length === 0) return [];
  const cases = told.map(({ file, span, message, incomplete, level }): Case => {
    const name = span !== null && span.file.path !== "" ? placeInFile(span) : (file ?? "cloudtoets");
    const text = printable(message);
    return {
      name,
      outcome: incomplete ? { kind: "error", type: level, message: message, text } : { kind: "passed", text },
    };
  });
  return [{ name: phrases.notifications[language], cases }];
}

function counts(cases: readonly Case[]): string {
  const of = (kind: Case["outcome"]["kind"]) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  return ` tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}" time="0"`;
}

function suiteLines({ name, cases }: Suite): readonly string[] {
  const lines = [`  <testsuite name="${attribute(name)}"${counts(cases)}>`];
  for (const one of cases) lines.push(...caseLines(one, name));
  lines.push("  </testsuite>");
  return lines;
}

function caseLines({ name, outcome }: Case, suite: string): readonly string[] {
  const rule = suite.split(" ", 1)[0] ?? suite;
  const start = `    <testcase classname="${attribute(`cloudtoets.${rule}`)}" name="${attribute(name || rule)}" time="0"`;
  switch (outcome.kind) {
    case "passed":
      return outcome.text === null
        ? [`${start}/>`]
        : [`${start}>`, `      <system-out>${content(outcome.text)}</system-out>`, "    </testcase>"];
    case "skipped":
      return [`${start}>`, `      <skipped message="${attribute(outcome.message)}"/>`, "    </testcase>"];
    default:
      return [
        `${start}>`,
        `      <${outcome.kind} type="${attribute(outcome.type)}" message="${attribute(outcome.message)}">${content(outcome.text)}</${outcome.kind}>`,
        "    </testcase>",
      ];
  }
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** XML 1.0 has no way to write most controls, nor U+FFFE and U+FFFF; `printable` shows the controls. */
function content(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

function attribute(text: string): string {
  return content(excerpt(text, longestAttribute));
}
