/**
 * A place in a text that is being read, and what is known there. The parser works on the characters themselves:
 * there are no tokens in between.
 *
 * After a fault the reader stands at the end of the text, so that everything that is being read ends by itself and
 * nothing more is reported; the body then recovers and goes on behind the fault.
 */
import type { SourceFile } from "../../model/index.ts";
import {
  asterisk,
  byteOrderMark,
  carriageReturn,
  endOfIdentifier,
  endOfText,
  lineFeed,
  numberSign,
  slash,
  space,
  tab,
} from "./characters.ts";
import type { Expression, InvalidExpression, SyntaxDiagnostic } from "./tree.ts";

export interface Reader {
  readonly file: SourceFile;
  readonly text: string;
  at: number;
  /** Whether a line end is more than space here. It is not inside parentheses, brackets and template sequences. */
  lineEndsCount: boolean;
  /** How many expressions and blocks enclose this place. */
  depth: number;
  /** The height of the tree that was read since the innermost expression began; never less than it is. */
  height: number;
  /** Where the reader stood when it met a fault that it has not recovered from. */
  faultAt: number | null;
  /** How often the end of something was looked for in vain until the end of the text. */
  runaways: number;
  readonly diagnostics: SyntaxDiagnostic[];
  /** Templates and collections hold expressions, which hold templates and collections. */
  readonly parseExpression: (reader: Reader) => Expression;
}

/** Deeper than any real configuration, and far from what the stack can take. */
export const maximumDepth = 250;
const tooDeep = `Nested more than ${maximumDepth} levels deep, which is more than cloudtoets reads.`;
/** The same for chains such as `a + b + c` and `a.b.c`, whose trees are as high as the chain is long. */
export const maximumHeight = 1000;
/** So many that the file is not HCL, or nobody will read the rest. */
const maximumDiagnostics = 100;
/** Every runaway costs a walk through the rest of the text. */
const maximumRunaways = 3;

export function createReader(file: SourceFile, parseExpression: (reader: Reader) => Expression): Reader {
  return {
    file,
    text: file.text,
    at: file.text.charCodeAt(0) === byteOrderMark ? 1 : 0,
    lineEndsCount: true,
    depth: 0,
    height: 0,
    faultAt: null,
    runaways: 0,
    diagnostics: [],
    parseExpression,
  };
}

export function codeAt(reader: Reader, offset: number): number {
  return offset < reader.text.length ? reader.text.charCodeAt(offset) : endOfText;
}

export function currentCode(reader: Reader): number {
  return codeAt(reader, reader.at);
}

/** Says what is wrong and reads on. */
export function report(reader: Reader, start: number, end: number, message: string): void {
  const { file, text, diagnostics } = reader;
  if (reader.faultAt !== null || diagnostics.length > maximumDiagnostics) return;
  const span = { file, start: Math.min(start, text.length), end: Math.min(end, text.length) };
  diagnostics.push({ span, message });
  if (diagnostics.length < maximumDiagnostics) return;
  diagnostics.push({ span, message: "Too many faults: the rest of the file was not read." });
  giveUp(reader);
}

/** Says what is wrong and gives up the argument or block that is being read. */
export function fault(reader: Reader, start: number, end: number, message: string): void {
  report(reader, start, end, message);
  giveUp(reader);
}

function giveUp(reader: Reader): void {
  reader.faultAt ??= reader.at;
  reader.at = reader.text.length;
}

/** False when there have been too many faults to go on. */
export function mayRecover(reader: Reader): boolean {
  return reader.diagnostics.length <= maximumDiagnostics && reader.runaways <= maximumRunaways;
}

/** The same for what may be right, and is more than we read. */
function limit(reader: Reader, start: number, end: number, message: string): void {
  const before = reader.diagnostics.length;
  report(reader, start, end, message);
  const told = reader.diagnostics[before];
  if (told) reader.diagnostics[before] = { ...told, limit: true };
  giveUp(reader);
}

/** For what is nested more than `maximumDepth` deep. */
export function faultTooDeep(reader: Reader, start: number, end: number): void {
  limit(reader, start, end, tooDeep);
}

/** Goes one level deeper; false when that is too deep. */
export function enter(reader: Reader): boolean {
  if (reader.depth >= maximumDepth) {
    faultTooDeep(reader, reader.at, reader.at + 1);
    return false;
  }
  reader.depth += 1;
  return true;
}

export function leave(reader: Reader): void {
  reader.depth -= 1;
}

/** To be called where a node gets another one above it without going deeper. */
export function grow(reader: Reader): void {
  reader.height += 1;
  if (reader.height > maximumHeight) {
    const message = `This expression has more than ${maximumHeight} operators and accesses, which is more than cloudtoets reads.`;
    limit(reader, reader.at, reader.at, message);
  }
}

export function invalid(reader: Reader, start: number, end: number): InvalidExpression {
  return { kind: "invalid", file: reader.file, start, end };
}

/** Skips spaces and comments, and line ends where they do not count. */
export function skip(reader: Reader): void {
  if (reader.lineEndsCount) skipInLine(reader);
  else skipLines(reader);
}

/** Skips spaces and comments up to the end of the line. */
export function skipInLine(reader: Reader): void {
  for (;;) {
    const code = currentCode(reader);
    if (code === space || code === tab) reader.at += 1;
    else if (!skipComment(reader, code)) return;
  }
}

/** Skips spaces, comments and line ends. */
export function skipLines(reader: Reader): void {
  for (;;) {
    const code = currentCode(reader);
    if (code === space || code === lineFeed || code === tab) reader.at += 1;
    else if (code === carriageReturn && codeAt(reader, reader.at + 1) === lineFeed) reader.at += 2;
    else if (!skipComment(reader, code)) return;
  }
}

function skipComment(reader: Reader, code: number): boolean {
  const { text, at } = reader;
  if (code !== numberSign && code !== slash) return false;
  const next = codeAt(reader, at + 1);
  if (code === slash && next === asterisk) {
    const close = text.indexOf("*/", at + 2);
    if (close === -1) {
      reader.runaways += 1;
      fault(reader, at, at + 2, "This comment has no end: close it with */.");
    } else reader.at = close + 2;
    return true;
  }
  if (code === slash && next !== slash) return false;
  const end = text.indexOf("\n", at);
  reader.at = end === -1 ? text.length : end;
  return true;
}

/** Whether the line or the text ends here. */
export function isAtLineEnd(reader: Reader): boolean {
  return currentCode(reader) === endOfText || isLineEnd(reader, reader.at);
}

/** Whether a line end stands at this offset. A carriage return alone is none. */
export function isLineEnd(reader: Reader, offset: number): boolean {
  const code = codeAt(reader, offset);
  return code === lineFeed || (code === carriageReturn && codeAt(reader, offset + 1) === lineFeed);
}

/** Whether `...` stands here. */
export function isAtEllipsis(reader: Reader): boolean {
  return reader.text.startsWith("...", reader.at);
}

/** Reads an identifier; null when none starts here. */
export function readIdentifier(reader: Reader): string | null {
  const start = reader.at;
  const end = endOfIdentifier(reader.text, start);
  if (end === start) return null;
  reader.at = end;
  return reader.text.slice(start, end);
}

/** Whether the identifier at the reader's place is this word. */
export function isAtWord(reader: Reader, word: string): boolean {
  const { text, at } = reader;
  return text.startsWith(word, at) && endOfIdentifier(text, at) === at + word.length;
}
