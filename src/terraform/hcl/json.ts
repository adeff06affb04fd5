/**
 * JSON as HCL sees it: objects and lists, and strings that are templates.
 * https://github.com/hashicorp/hcl/blob/main/json/spec.md
 *
 * The tree is the same as that of native syntax, so that nobody has to know two. Keys that occur twice are kept. A
 * template is read from what the string stands for, as in `"${lookup(var.a, \"b\")}"`; its nodes still have their places
 * in the file.
 */
import type { SourceFile, Span } from "../../model/index.ts";
import {
  backslash,
  carriageReturn,
  closeBrace,
  closeBracket,
  colon,
  comma,
  endOfText,
  isDigit,
  lineFeed,
  lowerU,
  minus,
  openBrace,
  openBracket,
  quotationMark,
  space,
  tab,
} from "./characters.ts";
import { readExpression } from "./expression.ts";
import {
  createReader,
  currentCode,
  enter,
  fault,
  invalid,
  isAtWord,
  leave,
  type Reader,
  report,
} from "./reader.ts";
import { parseBareTemplate } from "./template.ts";
import type { Expression, ObjectItem, ParsedExpression } from "./tree.ts";
import { named, unexpected } from "./unexpected.ts";

/** What a string is: a template, or just what it says, as in a variable file. */
export type JsonStrings = "templates" | "plain";

/** Reads a file in JSON syntax as one expression. */
export function parseHclJson(file: SourceFile, strings: JsonStrings = "templates"): ParsedExpression {
  const reader = createReader(file, readExpression);
  const read = readValue(reader, strings);
  skipSpace(reader);
  if (currentCode(reader) !== endOfText) unexpected(reader, "the end of the file");
  const expression = reader.faultAt === null ? read : invalid(reader, 0, file.text.length);
  return { expression, diagnostics: reader.diagnostics };
}

/** The same with strings that are what they say: so Terraform reads a default and the settings of a backend. */
export function withoutTemplates(expression: Expression): Expression {
  const { file, start, end } = expression;
  switch (expression.kind) {
    case "template": {
      return plainString(file, start, end, decoded(file.text.slice(start, end)) ?? "");
    }
    case "tuple":
      return { ...expression, elements: expression.elements.map(withoutTemplates) };
    case "object": {
      const items = expression.items.map((item) => ({
        ...item,
        key: withoutTemplates(item.key),
        value: withoutTemplates(item.value),
      }));
      return { ...expression, items };
    }
    default:
      return expression;
  }
}

function plainString(file: SourceFile, start: number, end: number, value: string): Expression {
  const text = { kind: "text", file, start: start + 1, end: end - 1, value } as const;
  return { kind: "template", form: "quoted", file, start, end, parts: value === "" ? [] : [text] };
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const code = currentCode(reader);
    if (code !== space && code !== lineFeed && code !== carriageReturn && code !== tab) return;
    reader.at += 1;
  }
}

function readValue(reader: Reader, strings: JsonStrings): Expression {
  skipSpace(reader);
  const start = reader.at;
  const code = currentCode(reader);
  if (code === quotationMark) return readString(reader, strings);
  if (code === minus || isDigit(code)) return readNumber(reader);
  if (code !== openBrace && code !== openBracket) return readWord(reader);
  if (!enter(reader)) return invalid(reader, start, start);
  const collection = code === openBrace ? readObject(reader, strings) : readList(reader, strings);
  leave(reader);
  return collection;
}

function readObject(reader: Reader, strings: JsonStrings): Expression {
  const start = reader.at;
  const items: ObjectItem[] = [];
  readSeparated(reader, closeBrace, () => {
    const key = readKey(reader, strings);
    skipSpace(reader);
    if (currentCode(reader) === colon) reader.at += 1;
    else unexpected(reader, "a colon and a value");
    const value = readValue(reader, strings);
    items.push({ file: reader.file, start: key.start, end: value.end, key, value });
  });
  return { kind: "object", file: reader.file, start, end: reader.at, items };
}

function readKey(reader: Reader, strings: JsonStrings): Expression {
  if (currentCode(reader) === quotationMark) return readString(reader, strings);
  unexpected(reader, "a key in quotes");
  return invalid(reader, reader.at, reader.at);
}

function readList(reader: Reader, strings: JsonStrings): Expression {
  const start = reader.at;
  const elements: Expression[] = [];
  readSeparated(reader, closeBracket, () => elements.push(readValue(reader, strings)));
  return { kind: "tuple", file: reader.file, start, end: reader.at, elements };
}

/** Reads what stands between brackets, with commas between and none behind the last. */
function readSeparated(reader: Reader, close: number, readOne: () => void): void {
  reader.at += 1;
  skipSpace(reader);
  if (currentCode(reader) !== close) {
    for (;;) {
      skipSpace(reader);
      readOne();
      skipSpace(reader);
      if (currentCode(reader) !== comma) break;
      reader.at += 1;
    }
  }
  if (currentCode(reader) === close) reader.at += 1;
  else unexpected(reader, `a comma or ${String.fromCharCode(close)}`);
}

function readWord(reader: Reader): Expression {
  const { file, at: start } = reader;
  for (const [text, value] of words) {
    if (!isAtWord(reader, text)) continue;
    reader.at += text.length;
    return { kind: "literal", file, start, end: reader.at, value, text };
  }
  unexpected(reader, "a value");
  return invalid(reader, start, start);
}

const words: readonly (readonly [text: string, value: boolean | null])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** A negative number is an operator and its operand, as in native syntax. */
function readNumber(reader: Reader): Expression {
  const { file, at: start } = reader;
  numberForm.lastIndex = start;
  const text = numberForm.exec(reader.text)?.[0];
  if (text === undefined) {
    unexpected(reader, "a number");
    return invalid(reader, start, start);
  }
  const end = start + text.length;
  reader.at = end;
  const isNegative = text.startsWith("-");
  const digits = isNegative ? text.slice(1) : text;
  const literalStart = end - digits.length;
  const value = Number(digits);
  const literal: Expression = { kind: "literal", file, start: literalStart, end, value, text: digits };
  return isNegative ? { kind: "unary", file, start, end, operator: "-", operand: literal } : literal;
}

function readString(reader: Reader, strings: JsonStrings): Expression {
  const { file, text, at: start } = reader;
  const end = endOfString(text, start);
  const value = decoded(text.slice(start, end));
  if (value === null) {
    fault(reader, start, end, `This is not a string of JSON: ${named(text.slice(start, end))}`);
    return invalid(reader, start, end);
  }
  reader.at = end;
  if (strings === "plain") return plainString(file, start, end, value);
  const content = createReader({ path: file.path, text: value }, readExpression);
  // What is a byte order mark at the beginning of a file is a character as any other in a string.
  content.at = 0;
  const template = parseBareTemplate(content);
  const offsets = offsetsIn(text, start + 1, end - 1);
  const toFile = (span: Span): Span => ({
    file,
    start: offsets[span.start] ?? end - 1,
    end: offsets[span.end] ?? end - 1,
  });
  for (const { span, message } of content.diagnostics) {
    const { start: faultStart, end: faultEnd } = toFile(span);
    report(reader, faultStart, faultEnd, message);
  }
  if (content.faultAt !== null) return invalid(reader, start, end);
  return { ...moved(template, toFile), start, end, form: "quoted" };
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return at;
    if (code === quotationMark) return at + 1;
    at += code === backslash ? 2 : 1;
  }
  return text.length;
}

function decoded(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

/** Where each code unit of the decoded string begins in the file. */
function offsetsIn(text: string, start: number, end: number): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  while (at < end) {
    offsets.push(at);
    if (text.charCodeAt(at) !== backslash) at += 1;
    else at += text.charCodeAt(at + 1) === lowerU ? "\\u0000".length : "\\n".length;
  }
  return offsets;
}

/** A copy of the node and all that is in it, at other places. */
function moved<Node extends Span>(node: Node, toFile: (span: Span) => Span): Node {
  const parts = Object.entries(node).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.map((one) => (isNode(one) ? moved(one, toFile) : one))];
    return [name, isNode(value) ? moved(value, toFile) : value];
  });
  // The copy has the same properties with values of the same types; TypeScript cannot see it through the entries.
  return { ...(Object.fromEntries(parts) as Node), ...toFile(node) };
}

function isNode(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}
