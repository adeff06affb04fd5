/**
 * What stands in brackets or braces: tuples, objects and for expressions.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#collection-values
 */
import {
  closeBrace,
  closeBracket,
  colon,
  comma,
  endOfIdentifier,
  endOfText,
  equalsSign,
  greaterThan,
} from "./characters.ts";
import { readForIntroduction } from "./for-introduction.ts";
import {
  codeAt,
  currentCode,
  invalid,
  isAtEllipsis,
  isAtLineEnd,
  isAtWord,
  type Reader,
  report,
  skip,
  skipLines,
} from "./reader.ts";
import type { Expression, ForExpression, ObjectItem, TemplateExpression } from "./tree.ts";
import { unexpected } from "./unexpected.ts";

/** Reads `[a, b]` or `[for …]`. */
export function parseBrackets(reader: Reader): Expression {
  const start = reader.at;
  const { lineEndsCount } = reader;
  reader.lineEndsCount = false;
  reader.at += 1;
  skip(reader);
  const expression = isAtWord(reader, "for") ? parseFor(reader, start, "tuple") : parseTuple(reader, start);
  reader.lineEndsCount = lineEndsCount;
  return expression;
}

function parseTuple(reader: Reader, start: number): Expression {
  const elements: Expression[] = [];
  while (currentCode(reader) !== closeBracket) {
    elements.push(reader.parseExpression(reader));
    skip(reader);
    if (currentCode(reader) !== comma) break;
    reader.at += 1;
    skip(reader);
  }
  if (currentCode(reader) === closeBracket) reader.at += 1;
  else unexpected(reader, "a comma, or ] to close the list");
  return { kind: "tuple", file: reader.file, start, end: reader.at, elements };
}

/** Reads `{a = b}` or `{for …}`. Line ends separate items, also where the object itself is in parentheses. */
export function parseBraces(reader: Reader): Expression {
  const start = reader.at;
  const { lineEndsCount } = reader;
  reader.at += 1;
  skipLines(reader);
  reader.lineEndsCount = !isAtWord(reader, "for");
  const expression = reader.lineEndsCount ? parseObject(reader, start) : parseFor(reader, start, "object");
  reader.lineEndsCount = lineEndsCount;
  return expression;
}

function parseObject(reader: Reader, start: number): Expression {
  const items: ObjectItem[] = [];
  while (currentCode(reader) !== closeBrace) {
    items.push(parseItem(reader));
    skip(reader);
    if (currentCode(reader) === comma) reader.at += 1;
    else if (!isAtLineEnd(reader) || currentCode(reader) === endOfText) break;
    skipLines(reader);
  }
  if (currentCode(reader) === closeBrace) reader.at += 1;
  else unexpected(reader, "a comma or a line end, or } to close the object");
  return { kind: "object", file: reader.file, start, end: reader.at, items };
}

function parseItem(reader: Reader): ObjectItem {
  const start = reader.at;
  const key = parseBareKey(reader) ?? reader.parseExpression(reader);
  skip(reader);
  if (isAtKeySeparator(reader)) reader.at += 1;
  else unexpected(reader, "= or : and a value");
  const value = reader.parseExpression(reader);
  return { file: reader.file, start, end: value.end, key, value };
}

/** A single identifier before `=` or `:` is its own name, also if it is `true`, `null` and the like. */
function parseBareKey(reader: Reader): TemplateExpression | null {
  const { file, text, at: start } = reader;
  const end = endOfIdentifier(text, start);
  if (end === start) return null;
  reader.at = end;
  skip(reader);
  if (!isAtKeySeparator(reader)) {
    if (reader.faultAt === null) reader.at = start;
    return null;
  }
  const value = text.slice(start, end);
  return {
    kind: "template",
    file,
    start,
    end,
    form: "quoted",
    parts: [{ kind: "text", file, start, end, value }],
  };
}

function isAtKeySeparator(reader: Reader): boolean {
  const code = currentCode(reader);
  const next = codeAt(reader, reader.at + 1);
  if (code === colon) return next !== colon;
  return code === equalsSign && next !== equalsSign && next !== greaterThan;
}

function parseFor(reader: Reader, start: number, form: "tuple" | "object"): Expression {
  reader.at += "for".length;
  const introduction = readForIntroduction(reader);
  skip(reader);
  if (currentCode(reader) === colon && codeAt(reader, reader.at + 1) !== colon) reader.at += 1;
  else unexpected(reader, "a colon after the collection");
  const result = readForResult(reader, form);
  const condition = readForCondition(reader);
  skip(reader);
  const close = form === "tuple" ? closeBracket : closeBrace;
  if (currentCode(reader) === close) reader.at += 1;
  else unexpected(reader, `${String.fromCharCode(close)} to close the for expression`);
  if (reader.faultAt !== null) return invalid(reader, start, reader.at);
  return {
    kind: "for",
    file: reader.file,
    start,
    end: reader.at,
    form,
    ...introduction,
    ...result,
    condition,
  };
}

type ForResult = Pick<ForExpression, "keyExpression" | "valueExpression" | "grouping">;

function readForResult(reader: Reader, form: "tuple" | "object"): ForResult {
  let keyExpression: Expression | null = null;
  let valueExpression = reader.parseExpression(reader);
  skip(reader);
  if (reader.text.startsWith("=>", reader.at)) {
    keyExpression = valueExpression;
    reader.at += 2;
    valueExpression = reader.parseExpression(reader);
    skip(reader);
  }
  const grouping = isAtEllipsis(reader);
  if (form === "object" && keyExpression === null) {
    const { start, end } = valueExpression;
    report(reader, start, end, "An object needs a key before the value: {for … : key => value}.");
  }
  if (form === "tuple" && keyExpression !== null) {
    const { start, end } = keyExpression;
    report(reader, start, end, "Only an object has keys: write {for …} in braces, or leave out the key.");
  }
  if (grouping) {
    if (form === "tuple")
      report(reader, reader.at, reader.at + 3, "Only an object can group its values with ….");
    reader.at += 3;
  }
  return { keyExpression, valueExpression, grouping };
}

function readForCondition(reader: Reader): Expression | null {
  skip(reader);
  if (!isAtWord(reader, "if")) return null;
  reader.at += "if".length;
  return reader.parseExpression(reader);
}
