/** What every key is read with: the text as a tree and as data, and the checks that keys have in common. */
import { posix } from "node:path";
import type { Recorded, Refusal, Span, Text } from "../../model/index.ts";
import { keyAt, type YamlNode } from "../../yaml/index.ts";
import { at, refusalAt } from "../checked.ts";
import { isDay } from "../day.ts";
import { type Named, phrases } from "../phrases.ts";

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

export function refuse({ refusals }: Pick<Reading, "refusals">, span: Span, message: Text | string): void {
  refusals.push(refusalAt(span, message));
}

/** Relative to the root, without `.` and `..`; what climbs out of the root is refused. */
export function pathIn(path: string, pointer: string, reading: Reading): string {
  const joined = posix.join(reading.folder, path.replaceAll("\\", "/"));
  const normal = joined === "./" ? "." : joined.replace(/\/$/, "");
  if (posix.isAbsolute(path) || normal === ".." || normal.startsWith("../"))
    refuse(reading, at(reading.tree, pointer), phrases.outsideRoot(path));
  return normal;
}

export function pathsIn(written: readonly string[], pointer: string, reading: Reading): readonly string[] {
  return written.map((path, position) => pathIn(path, `${pointer}/${position}`, reading));
}

export function checkCountry(country: string | undefined, pointer: string, reading: Reading): void {
  if (country !== undefined && !reading.known.countries.has(country))
    refuse(reading, at(reading.tree, pointer), phrases.noCountry(country));
}

export function checkName(
  kind: Named,
  name: string,
  known: ReadonlySet<string>,
  span: Span,
  reading: Reading,
): void {
  if (!known.has(name)) refuse(reading, span, phrases.notInCatalogue(kind, name, known));
}

/** A day that the calendar has, or null. */
export function dayIn(written: string | undefined, pointer: string, reading: Reading): string | null {
  if (written === undefined) return null;
  if (!isDay(written)) refuse(reading, at(reading.tree, pointer), phrases.noDay(written));
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
