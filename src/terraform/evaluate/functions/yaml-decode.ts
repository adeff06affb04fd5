/**
 * YAML as Terraform reads it: YAML 1.1's words (`yes`, `off`) and 1.2's numbers.
 * https://github.com/zclconf/go-cty-yaml
 */
import type { Event, parseEvents } from "js-yaml";
import type { Provenance, Value } from "../../../model/index.ts";
import { exactFromText, numberToText } from "../number.ts";
import { boolValue, listValue, mapValue, nullValue, stringValue } from "../values.ts";
import type { yamlLibrary } from "./heavy.ts";
import { sortedByName } from "./sorted-by-name.ts";
import { timestampFromYaml } from "./yaml-timestamp.ts";

type Library = NonNullable<ReturnType<typeof yamlLibrary>>;
type ScalarEvent = Extract<Event, { readonly valueStart: number }>;

export type Decoded =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "problem" | "too-large"; readonly message: string };

class Refused extends Error {
  readonly kind: "problem" | "too-large";
  constructor(kind: "problem" | "too-large", message: string) {
    super(message);
    this.kind = kind;
  }
}

function refuse(message: string): never {
  throw new Refused("problem", message);
}

/** With all aliases followed: a few lines of aliases to aliases would else name millions of values. */
const mostValues = 100_000;

interface Frame {
  readonly kind: "document" | "sequence" | "mapping";
  readonly anchor: string | null;
  readonly parts: Part[];
}

interface Part {
  readonly value: Value;
  /** Values in it, itself included. */
  readonly size: number;
  /** A plain `<<`. */
  readonly merge: boolean;
}

export function decodeYaml(text: string, library: Library, provenance: Provenance): Decoded {
  try {
    const reader = new Reader(text, library, provenance);
    return { kind: "value", value: reader.read(library.parseEvents(text, {})) };
  } catch (error) {
    if (error instanceof Refused) return { kind: error.kind, message: error.message };
    if (error instanceof library.YAMLException) return { kind: "problem", message: error.reason };
    throw error;
  }
}

/** A class, because anchors and open collections are shared by all events of one text. */
class Reader {
  readonly text: string;
  readonly library: Library;
  readonly provenance: Provenance;
  readonly stack: Frame[] = [];
  readonly anchors = new Map<string, Part>();
  readonly documents: Part[] = [];
  values = 0;

  constructor(text: string, library: Library, provenance: Provenance) {
    this.text = text;
    this.library = library;
    this.provenance = provenance;
  }

  read(events: ReturnType<typeof parseEvents>): Value {
    for (const event of events) this.take(event);
    const [only, another] = this.documents;
    if (!only) return refuse("there is no document");
    return another ? refuse("there is more than one document") : only.value;
  }

  take(event: Event): void {
    const { EVENT_ID } = this.library;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.stack.push({ kind: "document", anchor: null, parts: [] });
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const kind = event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping";
        const tag = this.slice(event.tagStart, event.tagEnd);
        if (tag !== null && longTag(tag) !== `tag:yaml.org,2002:${kind === "sequence" ? "seq" : "map"}`) {
          refuse(`the tag ${tag} is not known`);
        }
        this.stack.push({ kind, anchor: this.slice(event.anchorStart, event.anchorEnd), parts: [] });
        break;
      }
      case EVENT_ID.SCALAR:
        this.place(this.scalar(event), this.slice(event.anchorStart, event.anchorEnd));
        break;
      case EVENT_ID.ALIAS: {
        const name = this.text.slice(event.anchorStart, event.anchorEnd);
        const target = this.anchors.get(name);
        this.place(
          target ? { ...target, merge: false } : refuse(`*${name} refers to no anchor above it`),
          null,
        );
        break;
      }
      case EVENT_ID.POP:
        this.close();
    }
  }

  slice(start: number, end: number): string | null {
    return start < 0 ? null : this.text.slice(start, end);
  }

  place(part: Part, anchor: string | null): void {
    this.values += part.size;
    if (this.values > mostValues) throw new Refused("too-large", `more than ${mostValues} values`);
    if (anchor !== null) this.anchors.set(anchor, part);
    this.stack.at(-1)?.parts.push(part);
  }

  close(): void {
    const frame = this.stack.pop();
    if (!frame) return;
    if (frame.kind === "document") {
      const [part] = frame.parts;
      if (part) this.documents.push(part);
      return;
    }
    const size = frame.parts.reduce((total, part) => total + part.size, 1);
    const value = frame.kind === "sequence" ? this.sequence(frame) : this.mapping(frame);
    // Its parts were counted when they were placed.
    this.values -= size - 1;
    this.place({ value, size, merge: false }, frame.anchor);
  }

  sequence(frame: Frame): Value {
    return listValue(
      "tuple",
      frame.parts.map(({ value }) => value),
      this.provenance,
    );
  }

  mapping(frame: Frame): Value {
    const entries = new Map<string, Value>();
    for (let at = 0; at + 1 < frame.parts.length; at += 2) {
      const key = frame.parts[at];
      const entry = frame.parts[at + 1];
      if (!key || !entry) continue;
      if (key.merge) {
        if (entry.value.kind !== "map") refuse("only a mapping can be merged into a mapping");
        else for (const [name, value] of entry.value.entries) entries.set(name, value);
      } else entries.set(keyText(key.value), entry.value);
    }
    return mapValue("object", sortedByName(entries), this.provenance);
  }

  scalar(event: ScalarEvent): Part {
    const { SCALAR_STYLE, getScalarValue } = this.library;
    const written = event.valueStart < 0 ? "" : getScalarValue(this.text, event);
    const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    // libyaml adds no line end where the text has none.
    const cut =
      block && event.valueEnd >= this.text.length && !this.text.endsWith("\n") && written.endsWith("\n");
    const text = cut ? written.slice(0, -1) : written;
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const tag = this.slice(event.tagStart, event.tagEnd);
    const merge = tag === null && text === "<<";
    return { value: this.resolve(text, tag === null ? null : longTag(tag), quoted), size: 1, merge };
  }

  resolve(text: string, tag: string | null, quoted: boolean): Value {
    const string = () => stringValue(text.normalize("NFC"), this.provenance);
    if (tag !== null && !scalarTags.has(tag)) refuse(`the tag ${tag} is not known`);
    if (tag === stringTag) return string();
    if (tag === binaryTag) return isBase64(text) ? string() : refuse("a binary value is not valid Base64");
    if (quoted && (tag === null || text === "" || "yYnNtTfFoO~.0123456789+-".includes(text[0] ?? "")))
      return string();
    const word = words.get(text);
    if (word !== undefined)
      return word === null ? nullValue(this.provenance) : boolValue(word, this.provenance);
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) throw new Refused("too-large", "an infinite number");
    if (tag === null && /^\.(?:nan|NaN|NAN)$/.test(text)) refuse("what is no number is not supported");
    if (tag === null || tag === timestampTag) {
      const timestamp = timestampFromYaml(text);
      if (timestamp !== null) return stringValue(timestamp, this.provenance);
    }
    const number = this.number(text, tag);
    if (number) return number;
    return tag === null ? string() : refuse(`"${text}" does not fit its tag ${tag}`);
  }

  number(text: string, tag: string | null): Value | null {
    const plain =
      tag === intTag || tag === floatTag ? text.replaceAll("_", "") : numberForm.test(text) ? text : null;
    if (plain === null) return null;
    const number =
      exactFromText(plain) ?? (basedForm.test(plain) ? exactFromText(BigInt(plain).toString()) : null);
    return number && { kind: "number", ...number, provenance: this.provenance };
  }
}

const stringTag = "tag:yaml.org,2002:str";
const binaryTag = "tag:yaml.org,2002:binary";
const timestampTag = "tag:yaml.org,2002:timestamp";
const intTag = "tag:yaml.org,2002:int";
const floatTag = "tag:yaml.org,2002:float";
const scalarTags = new Set([
  stringTag,
  binaryTag,
  timestampTag,
  intTag,
  floatTag,
  "tag:yaml.org,2002:bool",
  "tag:yaml.org,2002:null",
]);

function longTag(tag: string): string {
  if (tag.startsWith("!!")) return `tag:yaml.org,2002:${tag.slice(2)}`;
  return tag.startsWith("!<") ? tag.slice(2, -1) : tag;
}

const numberForm = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const basedForm = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

function isBase64(text: string): boolean {
  const bare = text.replaceAll(/[\r\n]/g, "");
  return bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare);
}

function spellings(word: string): readonly string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...["y", "yes", "true", "on"].flatMap(spellings).map((word): [string, boolean] => [word, true]),
  ...["n", "no", "false", "off"].flatMap(spellings).map((word): [string, boolean] => [word, false]),
  ...["", "~", ...spellings("null")].map((word): [string, null] => [word, null]),
]);

function keyText(key: Value): string {
  if (key.kind === "string") return key.value;
  if (key.kind === "number") return numberToText(key);
  if (key.kind === "bool") return String(key.value);
  return refuse("the keys of a mapping are texts");
}
