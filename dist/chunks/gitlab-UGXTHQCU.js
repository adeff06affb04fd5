import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  placeOf,
  reportedFindings,
  standardInputPath
} from "./chunk-6X6KTNDH.js";
import {
  wholeMessage
} from "./chunk-RYSU3Y72.js";
import {
  excerpt,
  printable,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";
import {
  endOf,
  startOf
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/gitlab.ts
var longestDescription = 4e3;
var severities = { error: "critical", warning: "major", note: "info" };
function renderGitlab(report, { language }) {
  const titles = new Map(report.rules.map(({ id, title }) => [id, title[language]]));
  const issues = reportedFindings(report).map(
    (finding) => issueOf(finding, titles.get(finding.rule) ?? finding.rule, language)
  );
  return withoutCommandsInJson(`${JSON.stringify(issues, null, 2)}
`);
}
function issueOf(finding, title, language) {
  const place = placeOf(finding);
  return {
    description: excerpt(`${title}: ${wholeMessage(finding, language)}`, longestDescription),
    check_name: finding.rule,
    fingerprint: finding.id,
    severity: severities[finding.level],
    location: {
      path: place === null ? standardInputPath : printable(place.file.path),
      lines: place === null ? { begin: 1 } : { begin: startOf(place).line, end: endOf(place).line }
    }
  };
}
export {
  renderGitlab
};
