/**
 * SARIF 2.1.0 as GitHub code scanning reads it: one run, rules with help, results on the exact columns, affected
 * resources as related locations, the chain of evidence as a code flow.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Log, Result, Run } from "sarif";
import { type Finding, type Language, type RuleFacts, type ScanReport, startOf } from "../model/index.ts";
import { printable, withoutCommandsInJson } from "./harmless.ts";
import type { RenderOptions } from "./options.ts";
import { sortedBy, withSortedKeys } from "./order.ts";
import { placeOf, reportedFindings } from "./reported.ts";
import { lineHash } from "./sarif/line-hash.ts";
import { sourceRoot } from "./sarif/location.ts";
import { notificationKinds, toolNotification, toolNotifications } from "./sarif/notification.ts";
import { relatedShares, resultOf } from "./sarif/result.ts";
import { ruleDescriptor } from "./sarif/rule.ts";
import { fill, phrases } from "./texts.ts";

/** What GitHub accepts in a run, and how many of those it shows, by severity. */
const mostResults = 25_000;
const mostShown = 5_000;
/** GitHub refuses more than 10 MB, compressed; who compresses less well than we measure still stays below. */
const mostCompressed = 9_500_000;
const longestCategoryPath = 100;

/** The page of the package that this program is published as. */
const home = "https://www.npmjs.com/package/cloudtoets";

export function renderSarif(report: ScanReport, options: RenderOptions): string {
  let most = mostResults;
  for (;;) {
    const text = sarifText(report, options, most);
    const size = compressedSize(text);
    // Texts differ in length, so what is kept is a little less than the share that would fit.
    if (size <= mostCompressed || most === 0) return text;
    most = Math.floor((Math.min(most, report.findings.length) * mostCompressed * 0.95) / size);
  }
}

/** Most files are small enough as they are, and are not compressed to find that out. */
function compressedSize(text: string): number {
  return text.length * 3 <= mostCompressed ? 0 : gzipSync(text, { level: 4 }).length;
}

function sarifText(report: ScanReport, options: RenderOptions, most: number): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report, options, most)],
  };
  return withoutCommandsInJson(`${JSON.stringify(log, null, 2)}\n`);
}

function runOf(
  report: ScanReport,
  { language, githubFingerprint = false }: RenderOptions,
  most: number,
): Run {
  const rules = sortedBy(report.rules, ({ id }) => id);
  const { kept, leftOut } = findingsToShow(report, most);
  const shares = relatedShares(kept);
  const incomplete = kept.filter(({ resources }, index) => resources.length > (shares[index] ?? 0)).length;
  const notifications = [
    ...limitNotifications(kept.length, leftOut, incomplete, language),
    ...kept.filter((finding) => placeOf(finding) === null).map((finding) => withoutPlace(finding, language)),
    ...toolNotifications(report.notifications, language),
  ];
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        informationUri: home,
        rules: rules.map((rule) => ruleDescriptor(rule, language)),
        notifications: notificationKinds(language),
      },
    },
    automationDetails: { id: `${categoryOf(report)}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [sourceRoot]: { description: { text: phrases.sourceRoot[language] } } },
    invocations: [
      {
        executionSuccessful: !report.incomplete && !notifications.some(({ level }) => level === "error"),
        toolExecutionNotifications: notifications,
      },
    ],
    results: resultsOf(kept, shares, rules, language, githubFingerprint),
    properties: {
      profile: report.profile.id,
      effective: report.profile.effective,
      asOf: report.profile.asOf,
      renderers: withSortedKeys(report.tool.renderers),
    },
  };
}

function resultsOf(
  findings: readonly Finding[],
  shares: readonly number[],
  rules: readonly RuleFacts[],
  language: Language,
  githubFingerprint: boolean,
): Result[] {
  const rulesAt = new Map(rules.map((rule, index) => [rule.id, { rule, index }]));
  return findings.flatMap((finding, index) => {
    const place = placeOf(finding);
    if (place === null) return [];
    const result = resultOf(finding, place, rulesAt.get(finding.rule) ?? null, shares[index] ?? 0, language);
    if (!githubFingerprint) return [result];
    const hash = lineHash(place.file, startOf(place).line);
    const partialFingerprints = {
      ...result.partialFingerprints,
      ...(hash && { primaryLocationLineHash: hash }),
    };
    return [{ ...result, partialFingerprints }];
  });
}

function findingsToShow(report: ScanReport, most: number) {
  const shown = reportedFindings(report);
  return { kept: shown.slice(0, most), leftOut: Math.max(0, shown.length - most) };
}

/**
 * GitHub's category is what stands before the last slash. One upload replaces the one before it in the same
 * category, so it must not depend on what the scan found, only on what was asked.
 */
function categoryOf({ profile, paths = ["."] }: ScanReport): string {
  const category = `cloudtoets/${printable(profile.id).replaceAll("/", "-")}`;
  const asked = [...new Set(paths)].filter((path) => path !== ".").sort();
  const [only] = asked;
  if (only === undefined || paths.includes(".")) return category;
  if (asked.length === 1 && only.length <= longestCategoryPath) return `${category}/${printable(only)}`;
  const digest = createHash("sha256").update(JSON.stringify(asked)).digest("hex").slice(0, 12);
  return `${category}/${digest}`;
}

function limitNotifications(kept: number, leftOut: number, incomplete: number, language: Language) {
  const said: string[] = [];
  if (leftOut > 0) said.push(fill(phrases.leftOut[language], { count: leftOut, kept }));
  if (kept > mostShown) said.push(fill(phrases.shownFirst[language], { count: kept, shown: mostShown }));
  if (incomplete > 0) said.push(fill(phrases.locationsLeftOut[language], { count: incomplete }));
  return said.map((text) => toolNotification("left-out", leftOut > 0 ? "warning" : "note", text, null));
}

function withoutPlace({ rule, message, level }: Finding, language: Language) {
  const text = fill(phrases.withoutPlace[language], { rule, message: printable(message[language]) });
  return toolNotification("left-out", level, text, null);
}
