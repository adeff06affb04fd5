/** Which reports are asked for, and how they are written. */
import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, normalize, resolve } from "node:path";
import { type Format, formats } from "../report/index.ts";

const formatNames = Object.keys(formats);

export interface WantedReport {
  readonly format: Format;
  /** As given; null for standard output. */
  readonly file: string | null;
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** Reads every `-f format[=file]` and `-o file`; a text says what is wrong. */
export function parseReports(
  given: readonly string[],
  outputFile: string | null,
): readonly WantedReport[] | string {
  const wanted: WantedReport[] = [];
  for (const text of given.length === 0 ? ["table"] : given) {
    const equals = text.indexOf("=");
    const name = equals === -1 ? text : text.slice(0, equals);
    if (!isFormat(name)) return `Unknown format '${name}'. Formats: ${formatNames.join(", ")}.`;
    if (equals === text.length - 1) return `No file after '${text}'.`;
    wanted.push({ format: name, file: equals === -1 ? null : text.slice(equals + 1) });
  }
  return outputFile === null ? distinct(wanted) : withOutput(wanted, outputFile);
}

function withOutput(wanted: readonly WantedReport[], outputFile: string): readonly WantedReport[] | string {
  const [only, ...others] = wanted;
  if (only === undefined || others.length > 0) {
    return "--output is for a single format. For several, write --format sarif=FILE --format json=FILE.";
  }
  if (only.file !== null) return `Two files for one report: '${only.file}' and '${outputFile}'.`;
  return [{ format: only.format, file: outputFile === "-" ? null : outputFile }];
}

function distinct(wanted: readonly WantedReport[]): readonly WantedReport[] | string {
  const seen = new Set<string | null>();
  for (const { file } of wanted) {
    const target = file === null ? null : normalize(file);
    if (seen.has(target)) {
      return file === null
        ? "Only one report can go to standard output. Give the others a file: --format sarif=FILE."
        : `Two reports would be written to '${file}'.`;
    }
    seen.add(target);
  }
  return wanted;
}

/** Finds out before a long scan that a report cannot be written; null when it can. */
export async function cannotWrite(file: string, workingDirectory: string): Promise<string | null> {
  try {
    const found = await stat(resolve(workingDirectory, file));
    return found.isDirectory() ? `Cannot write a report to '${file}': it is a directory.` : null;
  } catch (error) {
    return errorCode(error) === "ENOTDIR"
      ? `Cannot write a report to '${file}': a part of the path is a file.`
      : null;
  }
}

/**
 * Writes beside the target and then takes its place, so that nobody reads half a report. A target that is no
 * plain file, such as /dev/stdout or a named pipe, is written to as it is.
 */
export async function writeReport(file: string, text: string, workingDirectory: string): Promise<void> {
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

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
