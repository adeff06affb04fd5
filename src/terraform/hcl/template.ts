/**
 * Quoted strings, heredocs and bare templates: text with `${…}` and `%{…}` in it.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates
 */
import {
  backslash,
  carriageReturn,
  dollar,
  endOfIdentifier,
  endOfText,
  firstCombining,
  isSpace,
  lineFeed,
  minus,
  openBrace,
  percent,
  quotationMark,
} from "./characters.ts";
import { readEscape } from "./escape.ts";
import { codeAt, currentCode, fault, isAtLineEnd, isLineEnd, type Reader } from "./reader.ts";
import { type Piece, partsOf, type TextPiece } from "./template-parts.ts";
import { readSequence } from "./template-sequence.ts";
import type { TemplateExpression } from "./tree.ts";
import { named, unexpected } from "./unexpected.ts";

const unclosedString =
  "This string is not closed on its line. For a line end in it write \\n, or use a heredoc (<<EOT).";

/** Reads a string from its opening to its closing quotation mark. */
export function parseQuoted(reader: Reader): TemplateExpression {
  const start = reader.at;
  reader.at += 1;
  const pieces: Piece[] = [];
  for (;;) {
    const text = readText(reader, "quoted");
    if (text !== null) pieces.push(text);
    if (!isAtSequence(reader)) break;
    pieces.push(readSequence(reader));
  }
  closeQuoted(reader, start);
  const parts = partsOf(reader, pieces, "plain");
  return { kind: "template", file: reader.file, start, end: reader.at, form: "quoted", parts };
}

/** Reads a quoted string that may hold no sequences: a label of a block. */
export function readLabelText(reader: Reader): string {
  const start = reader.at;
  reader.at += 1;
  const text = readText(reader, "label");
  if (isAtSequence(reader)) {
    const sign = reader.text.charAt(reader.at);
    const advice = `A label is plain text. For a literal ${sign}{ write ${sign}${sign}{.`;
    fault(reader, reader.at, reader.at + 2, advice);
  } else closeQuoted(reader, start);
  return text?.value ?? "";
}

function closeQuoted(reader: Reader, start: number): void {
  if (currentCode(reader) === quotationMark) reader.at += 1;
  else fault(reader, start, reader.at, unclosedString);
}

/**
 * Reads a heredoc, if one begins here. It ends before the line end behind its closing marker, because that line end
 * also ends the argument.
 */
export function parseHeredoc(reader: Reader): TemplateExpression | null {
  const { text, file } = reader;
  const start = reader.at;
  if (!text.startsWith("<<", start)) return null;
  const form = codeAt(reader, start + 2) === minus ? "indented" : "plain";
  const markerStart = start + (form === "indented" ? 3 : 2);
  const markerEnd = endOfIdentifier(text, markerStart);
  const marker = text.slice(markerStart, markerEnd);
  reader.at = markerEnd;
  if (marker === "" || markerEnd === text.length || !isAtLineEnd(reader)) {
    unexpected(reader, "a name and then a line end, which begin a heredoc");
    return null;
  }
  reader.at = text.indexOf("\n", markerEnd) + 1;
  const contentStart = reader.at;
  const pieces: Piece[] = [];
  if (!readLines(reader, pieces, marker) && reader.faultAt === null) {
    reader.runaways += 1;
    reader.at = contentStart;
    fault(
      reader,
      start,
      markerEnd,
      `This heredoc has no end: a line with ${named(marker)} alone on it is missing.`,
    );
  }
  const end = reader.at;
  return { kind: "template", file, start, end, form: "heredoc", parts: partsOf(reader, pieces, form) };
}

/** Reads the whole text as a template. */
export function parseBareTemplate(reader: Reader): TemplateExpression {
  const start = reader.at;
  const pieces: Piece[] = [];
  readLines(reader, pieces, null);
  const parts = partsOf(reader, pieces, "plain");
  return { kind: "template", file: reader.file, start, end: reader.text.length, form: "heredoc", parts };
}

/** Reads to the closing marker; false when the text ends before it. */
function readLines(reader: Reader, pieces: Piece[], marker: string | null): boolean {
  let atLineStart = true;
  while (currentCode(reader) !== endOfText) {
    if (atLineStart && marker !== null) {
      const end = endOfMarkerLine(reader, marker);
      if (end !== null) {
        reader.at = end;
        return true;
      }
    }
    const text = readText(reader, marker === null ? "bare" : "heredoc");
    if (text !== null) pieces.push(text);
    atLineStart = text?.value.endsWith("\n") ?? false;
    if (isAtSequence(reader)) {
      pieces.push(readSequence(reader));
      atLineStart = false;
    } else if (text === null) {
      fault(reader, reader.at, reader.at + 1, "A carriage return must be followed by a line feed.");
    }
  }
  return false;
}

/** The end of this line if it holds nothing but the marker and spaces. Only a line end makes it one. */
function endOfMarkerLine(reader: Reader, marker: string): number | null {
  const markerStart = skipSpacesInLine(reader, reader.at);
  if (!reader.text.startsWith(marker, markerStart)) return null;
  const end = skipSpacesInLine(reader, markerStart + marker.length);
  return isLineEnd(reader, end) ? end : null;
}

function skipSpacesInLine(reader: Reader, start: number): number {
  let at = start;
  for (;;) {
    const code = codeAt(reader, at);
    if (!isSpace(code) || code === lineFeed || code === carriageReturn) return at;
    at += 1;
  }
}

/** Whether `${` or `%{` stands here. */
function isAtSequence(reader: Reader): boolean {
  return isSign(currentCode(reader)) && codeAt(reader, reader.at + 1) === openBrace;
}

/** Whether `$${` or `%%{` stands here, which mean `${` and `%{`. */
function isAtEscapedSequence(reader: Reader, code: number): boolean {
  return codeAt(reader, reader.at + 1) === code && codeAt(reader, reader.at + 2) === openBrace;
}

/** Strings are in Unicode's normalisation form C, labels are as they stand in the text. */
type TextForm = "quoted" | "label" | "heredoc" | "bare";

function isInQuotes(form: TextForm): boolean {
  return form === "quoted" || form === "label";
}

/**
 * Reads up to a sequence or the end of the line: in quotes also up to the closing one, and not the line end itself.
 * Null when there is nothing before it.
 */
function readText(reader: Reader, form: TextForm): TextPiece | null {
  const { text, file, at: start } = reader;
  let value = "";
  let copied = start;
  let mayCombine = false;
  for (;;) {
    const code = currentCode(reader);
    if (isSign(code)) {
      if (isAtSequence(reader)) break;
      if (isAtEscapedSequence(reader, code)) {
        value += text.slice(copied, reader.at + 1);
        reader.at += 2;
        copied = reader.at;
      } else reader.at += 1;
    } else if (code === backslash && isInQuotes(form)) {
      value += text.slice(copied, reader.at) + readEscape(reader);
      copied = reader.at;
      mayCombine = true;
    } else if (endsText(code, form)) break;
    else {
      mayCombine ||= code >= firstCombining;
      reader.at += 1;
    }
  }
  if (!isInQuotes(form)) skipLineEnd(reader, start);
  const end = reader.at;
  if (end === start) return null;
  value += text.slice(copied, end);
  if (mayCombine && form !== "label") value = value.normalize("NFC");
  return { kind: "text", file, start, end, value };
}

/**
 * Takes the line end into the text, so that a strip marker on the next line removes it with the spaces before it.
 * HCL's scanner makes an exception of a line that ends with a lone sign and one more character, which may be the
 * carriage return: what follows is a text of its own. It shows where that character is a space.
 */
function skipLineEnd(reader: Reader, start: number): void {
  const { text, at } = reader;
  if (at - 2 >= start && isSign(codeAt(reader, at - 2))) return;
  if (text.startsWith("\n", at)) reader.at += 1;
  else if (text.startsWith("\r\n", at)) reader.at += at > start && isSign(codeAt(reader, at - 1)) ? 1 : 2;
}

function isSign(code: number): boolean {
  return code === dollar || code === percent;
}

function endsText(code: number, form: TextForm): boolean {
  if (code === lineFeed || code === endOfText) return true;
  return isInQuotes(form)
    ? code === quotationMark || code === carriageReturn
    : code === carriageReturn && form === "heredoc";
}
