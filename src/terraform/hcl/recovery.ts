/**
 * Finding the place to go on after a fault.
 *
 * Often the fault is a bracket or a quotation mark too few, so counting them alone does not tell where the broken item
 * ends. The layout helps: people indent what is inside. The item ends before a line that looks like another item and
 * is not inside brackets, or is indented no more than the broken one.
 */
import {
  backslash,
  carriageReturn,
  closeBrace,
  closeBracket,
  closeParenthesis,
  endOfIdentifier,
  equalsSign,
  greaterThan,
  lessThan,
  lineFeed,
  numberSign,
  openBrace,
  openBracket,
  openParenthesis,
  quotationMark,
  slash,
  space,
  tab,
} from "./characters.ts";
import { mayRecover, type Reader } from "./reader.ts";

/** How far from the beginning of its line an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/**
 * Moves the reader from the fault to where reading goes on behind the broken item that begins at `start`. When there
 * were too many faults it stays at the end of the text. True if there was a fault.
 */
export function recover(reader: Reader, start: number): boolean {
  const { text, faultAt } = reader;
  if (faultAt === null) return false;
  if (!mayRecover(reader)) return true;
  const column = columnOf(text, start);
  const earliest = startOfLine(text, faultAt);
  let at = start;
  let depth = 0;
  while (at < text.length) {
    const line = walkLine(reader, at);
    depth += line.depthChange;
    at = skipBlank(text, line.end);
    if (at >= earliest && beginsItem(text, at, column, depth)) break;
  }
  reader.at = at;
  reader.faultAt = null;
  return true;
}

function beginsItem(text: string, at: number, column: number, depth: number): boolean {
  if (depth > 0 && columnOf(text, at) > column) return false;
  if (text.charCodeAt(at) === closeBrace) return depth <= 0 || columnOf(text, at) < column;
  const end = endOfIdentifier(text, at);
  if (end === at) return false;
  const next = skipSpaces(text, end);
  const code = text.charCodeAt(next);
  if (code === equalsSign) {
    const second = text.charCodeAt(next + 1);
    return second !== equalsSign && second !== greaterThan;
  }
  return code === openBrace || code === quotationMark;
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tab) at += 1;
  return at;
}

function skipBlank(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== space && code !== tab && code !== lineFeed && code !== carriageReturn) return at;
    at += 1;
  }
}

/** Roughly what a line does: where it ends, heredocs and comments included, and how many brackets it leaves open. */
function walkLine(reader: Reader, start: number): { readonly end: number; readonly depthChange: number } {
  const { text } = reader;
  let depthChange = 0;
  let at = start;
  while (at < text.length) {
    switch (text.charCodeAt(at)) {
      case lineFeed:
        return { end: at, depthChange };
      case openBrace:
      case openBracket:
      case openParenthesis:
        depthChange += 1;
        at += 1;
        break;
      case closeBrace:
      case closeBracket:
      case closeParenthesis:
        depthChange -= 1;
        at += 1;
        break;
      case quotationMark:
        at = skipQuoted(text, at + 1);
        break;
      case numberSign:
      case slash:
        at = skipComment(reader, at);
        break;
      case lessThan:
        at = skipHeredoc(reader, at);
        break;
      default:
        at += 1;
    }
  }
  return { end: at, depthChange };
}

function skipQuoted(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return at;
    if (code === quotationMark) return at + 1;
    at += code === backslash && text.charCodeAt(at + 1) !== lineFeed ? 2 : 1;
  }
  return text.length;
}

function skipComment(reader: Reader, start: number): number {
  const { text } = reader;
  if (text.startsWith("/*", start)) {
    const end = mayRecover(reader) ? text.indexOf("*/", start + 2) : -1;
    if (end !== -1) return end + 2;
    reader.runaways += 1;
    return start + 2;
  }
  if (text.charCodeAt(start) === slash && text.charCodeAt(start + 1) !== slash) return start + 1;
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

/** Behind the closing marker of the heredoc that begins here; if there is none, behind its `<<`. */
function skipHeredoc(reader: Reader, start: number): number {
  const { text } = reader;
  if (!text.startsWith("<<", start)) return start + 1;
  const markerStart = text.startsWith("<<-", start) ? start + 3 : start + 2;
  const markerEnd = endOfIdentifier(text, markerStart);
  if (markerEnd === markerStart || !mayRecover(reader)) return markerStart;
  const marker = text.slice(markerStart, markerEnd);
  let line = text.indexOf("\n", markerEnd);
  while (line !== -1) {
    const first = skipSpaces(text, line + 1);
    const end = first + marker.length;
    if (text.startsWith(marker, first) && skipBlank(text, end) > end) return end;
    line = text.indexOf("\n", first);
  }
  reader.runaways += 1;
  return markerEnd;
}
