/** Sentences for what stands where something else was expected, with advice for what people write by mistake. */
import {
  ampersand,
  apostrophe,
  backtick,
  caret,
  endOfIdentifier,
  endOfText,
  lineFeed,
  semicolon,
  tilde,
  verticalBar,
} from "./characters.ts";
import { codeAt, fault, isAtLineEnd, type Reader } from "./reader.ts";

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
  const { text, at } = reader;
  const code = codeAt(reader, at);
  const hint = advice.get(code);
  const end = at + unitsOfWhatStandsHere(reader);
  const found =
    code === endOfText
      ? "the end of the file"
      : isAtLineEnd(reader)
        ? "the end of the line"
        : text.slice(at, end);
  fault(reader, at, end, `Expected ${expected}, but found ${found}.${hint === undefined ? "" : ` ${hint}`}`);
}

function unitsOfWhatStandsHere(reader: Reader): number {
  const { text, at } = reader;
  if (at >= text.length) return 0;
  const identifier = endOfIdentifier(text, at) - at;
  if (identifier > 0) return Math.min(identifier, 80);
  if (isAtLineEnd(reader)) return codeAt(reader, at) === lineFeed ? 1 : 2;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
