/**
 * Bodies: attributes and blocks.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#structural-elements
 *
 * A broken item is reported and left behind; the others of the body are read.
 */
import type { Span } from "../../model/index.ts";
import { closeBrace, endOfText, equalsSign, greaterThan, openBrace, quotationMark } from "./characters.ts";
import {
  codeAt,
  currentCode,
  enter,
  fault,
  invalid,
  isAtLineEnd,
  leave,
  mayRecover,
  type Reader,
  readIdentifier,
  report,
  skipInLine,
  skipLines,
} from "./reader.ts";
import { columnOf, recover } from "./recovery.ts";
import { readLabelText } from "./template.ts";
import type { Attribute, Block, Body, Label } from "./tree.ts";
import { named, unexpected } from "./unexpected.ts";

/** What has been read of a body. */
interface Items {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
  /** Of the attributes; null while there are so few that going through them is quicker. */
  names: Set<string> | null;
}

function noItems(): Items {
  return { attributes: [], blocks: [], names: null };
}

/** Reads the whole text. */
export function parseFileBody(reader: Reader): Body {
  const { file } = reader;
  const items = noItems();
  for (;;) {
    skipLines(reader);
    const code = currentCode(reader);
    if (code === endOfText) break;
    if (code === closeBrace) {
      report(reader, reader.at, reader.at + 1, "This } closes nothing.");
      reader.at += 1;
    } else parseItem(reader, items);
  }
  return { file, start: 0, end: file.text.length, attributes: items.attributes, blocks: items.blocks };
}

/** Reads one attribute or block; if it is broken, the reader goes on behind it. True when that happened. */
function parseItem(reader: Reader, items: Items): boolean {
  const start = reader.at;
  const name = readIdentifier(reader);
  if (name === null) unexpected(reader, "an argument or a block");
  else {
    const nameEnd = reader.at;
    skipInLine(reader);
    if (isAtEqualsSign(reader)) parseAttribute(reader, items, name, start, nameEnd);
    else parseBlock(reader, items, name, start, nameEnd);
  }
  return recover(reader, start);
}

/** `=`, but not the first half of `==` or `=>`. */
function isAtEqualsSign(reader: Reader): boolean {
  const next = codeAt(reader, reader.at + 1);
  return currentCode(reader) === equalsSign && next !== equalsSign && next !== greaterThan;
}

/** Reads from the equals sign to the end of the line. */
function parseAttribute(reader: Reader, items: Items, name: string, start: number, nameEnd: number): void {
  readAttribute(reader, items, name, start, nameEnd);
  skipInLine(reader);
  if (isAtLineEnd(reader)) return;
  // With a closing brace behind it the block is whole: only a line end is missing.
  if (currentCode(reader) === closeBrace) {
    report(reader, reader.at, reader.at + 1, "Between an argument and this } a line end is missing.");
  } else unexpected(reader, "an operator, or a line end behind the argument");
}

function readAttribute(reader: Reader, items: Items, name: string, start: number, nameEnd: number): void {
  const { file } = reader;
  reader.at += 1;
  skipInLine(reader);
  const valueStart = reader.at;
  const read = reader.parseExpression(reader);
  const { faultAt } = reader;
  const expression = faultAt === null ? read : invalid(reader, valueStart, Math.max(valueStart, faultAt));
  const nameSpan = { file, start, end: nameEnd };
  addAttribute(reader, items, { file, start, end: expression.end, name, nameSpan, expression });
}

/** Of several attributes with one name the first counts. */
function addAttribute(reader: Reader, items: Items, attribute: Attribute): void {
  const { name, nameSpan } = attribute;
  if (hasAttribute(items, name))
    report(reader, nameSpan.start, nameSpan.end, `The argument ${named(name)} is set twice in this block.`);
  else {
    items.names?.add(name);
    items.attributes.push(attribute);
  }
}

const few = 16;

function hasAttribute(items: Items, name: string): boolean {
  const { attributes } = items;
  if (attributes.length > few) items.names ??= new Set(attributes.map((each) => each.name));
  if (items.names) return items.names.has(name);
  for (const each of attributes) if (each.name === name) return true;
  return false;
}

/** Reads from the labels to the line end behind the block. */
function parseBlock(reader: Reader, items: Items, type: string, start: number, typeEnd: number): void {
  const { file } = reader;
  const labels = readLabels(reader);
  if (currentCode(reader) !== openBrace) {
    unexpected(
      reader,
      labels.length === 0 ? `= or a block behind ${named(type)}` : "a label, or { on the same line",
    );
    return;
  }
  const header = { file, start, end: labels.at(-1)?.end ?? typeEnd };
  const bodyStart = reader.at;
  reader.at += 1;
  skipInLine(reader);
  const isOnOneLine = !isAtLineEnd(reader) && currentCode(reader) !== closeBrace;
  const brace = { file, start: bodyStart, end: bodyStart + 1 };
  const { inside, outside, isClosed } = isOnOneLine
    ? readSingleAttribute(reader)
    : readItems(reader, header, brace);
  const end = Math.max(bodyStart + 1, reader.faultAt ?? reader.at);
  const body = { file, start: bodyStart, end, attributes: inside.attributes, blocks: inside.blocks };
  items.blocks.push({ file, start, end, type, labels, header, body });
  for (const attribute of outside.attributes) addAttribute(reader, items, attribute);
  for (const block of outside.blocks) items.blocks.push(block);
  skipInLine(reader);
  if (isClosed && !isAtLineEnd(reader))
    report(reader, reader.at, reader.at + 1, "Behind a block a line end is missing.");
}

function readLabels(reader: Reader): Label[] {
  const { file } = reader;
  const labels: Label[] = [];
  for (;;) {
    skipInLine(reader);
    const start = reader.at;
    const value = currentCode(reader) === quotationMark ? readLabelText(reader) : readIdentifier(reader);
    if (value === null) return labels;
    labels.push({ file, start, end: reader.at, value });
  }
}

interface BlockItems {
  readonly inside: Items;
  /** What belongs behind the block, by its indentation: only in a block that was not closed. */
  readonly outside: Items;
  readonly isClosed: boolean;
}

/** `{ name = value }`: on one line a block has one attribute. */
function readSingleAttribute(reader: Reader): BlockItems {
  const inside = noItems();
  const start = reader.at;
  const name = readIdentifier(reader);
  const nameEnd = reader.at;
  skipInLine(reader);
  if (name !== null && isAtEqualsSign(reader)) readAttribute(reader, inside, name, start, nameEnd);
  else if (name !== null && currentCode(reader) === openBrace)
    fault(reader, start, reader.at + 1, "On one line a block cannot hold another block.");
  else unexpected(reader, "one argument, or a line end: on its own line a block holds no more than that");
  skipInLine(reader);
  const isClosed = currentCode(reader) === closeBrace;
  if (isClosed) reader.at += 1;
  else unexpected(reader, "}: a block on one line holds one argument");
  return { inside, outside: noItems(), isClosed };
}

/** Reads to the closing brace. */
function readItems(reader: Reader, header: Span, brace: Span): BlockItems {
  const items = noItems();
  if (!enter(reader)) return { inside: items, outside: noItems(), isClosed: false };
  const isClosed = readToBrace(reader, items, header.start);
  leave(reader);
  if (isClosed) return { inside: items, outside: noItems(), isClosed };
  report(reader, brace.start, brace.end, "This block has no closing brace.");
  if (currentCode(reader) === endOfText) reader.runaways += 1;
  const parts = mayRecover(reader)
    ? separate(reader.text, items, header.start)
    : { inside: items, outside: noItems() };
  return { ...parts, isClosed };
}

function readToBrace(reader: Reader, items: Items, blockStart: number): boolean {
  for (;;) {
    skipLines(reader);
    const code = currentCode(reader);
    if (code === endOfText) return false;
    if (code === closeBrace) {
      reader.at += 1;
      return true;
    }
    const start = reader.at;
    if (parseItem(reader, items) && isOutside(reader, start, blockStart)) return false;
  }
}

/** After a fault in an indented item: whether what comes next is indented as if the block were closed. */
function isOutside({ text, at }: Reader, item: number, blockStart: number): boolean {
  const column = columnOf(text, blockStart);
  if (at >= text.length || columnOf(text, item) <= column) return false;
  return text.charCodeAt(at) === closeBrace ? columnOf(text, at) < column : columnOf(text, at) <= column;
}

/**
 * A missing brace makes all that follows part of the block. If its first item is indented, the first that is not
 * belongs behind the block, and so does everything after it.
 */
function separate(
  text: string,
  items: Items,
  blockStart: number,
): { readonly inside: Items; readonly outside: Items } {
  const column = columnOf(text, blockStart);
  const starts = [...items.attributes, ...items.blocks].map(({ start }) => start).sort((a, b) => a - b);
  const [first] = starts;
  const isIndented = first !== undefined && columnOf(text, first) > column;
  const border = isIndented ? starts.find((start) => columnOf(text, start) <= column) : undefined;
  if (border === undefined) return { inside: items, outside: noItems() };
  const select = (isWanted: (item: Span) => boolean): Items => ({
    ...noItems(),
    attributes: items.attributes.filter(isWanted),
    blocks: items.blocks.filter(isWanted),
  });
  return { inside: select(({ start }) => start < border), outside: select(({ start }) => start >= border) };
}
