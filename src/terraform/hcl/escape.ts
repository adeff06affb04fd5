/**
 * Backslash escapes in quoted strings.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-literals
 */
import { backslash, lowerN, lowerR, lowerT, lowerU, quotationMark, upperU } from "./characters.ts";
import { codeAt, type Reader, report } from "./reader.ts";

/** Reads the escape that starts at the reader's place and returns what it stands for. */
export function readEscape(reader: Reader): string {
  const selector = codeAt(reader, reader.at + 1);
  if (selector === lowerU) return readCodePoint(reader, 4);
  if (selector === upperU) return readCodePoint(reader, 8);
  const meaning = simpleEscape(selector);
  const start = reader.at;
  // An invalid selector may be a line end or a pair of code units: leave it to be read as text.
  reader.at += meaning === null ? 1 : 2;
  if (meaning !== null) return meaning;
  report(
    reader,
    start,
    start + 2,
    'A backslash must be followed by n, r, t, ", \\, u or U; write \\\\ for a backslash.',
  );
  return "";
}

function simpleEscape(selector: number): string | null {
  switch (selector) {
    case lowerN:
      return "\n";
    case lowerR:
      return "\r";
    case lowerT:
      return "\t";
    case quotationMark:
      return '"';
    case backslash:
      return "\\";
    default:
      return null;
  }
}

function readCodePoint(reader: Reader, digits: 4 | 8): string {
  const start = reader.at;
  let end = start + 2;
  while (end < start + 2 + digits && isHexadecimal(codeAt(reader, end))) end += 1;
  reader.at = end;
  if (end < start + 2 + digits) {
    report(reader, start, end, `This escape must be followed by ${digits} hexadecimal digits.`);
    return "";
  }
  const codePoint = Number.parseInt(reader.text.slice(start + 2, end), 16);
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
    report(reader, start, end, "There is no Unicode character with this number.");
    return "";
  }
  return String.fromCodePoint(codePoint);
}

function isHexadecimal(code: number): boolean {
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66);
}
