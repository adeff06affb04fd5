/** When a scan makes a build fail: `--fail-on`, and the exit status that follows. */
import type { Finding, Level, ScanReport } from "../model/index.ts";

export const exitStatus = {
  /** Nothing that `--fail-on` names. */
  clean: 0,
  /** Findings that `--fail-on` names. */
  findings: 1,
  /** Wrong usage, path, configuration or policy: nothing was scanned. */
  refused: 2,
  /** No such findings, but something in scope could not be read. */
  incomplete: 3,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

export interface FailOn {
  /** This level and the worse ones; null when only rules are named, or nothing. */
  readonly level: Level | null;
  /** Ids of rules, or their first parts. */
  readonly rules: readonly string[];
}

const levelsWorstFirst: readonly Level[] = ["error", "warning", "note"];

/** Reads `error`, `never`, `NLC-LOC-003` or a list such as `error,NLC-LOC`; a text says what is wrong. */
export function parseFailOn(text: string): FailOn | string {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return "it is empty; give error, warning, note, never, or rules.";
  if (parts.includes("never")) {
    return parts.length === 1 ? { level: null, rules: [] } : "never cannot be combined with others.";
  }
  const rules: string[] = [];
  let level: Level | null = null;
  for (const part of parts) {
    const named = levelsWorstFirst.find((one) => one === part);
    if (named !== undefined) {
      // The lowest one named includes the others.
      if (level === null || levelsWorstFirst.indexOf(named) > levelsWorstFirst.indexOf(level)) level = named;
    } else if (/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-?$/.test(part)) {
      rules.push(part.replace(/-$/, ""));
    } else {
      return `'${part}' is no level (error, warning, note, never) and no rule such as NLC-LOC-003.`;
    }
  }
  return { level, rules };
}

/** The same as in `--select`: an id, or the first parts of one. */
function fits(rule: string, named: string): boolean {
  return rule === named || rule.startsWith(`${named}-`);
}

/** The rules named that the profile does not have: a misspelt one would never fail anything. */
export function unknownRules(failOn: FailOn, report: ScanReport): readonly string[] {
  return failOn.rules.filter((named) => !report.rules.some((rule) => fits(rule.id, named)));
}

function fails(failOn: FailOn, finding: Finding): boolean {
  if (finding.exception !== null) return false;
  if (failOn.rules.some((named) => fits(finding.rule, named))) return true;
  return (
    failOn.level !== null && levelsWorstFirst.indexOf(finding.level) <= levelsWorstFirst.indexOf(failOn.level)
  );
}

/** Findings count for more than an incomplete scan: what was found stays found. */
export function exitStatusOf(report: ScanReport, failOn: FailOn, allowIncomplete: boolean): ExitStatus {
  if (report.findings.some((finding) => fails(failOn, finding))) return exitStatus.findings;
  return report.incomplete && !allowIncomplete ? exitStatus.incomplete : exitStatus.clean;
}

/** Findings that no exception covers, by level. */
export function countFindings(report: ScanReport): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of report.findings) if (finding.exception === null) counts[finding.level] += 1;
  return counts;
}
