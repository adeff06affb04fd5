/**
 * YAML as Terraform writes it: libyaml's block style, texts in double quotes, texts of several lines as literals.
 * https://github.com/zclconf/go-cty-yaml
 */
import type { Value } from "../../../model/index.ts";
import { numberToText } from "../number.ts";

/** Where a double-quoted text may be broken at a space. */
const bestWidth = 80;

interface Writer {
  text: string;
  /** Characters since the last line break. */
  column: number;
  /** Nothing but indentation and `-` stands in this line. */
  fresh: boolean;
  /** What was written last ends in white space. */
  blank: boolean;
  /** What was written last has no end of its own, and the document needs one. */
  open: boolean;
}

/** The value is known throughout. */
export function encodeYaml(value: Value): string {
  const writer: Writer = { text: "", column: 0, fresh: true, blank: true, open: false };
  writeNode(writer, value, -1, false);
  if (!writer.fresh || writer.column > 0) breakLine(writer);
  if (writer.open) writer.text += "...\n";
  return writer.text;
}

function put(writer: Writer, text: string): void {
  writer.text += text;
  writer.column += Array.from(text).length;
}

function breakLine(writer: Writer): void {
  writer.text += "\n";
  writer.column = 0;
}

function indentTo(writer: Writer, indent: number): void {
  if (!writer.fresh || writer.column > indent) breakLine(writer);
  put(writer, " ".repeat(Math.max(0, indent - writer.column)));
  writer.fresh = true;
  writer.blank = true;
}

/** `keepsFresh`: a nested block may start in the same line. */
function mark(writer: Writer, indicator: string, spaceBefore: boolean, keepsFresh: boolean): void {
  if (spaceBefore && !writer.blank) put(writer, " ");
  put(writer, indicator);
  writer.blank = false;
  writer.fresh &&= keepsFresh;
  writer.open = false;
}

function writeNode(writer: Writer, value: Value, indent: number, inMapping: boolean): void {
  if (value.kind === "list") writeSequence(writer, value.elements, indent, inMapping);
  else if (value.kind === "map") writeMapping(writer, value.entries, indent);
  else if (value.kind === "string") writeText(writer, value.value, indent < 0 ? 2 : indent + 2, false);
  else writePlain(writer, value, indent);
}

function writePlain(writer: Writer, value: Value, indent: number): void {
  const text =
    value.kind === "number" ? numberToText(value) : value.kind === "bool" ? String(value.value) : "null";
  if (!writer.blank) put(writer, " ");
  put(writer, text);
  writer.blank = false;
  writer.fresh = false;
  writer.open = indent < 0;
}

function writeSequence(writer: Writer, elements: readonly Value[], indent: number, inMapping: boolean): void {
  if (elements.length === 0) {
    mark(writer, "[]", true, false);
    return;
  }
  // Directly in a mapping a sequence is not indented.
  const inner = indent < 0 ? 0 : inMapping && !writer.fresh ? indent : indent + 2;
  for (const element of elements) {
    indentTo(writer, inner);
    mark(writer, "-", true, true);
    writeNode(writer, element, inner, false);
  }
}

function writeMapping(writer: Writer, entries: ReadonlyMap<string, Value>, indent: number): void {
  if (entries.size === 0) {
    mark(writer, "{}", true, false);
    return;
  }
  const inner = indent < 0 ? 0 : indent + 2;
  for (const [name, entry] of entries) {
    indentTo(writer, inner);
    if (isSimpleKey(name)) {
      writeText(writer, name, inner + 2, true);
      mark(writer, ":", false, false);
    } else {
      mark(writer, "?", true, true);
      writeText(writer, name, inner + 2, false);
      indentTo(writer, inner);
      mark(writer, ":", true, true);
    }
    writeNode(writer, entry, inner, true);
  }
}

function isSimpleKey(name: string): boolean {
  return Buffer.byteLength(name) <= 128 && !/[\r\n\u0085\u2028\u2029]/.test(name);
}

function writeText(writer: Writer, text: string, indent: number, key: boolean): void {
  if (text.includes("\n") && !key && canBeLiteral(text)) writeLiteral(writer, text, indent);
  else writeQuoted(writer, text, indent, key);
}

/** libyaml takes neither tabs nor what lies beyond the first plane for printable. */
const notPrintable = /[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

function canBeLiteral(text: string): boolean {
  return !notPrintable.test(text) && !/ [\n\u2028\u2029]| $/.test(text);
}

function writeLiteral(writer: Writer, text: string, indent: number): void {
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const chomping = !text.endsWith("\n") ? "-" : text === "\n" || text.endsWith("\n\n") ? "+" : "";
  mark(writer, `|${hint}${chomping}`, true, false);
  breakLine(writer);
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) breakLine(writer);
    if (line !== "") put(writer, " ".repeat(indent) + line);
  }
  writer.fresh = writer.column === 0;
  writer.blank = true;
}

const escapes: Readonly<Record<string, string>> = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1b": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\u0085": "\\N",
  "\u2028": "\\L",
  "\u2029": "\\P",
};

function escaped(letter: string): string {
  const named = escapes[letter];
  if (named) return named;
  const code = letter.codePointAt(0) ?? 0;
  if (!notPrintable.test(letter) && code !== 0xfeff) return letter;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

function writeQuoted(writer: Writer, text: string, indent: number, key: boolean): void {
  mark(writer, '"', true, false);
  const letters = Array.from(text);
  let afterSpace = false;
  for (const [index, letter] of letters.entries()) {
    const inside = index > 0 && index < letters.length - 1;
    if (letter === " " && !key && !afterSpace && writer.column > bestWidth && inside) {
      indentTo(writer, indent);
      writer.fresh = false;
      if (letters[index + 1] === " ") put(writer, "\\");
    } else put(writer, escaped(letter));
    afterSpace = letter === " ";
  }
  put(writer, '"');
  writer.blank = false;
  writer.fresh = false;
}
