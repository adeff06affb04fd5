import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  formats
} from "./chunk-X2YIKR4W.js";

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

// src/cli/surroundings.ts
function wantsColour(stream, environment) {
  return stream.isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb";
}
function terraformVariables(environment) {
  const variables = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith("TF_VAR_") && value !== void 0) variables.set(name, value);
  }
  return variables;
}

// src/cli/reports.ts
import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, normalize, resolve } from "node:path";
var formatNames = Object.keys(formats);
function isFormat(name) {
  return Object.hasOwn(formats, name);
}
function parseReports(given, outputFile) {
  const wanted = [];
  for (const text of given.length === 0 ? ["table"] : given) {
    const equals = text.indexOf("=");
    const name = equals === -1 ? text : text.slice(0, equals);
    if (!isFormat(name)) return `Unknown format '${name}'. Formats: ${formatNames.join(", ")}.`;
    if (equals === text.length - 1) return `No file after '${text}'.`;
    wanted.push({ format: name, file: equals === -1 ? null : text.slice(equals + 1) });
  }
  return outputFile === null ? distinct(wanted) : withOutput(wanted, outputFile);
}
function withOutput(wanted, outputFile) {
  const [only, ...others] = wanted;
  if (only === void 0 || others.length > 0) {
    return "--output is for a single format. For several, write --format sarif=FILE --format json=FILE.";
  }
  if (only.file !== null) return `Two files for one report: '${only.file}' and '${outputFile}'.`;
  return [{ format: only.format, file: outputFile === "-" ? null : outputFile }];
}
function distinct(wanted) {
  const seen = /* @__PURE__ */ new Set();
  for (const { file } of wanted) {
    const target = file === null ? null : normalize(file);
    if (seen.has(target)) {
      return file === null ? "Only one report can go to standard output. Give the others a file: --format sarif=FILE." : `Two reports would be written to '${file}'.`;
    }
    seen.add(target);
  }
  return wanted;
}
async function cannotWrite(file, workingDirectory) {
  try {
    const found = await stat(resolve(workingDirectory, file));
    return found.isDirectory() ? `Cannot write a report to '${file}': it is a directory.` : null;
  } catch (error) {
    return errorCode(error) === "ENOTDIR" ? `Cannot write a report to '${file}': a part of the path is a file.` : null;
  }
}
async function writeReport(file, text, workingDirectory) {
  const target = resolve(workingDirectory, file);
  await mkdir(dirname(target), { recursive: true });
  const existing = await stat(target).catch(() => null);
  if (existing !== null && !existing.isFile()) return writeFile(target, text);
  const temporary = join(dirname(target), `.cloudtoets-${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(temporary, text, existing === null ? {} : { mode: existing.mode });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
function errorCode(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}

export {
  exitStatus,
  parseFailOn,
  unknownRules,
  exitStatusOf,
  countFindings,
  wantsColour,
  terraformVariables,
  parseReports,
  cannotWrite,
  writeReport
};
