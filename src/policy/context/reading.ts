/** What every key is read with: the text as a tree and as data, and the checks that keys have in common. */
import { posix } from "node:path";
import type { Recorded, Refusal, Span } from "../../model/index.ts";
import { keyAt, type YamlNode } from "../../yaml/index.ts";
import { at, refusalAt } from "../checked.ts";
import { isDay } from "../day.ts";
import { suggestion } from "../nearest.ts";

/** Ids of the catalogue. */
export interface KnownNames {
  readonly parties: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
}

/** A configuration with its place in the text and what was found wrong on the way. */
export interface Reading {
  readonly tree: YamlNode;
  /** What the schema let through, by key. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The configuration's folder, relative to the root; `.` for the root. */
  readonly folder: string;
  readonly known: KnownNames;
  readonly refusals: Refusal[];
}

export function refuse({ refusals }: Reading, span: Span, message: string): void {
  refusals.push(refusalAt(span, message));
}

/** Relative to the root, without `.` and `..`; what climbs out of the root is refused. */
export function pathsIn(written: readonly string[], pointer: string, reading: Reading): readonly string[] {
  return written.map((path, position) => {
    const joined = posix.join(reading.folder, path.replaceAll("\\", "/"));
    const normal = joined === "./" ? "." : joined.replace(/\/$/, "");
    if (posix.isAbsolute(path) || normal === ".." || normal.startsWith("../"))
      refuse(reading, at(reading.tree, `${pointer}/${position}`), `"${path}" is not a path inside the root`);
    return normal;
  });
}

export function checkName(
  kind: string,
  name: string,
  known: ReadonlySet<string>,
  span: Span,
  reading: Reading,
): void {
  if (!known.has(name))
    refuse(reading, span, `The catalogue knows no ${kind} "${name}"${suggestion(name, known)}`);
}

/** A day that the calendar has, or null. */
export function dayIn(written: string | undefined, pointer: string, reading: Reading): string | null {
  if (written === undefined) return null;
  if (!isDay(written)) refuse(reading, at(reading.tree, pointer), `${written} is no day of the calendar`);
  return written;
}

export interface WrittenRecord {
  readonly date?: string;
  readonly document?: string;
}

export function recordedIn(
  written: WrittenRecord | undefined,
  pointer: string,
  reading: Reading,
): Recorded | null {
  if (written === undefined) return null;
  return {
    date: dayIn(written.date, `${pointer}/date`, reading),
    document: written.document ?? null,
    span: keyAt(reading.tree, pointer) ?? reading.tree,
  };
}
