/**
 * GitLab's code quality report: what a merge request adds and mends.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import { endOf, type Finding, type Language, type Level, type ScanReport, startOf } from "../model/index.ts";
import { wholeMessage } from "./finding-message.ts";
import { excerpt, printable, withoutCommandsInJson } from "./harmless.ts";
import type { RenderOptions } from "./options.ts";
import { placeOf, reportedFindings, standardInputPath } from "./reported.ts";

const longestDescription = 4_000;

const severities: Readonly<Record<Level, string>> = { error: "critical", warning: "major", note: "info" };

export function renderGitlab(report: ScanReport, { language }: RenderOptions): string {
  const titles = new Map(report.rules.map(({ id, title }) => [id, title[language]]));
  const issues = reportedFindings(report).map((finding) =>
    issueOf(finding, titles.get(finding.rule) ?? finding.rule, language),
  );
  return withoutCommandsInJson(`${JSON.stringify(issues, null, 2)}\n`);
}

/** GitLab tells issues apart by the fingerprint alone, and shows one of those that share it. */
function issueOf(finding: Finding, title: string, language: Language) {
  const place = placeOf(finding);
  return {
    description: excerpt(`${title}: ${wholeMessage(finding, language)}`, longestDescription),
    check_name: finding.rule,
    fingerprint: finding.id,
    severity: severities[finding.level],
    location: {
      path: place === null ? standardInputPath : printable(place.file.path),
      lines: place === null ? { begin: 1 } : { begin: startOf(place).line, end: endOf(place).line },
    },
  };
}
