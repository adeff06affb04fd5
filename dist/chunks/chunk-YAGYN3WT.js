import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  formats
} from "./chunk-AHEZHDT7.js";

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
  parseReports,
  cannotWrite,
  writeReport
};
