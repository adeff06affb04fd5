/**
 * GitHub's own fingerprint of a line, for who uploads a SARIF file over the API: its upload action works it out
 * itself, its API does not, and without it an alert is a new one as soon as a line above it changes.
 *
 * A line's hash is a polynomial (base 37, modulo 2⁶⁴) over the hundred units that start with it, without spaces and
 * tabs and with every line end as LF; the file ends with a unit of its own and zeros after it. The number behind it
 * counts lines with the same hash. Worked out from the description of it:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning#data-for-preventing-duplicated-alerts
 * https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 *
 * A byte order mark is no longer in our text, so the first line of a file that starts with one has another hash here.
 */
import type { SourceFile } from "../../model/index.ts";

const base = 37n;
const windowLength = 100;
const endOfFile = 65_535;
const highest = base ** BigInt(windowLength);

const space = 32;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;

/** The hash of the line, counted from 1; null when the file has no such line. */
export function lineHash(file: SourceFile, line: number): string | null {
  const known = hashesOf.get(file) ?? hashes(file.text);
  hashesOf.set(file, known);
  return known[line - 1] ?? null;
}

const hashesOf = new WeakMap<SourceFile, readonly string[]>();

function hashes(text: string): readonly string[] {
  const units = hashedUnits(text);
  const counts = new Map<string, number>();
  const found: string[] = [];
  const end = () => {
    const hash = BigInt.asUintN(64, rolled).toString(16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    found.push(`${hash}:${count}`);
  };
  let rolled = 0n;
  for (let at = 0; at < units.length + windowLength; at += 1) {
    // What is before the window is taken out of it again.
    const left = at < windowLength ? 0 : (units[at - windowLength] ?? 0);
    rolled = BigInt.asUintN(64, rolled * base + BigInt(units[at] ?? 0) - highest * BigInt(left));
    const start = at - windowLength + 1;
    if (start >= 0 && start < units.length && (start === 0 || units[start - 1] === lineFeed)) end();
  }
  return found;
}

function hashedUnits(text: string): readonly number[] {
  const units: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const secondOfTwo = unit === lineFeed && before === carriageReturn;
    before = unit;
    if (unit === space || unit === tab || secondOfTwo) continue;
    units.push(unit === carriageReturn ? lineFeed : unit);
  }
  units.push(endOfFile);
  return units;
}
