import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/cli/exit-status.ts
var exitStatus = {
  /** Nothing that `--fail-on` names. */
  clean: 0,
  /** Findings that `--fail-on` names. */
  findings: 1,
  /** Wrong usage, path, configuration or policy: nothing was scanned. */
  refused: 2,
  /** No such findings, but something in scope could not be read. */
  incomplete: 3
};
var levelsWorstFirst = ["error", "warning", "note"];
function parseFailOn(text) {
  const parts = text.split(",").map((part) => part.trim()).filter((part) => part !== "");
  if (parts.length === 0) return "it is empty; give error, warning, note, never, or rules.";
  if (parts.includes("never")) {
    return parts.length === 1 ? { level: null, rules: [] } : "never cannot be combined with others.";
  }
  const rules = [];
  let level = null;
  for (const part of parts) {
    const named = levelsWorstFirst.find((one) => one === part);
    if (named !== void 0) {
      if (level === null || levelsWorstFirst.indexOf(named) > levelsWorstFirst.indexOf(level)) level = named;
    } else if (/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-?$/.test(part)) {
      rules.push(part.replace(/-$/, ""));
    } else {
      return `'${part}' is no level (error, warning, note, never) and no rule such as NLC-LOC-003.`;
    }
  }
  return { level, rules };
}
function fits(rule, named) {
  return rule === named || rule.startsWith(`${named}-`);
}
function unknownRules(failOn, report) {
  return failOn.rules.filter((named) => !report.rules.some((rule) => fits(rule.id, named)));
}
function fails(failOn, finding) {
  if (finding.exception !== null) return false;
  if (failOn.rules.some((named) => fits(finding.rule, named))) return true;
  return failOn.level !== null && levelsWorstFirst.indexOf(finding.level) <= levelsWorstFirst.indexOf(failOn.level);
}
function exitStatusOf(report, failOn, allowIncomplete) {
  if (report.findings.some((finding) => fails(failOn, finding))) return exitStatus.findings;
  return report.incomplete && !allowIncomplete ? exitStatus.incomplete : exitStatus.clean;
}
function countFindings(report) {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of report.findings) if (finding.exception === null) counts[finding.level] += 1;
  return counts;
}

export {
  exitStatus,
  parseFailOn,
  unknownRules,
  exitStatusOf,
  countFindings
};
