/**
 * Where every value of a text starts and ends, in one pass and without an object for each: a plan has millions of
 * values, of which a scan looks at a few.
 */
import type { SourceFile, Span } from "../model/index.ts";
import { endOfNumber, endOfString, endOfWord } from "./token.ts";

/** One entry for each value and for each member's name, in the order of the text. */
export interface Layout {
  readonly file: SourceFile;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The entry after this one and all that is inside it. */
  readonly nexts: Int32Array;
}

export interface JsonProblem {
  readonly span: Span;
  readonly message: string;
}

export type LayoutOutcome =
  | { readonly kind: "laid-out"; readonly layout: Layout; readonly duplicates: readonly JsonProblem[] }
  | { readonly kind: "faulty"; readonly problem: JsonProblem };

/** Deeper than any real file; who goes through the values may therefore do so by recursion. */
export const mostLevels = 500;

/** Enough to see what is wrong; a hostile file must not fill the report. */
const mostDuplicates = 20;

interface Progress {
  readonly file: SourceFile;
  at: number;
  starts: Int32Array;
  ends: Int32Array;
  nexts: Int32Array;
  /** Entries so far. */
  count: number;
  /** The entries of the objects and arrays that are open, outermost first. */
  readonly open: number[];
  /** The names seen in the object at each level; kept for the next object at that level. */
  readonly names: Set<string>[];
  readonly duplicates: JsonProblem[];
  expected: "value" | "value or end" | "name" | "name or end" | "comma or end";
}

/** What is wrong where the reading stopped; null to go on. */
type Fault = JsonProblem | null;

export function layOut(file: SourceFile): LayoutOutcome {
  const capacity = Math.max(64, file.text.length >> 4);
  const progress: Progress = {
    file,
    at: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    nexts: new Int32Array(capacity),
    count: 0,
    open: [],
    names: [],
    duplicates: [],
    expected: "value",
  };
  let problem: Fault;
  do problem = step(progress);
  while (problem === null && progress.open.length > 0);
  problem ??= checkEnd(progress);
  if (problem !== null) return { kind: "faulty", problem };
  const { starts, ends, nexts, duplicates } = progress;
  return { kind: "laid-out", layout: { file, starts, ends, nexts }, duplicates };
}

const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const quote = 0x22;

/** Reads one value, name or mark. */
function step(progress: Progress): Fault {
  passSpace(progress);
  const code = progress.file.text.charCodeAt(progress.at);
  switch (progress.expected) {
    case "value or end":
      if (code === closeBracket) return close(progress);
      return readValue(progress, code);
    case "value":
      return readValue(progress, code);
    case "name or end":
      if (code === closeBrace) return close(progress);
      return readName(progress, code);
    case "name":
      return readName(progress, code);
    case "comma or end": {
      const inObject = isObject(progress);
      if (code === (inObject ? closeBrace : closeBracket)) return close(progress);
      if (code !== comma) return fail(progress, `expected "," or "${inObject ? "}" : "]"}"`);
      progress.at += 1;
      progress.expected = inObject ? "name" : "value";
      return null;
    }
  }
}

function passSpace(progress: Progress): void {
  const { text } = progress.file;
  let { at } = progress;
  for (let code = text.charCodeAt(at); code <= 0x20; code = text.charCodeAt(at)) {
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
    at += 1;
  }
  progress.at = at;
}

function isObject({ file, open, starts }: Progress): boolean {
  const entry = open.at(-1);
  return entry !== undefined && file.text.charCodeAt(starts[entry] ?? 0) === openBrace;
}

function readValue(progress: Progress, code: number): Fault {
  const { text } = progress.file;
  const { at } = progress;
  if (code === openBrace || code === openBracket) return openUp(progress, code);
  if (code === quote) return readString(progress);
  const isNumber = code === 0x2d || (code >= 0x30 && code <= 0x39);
  const end = isNumber ? endOfNumber(text, at) : endOfWord(text, at);
  if (end === -1) return fail(progress, at >= text.length ? "the text ends too early" : "expected a value");
  return addEntry(progress, end);
}

function readString(progress: Progress): Fault {
  const end = endOfString(progress.file.text, progress.at);
  if (end < 0) {
    progress.at = -end - 1;
    const ended = progress.at >= progress.file.text.length;
    return fail(progress, ended ? "the text ends within a string" : "a string cannot hold this character");
  }
  return addEntry(progress, end);
}

function openUp(progress: Progress, code: number): Fault {
  const { open, count, names } = progress;
  if (open.length === mostLevels) return fail(progress, `nested more than ${mostLevels} levels deep`);
  addEntry(progress, progress.at + 1);
  open.push(count);
  if (code === openBrace) names[open.length]?.clear();
  progress.expected = code === openBrace ? "name or end" : "value or end";
  return null;
}

function close(progress: Progress): Fault {
  const entry = progress.open.pop() ?? 0;
  progress.at += 1;
  progress.ends[entry] = progress.at;
  progress.nexts[entry] = progress.count;
  progress.expected = "comma or end";
  return null;
}

function readName(progress: Progress, code: number): Fault {
  if (code !== quote) return fail(progress, 'expected a name in quotes or "}"');
  const start = progress.at;
  const problem = readString(progress);
  if (problem !== null) return problem;
  noteName(progress, start);
  passSpace(progress);
  if (progress.file.text[progress.at] !== ":") return fail(progress, 'expected ":" after the name');
  progress.at += 1;
  progress.expected = "value";
  return null;
}

function noteName(progress: Progress, start: number): void {
  const { file, open, names, duplicates, at: end } = progress;
  const level = open.length;
  const known = names[level] ?? new Set<string>();
  names[level] = known;
  const name = cooked(file.text.slice(start, end));
  const before = known.size;
  known.add(name);
  if (known.size === before && duplicates.length < mostDuplicates) {
    const message = "this name stands twice in one object; the last one counts";
    duplicates.push({ span: { file, start, end }, message });
  }
}

/** The text of a string without its quotes. Only for strings whose end was found. */
export function cooked(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  const text: unknown = JSON.parse(quoted);
  return typeof text === "string" ? text : "";
}

function addEntry(progress: Progress, end: number): null {
  const { count, at } = progress;
  if (count === progress.starts.length) grow(progress);
  progress.starts[count] = at;
  progress.ends[count] = end;
  progress.nexts[count] = count + 1;
  progress.count = count + 1;
  progress.at = end;
  progress.expected = "comma or end";
  return null;
}

function grow(progress: Progress): void {
  const twice = (array: Int32Array): Int32Array => {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
  };
  progress.starts = twice(progress.starts);
  progress.ends = twice(progress.ends);
  progress.nexts = twice(progress.nexts);
}

function checkEnd(progress: Progress): Fault {
  passSpace(progress);
  const ended = progress.at >= progress.file.text.length;
  return ended ? null : fail(progress, "expected nothing more after the value");
}

function fail(progress: Progress, message: string): JsonProblem {
  const { file, at } = progress;
  const start = Math.min(at, file.text.length);
  const end = Math.min(at + 1, file.text.length);
  return { span: { file, start, end }, message };
}
