/** Sentences for what stands where something else was expected, with advice for what people write by mistake. */
import {
  ampersand,
  apostrophe,
  backtick,
  caret,
  endOfIdentifier,
  lineFeed,
  semicolon,
  tilde,
  verticalBar,
} from "./characters.ts";
import { codeAt, fault, isLineEnd, type Reader } from "./reader.ts";

const advice: ReadonlyMap<number, string> = new Map([
  [apostrophe, "Strings are enclosed in double quotes."],
  [0x201c, "Strings are enclosed in straight double quotes."],
  [0x201d, "Strings are enclosed in straight double quotes."],
  [backtick, "Strings are enclosed in double quotes; for several lines there is the heredoc, <<EOT."],
  [semicolon, "Arguments end with a line end, items of a list with a comma."],
  [ampersand, "There are no bitwise operators; the logical and is &&."],
  [verticalBar, "There are no bitwise operators; the logical or is ||."],
  [caret, "There is no such operator."],
  [tilde, "There are no bitwise operators; the logical not is !."],
]);

/** Gives up with "Expected this, but found that". */
export function unexpected(reader: Reader, expected: string): void {
  const { at } = reader;
  const hint = advice.get(codeAt(reader, at));
  const end = endOfWhatStandsHere(reader);
  const sentence = `Expected ${expected}, but found ${whatStandsHere(reader, end)}.`;
  fault(reader, at, end, hint === undefined ? sentence : `${sentence} ${hint}`);
}

function endOfWhatStandsHere(reader: Reader): number {
  const { text, at } = reader;
  if (at >= text.length) return at;
  if (isLineEnd(reader, at)) return codeAt(reader, at) === lineFeed ? at + 1 : at + 2;
  const identifierEnd = endOfIdentifier(text, at);
  if (identifierEnd > at) return identifierEnd;
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

function whatStandsHere(reader: Reader, end: number): string {
  const { text, at } = reader;
  if (at === end) return "the end of the file";
  if (isLineEnd(reader, at)) return "the end of the line";
  return isVisible.test(text.slice(at, end)) ? named(text.slice(at, end)) : codePointName(text, at);
}

const isVisible = /^[^\p{C}\p{Z}]/u;

function codePointName(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A name for a message: it may be as long as the file. */
export function named(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName)}…`;
}

const longestName = 60;
