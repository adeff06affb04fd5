/** JSON as cty writes and reads it. https://pkg.go.dev/github.com/zclconf/go-cty/cty/json */
import type { KnownValue, MapValue, Provenance, StringValue, Value } from "../../../model/index.ts";
import { exactFromText, numberToText } from "../number.ts";
import { boolValue, listValue, mapValue, nullValue, stringValue } from "../values.ts";
import { sortedByName } from "./sorted-by-name.ts";
import { type ProvenanceAt, provenanceIn } from "./source-text.ts";

/** The value is known throughout. Sets are arrays. */
export function writeJson(value: Value): string {
  switch (value.kind) {
    case "string":
      return jsonText(value.value);
    case "number":
      return numberToText(value);
    case "bool":
      return String(value.value);
    case "list":
      return `[${value.elements.map(writeJson).join(",")}]`;
    case "map":
      return `{${[...value.entries].map(([name, entry]) => `${jsonText(name)}:${writeJson(entry)}`).join(",")}}`;
    default:
      return "null";
  }
}

/** Go escapes what could end a script element, and lone surrogates do not exist in it. */
export function jsonText(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Deeper nesting than any file has, and still far from the end of the stack. */
const deepest = 500;

export type ReadJson =
  | { readonly kind: "value"; readonly value: KnownValue }
  | { readonly kind: "not-json" | "too-deep" };

/** `at` gives the provenance of what stands between two offsets. */
export function readJson(text: string, at: ProvenanceAt): ReadJson {
  // JavaScript's own reader tells whether it is JSON; but it loses long numbers and what `__proto__` is.
  if (!isJson(text)) return { kind: "not-json" };
  const value = readValue({ text, at: 0, provenanceAt: at }, 0);
  return value ? { kind: "value", value } : { kind: "too-deep" };
}

const objects = new WeakMap<StringValue, MapValue | null>();

/** The object that a text is the JSON of, read once; null when it is of none. */
export function objectInText(value: StringValue): MapValue | null {
  const known = objects.get(value);
  if (known !== undefined) return known;
  const read = /^\s*\{/.test(value.value)
    ? readJson(value.value, provenanceIn(value, value.provenance))
    : null;
  const object = read?.kind === "value" && read.value.kind === "map" ? read.value : null;
  const marked: MapValue | null =
    object !== null && value.sensitive ? { ...object, sensitive: true } : object;
  objects.set(value, marked);
  return marked;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface Reader {
  readonly text: string;
  at: number;
  readonly provenanceAt: ProvenanceAt;
}

const blank = /[ \t\n\r]*/y;
const word = /[^\s,\]}]+/y;

function skipBlank(reader: Reader): void {
  blank.lastIndex = reader.at;
  blank.test(reader.text);
  reader.at = blank.lastIndex;
}

function readScalar(reader: Reader): string {
  const { text, at } = reader;
  let end = at;
  if (text[at] === '"') {
    end += 1;
    while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    end += 1;
  } else {
    word.lastIndex = at;
    end += word.exec(text)?.[0].length ?? 0;
  }
  reader.at = end;
  return text.slice(at, end);
}

function readValue(reader: Reader, depth: number): KnownValue | null {
  if (depth > deepest) return null;
  skipBlank(reader);
  const { at } = reader;
  const start = reader.text[at];
  if (start === "[") return readArray(reader, depth);
  if (start === "{") return readObject(reader, depth);
  const token = readScalar(reader);
  const provenance = reader.provenanceAt(at, reader.at);
  if (token.startsWith('"')) return stringValue(textOfToken(token), provenance);
  if (token === "null") return nullValue(provenance);
  if (token === "true" || token === "false") return boolValue(token === "true", provenance);
  const number = exactFromText(token);
  return number && { kind: "number", ...number, provenance };
}

function textOfToken(token: string): string {
  const text: unknown = JSON.parse(token);
  return typeof text === "string" ? text.normalize("NFC") : "";
}

/** Goes past a separator; false at the closing bracket. */
function another(reader: Reader, close: string): boolean {
  skipBlank(reader);
  const letter = reader.text[reader.at];
  if (letter === ",") reader.at += 1;
  skipBlank(reader);
  if (reader.text[reader.at] !== close) return true;
  reader.at += 1;
  return false;
}

function readArray(reader: Reader, depth: number): KnownValue | null {
  const { at } = reader;
  reader.at += 1;
  const elements: Value[] = [];
  while (another(reader, "]")) {
    const element = readValue(reader, depth + 1);
    if (!element) return null;
    elements.push(element);
  }
  return listValue("tuple", elements, reader.provenanceAt(at, reader.at));
}

function readObject(reader: Reader, depth: number): KnownValue | null {
  const { at } = reader;
  reader.at += 1;
  const entries = new Map<string, Value>();
  const keys = new Map<string, Provenance>();
  while (another(reader, "}")) {
    const start = reader.at;
    const name = textOfToken(readScalar(reader));
    keys.set(name, reader.provenanceAt(start, reader.at));
    skipBlank(reader);
    // The colon.
    reader.at += 1;
    const entry = readValue(reader, depth + 1);
    if (!entry) return null;
    entries.set(name, entry);
  }
  return mapValue("object", sortedByName(entries), reader.provenanceAt(at, reader.at), keys);
}
