/** YAML as Terraform reads it, with every value knowing where it stands. https://github.com/zclconf/go-cty-yaml */
import type { Event } from "js-yaml";
import type { Provenance, Value } from "../../../model/index.ts";
import { numberToText } from "../number.ts";
import { listValue, mapValue } from "../values.ts";
import type { yamlLibrary } from "./heavy.ts";
import { sortedByName } from "./sorted-by-name.ts";
import type { ProvenanceAt } from "./source-text.ts";
import { longTag, resolveScalar } from "./yaml-scalar.ts";

type Library = NonNullable<ReturnType<typeof yamlLibrary>>;
type Events = ReturnType<Library["parseEvents"]>;
type ScalarEvent = Extract<Event, { readonly valueStart: number }>;
type CollectionEvent = Extract<Event, { readonly start: number }>;

export type Decoded =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "problem" | "not-supported"; readonly message: string };

/** With all aliases followed: a few lines of aliases to aliases would else name millions of values. */
const mostValues = 100_000;

interface Frame {
  readonly kind: "document" | "sequence" | "mapping";
  readonly start: number;
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

interface Reader {
  readonly text: string;
  readonly library: Library;
  readonly provenanceAt: ProvenanceAt;
  readonly stack: Frame[];
  readonly anchors: Map<string, Part>;
  readonly documents: Part[];
  values: number;
  /** The end of what was read last. */
  end: number;
  /** The first thing that cannot be; nothing is read after it. */
  fault: Decoded | null;
}

export function decodeYaml(text: string, library: Library, provenanceAt: ProvenanceAt): Decoded {
  const events = parse(text, library);
  if (!Array.isArray(events)) return events;
  const reader: Reader = {
    text,
    library,
    provenanceAt,
    stack: [],
    anchors: new Map(),
    documents: [],
    values: 0,
    end: 0,
    fault: null,
  };
  for (const event of events) {
    take(reader, event);
    if (reader.fault) return reader.fault;
  }
  const [only, another] = reader.documents;
  if (!only) return { kind: "problem", message: "there is no document" };
  if (another) return { kind: "problem", message: "there is more than one document" };
  return { kind: "value", value: only.value };
}

function parse(text: string, library: Library): Events | Decoded {
  try {
    return library.parseEvents(text, {});
  } catch (error) {
    if (error instanceof library.YAMLException) return { kind: "problem", message: error.reason };
    throw error;
  }
}

function refuse(reader: Reader, message: string): void {
  reader.fault ??= { kind: "problem", message };
}

function slice(reader: Reader, start: number, end: number): string | null {
  return start < 0 ? null : reader.text.slice(start, end);
}

function take(reader: Reader, event: Event): void {
  const { EVENT_ID } = reader.library;
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      reader.stack.push({ kind: "document", start: 0, anchor: null, parts: [] });
      break;
    case EVENT_ID.SEQUENCE:
      open(reader, event, "sequence");
      break;
    case EVENT_ID.MAPPING:
      open(reader, event, "mapping");
      break;
    case EVENT_ID.SCALAR:
      takeScalar(reader, event);
      break;
    case EVENT_ID.ALIAS: {
      const name = reader.text.slice(event.anchorStart, event.anchorEnd);
      const target = reader.anchors.get(name);
      reader.end = event.anchorEnd;
      if (target) place(reader, { ...target, merge: false }, null);
      else refuse(reader, `*${name} refers to no anchor above it`);
      break;
    }
    case EVENT_ID.POP:
      close(reader);
  }
}

function open(reader: Reader, event: CollectionEvent, kind: "sequence" | "mapping"): void {
  const tag = slice(reader, event.tagStart, event.tagEnd);
  if (tag !== null && longTag(tag) !== `tag:yaml.org,2002:${kind === "sequence" ? "seq" : "map"}`) {
    refuse(reader, `the tag ${tag} is not known`);
  }
  const anchor = slice(reader, event.anchorStart, event.anchorEnd);
  reader.stack.push({ kind, start: event.start, anchor, parts: [] });
}

function takeScalar(reader: Reader, event: ScalarEvent): void {
  const { SCALAR_STYLE } = reader.library;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const quote = quoted ? 1 : 0;
  const start = event.valueStart < 0 ? reader.end : event.valueStart - quote;
  reader.end = event.valueStart < 0 ? reader.end : event.valueEnd + quote;
  const tag = slice(reader, event.tagStart, event.tagEnd);
  const text = textOfScalar(reader, event);
  const scalar = { text, tag: tag === null ? null : longTag(tag), quoted };
  const resolved = resolveScalar(scalar, reader.provenanceAt(start, reader.end));
  if (resolved.kind !== "value") {
    reader.fault ??= resolved;
    return;
  }
  const part = { value: resolved.value, size: 1, merge: tag === null && text === "<<" };
  place(reader, part, slice(reader, event.anchorStart, event.anchorEnd));
}

function textOfScalar({ text, library }: Reader, event: ScalarEvent): string {
  if (event.valueStart < 0) return "";
  const written = library.getScalarValue(text, event);
  const { LITERAL_BLOCK, FOLDED_BLOCK } = library.SCALAR_STYLE;
  const block = event.style === LITERAL_BLOCK || event.style === FOLDED_BLOCK;
  // libyaml adds no line end where the text has none.
  const added = block && event.valueEnd >= text.length && !text.endsWith("\n") && written.endsWith("\n");
  return added ? written.slice(0, -1) : written;
}

function place(reader: Reader, part: Part, anchor: string | null): void {
  reader.values += part.size;
  if (reader.values > mostValues) {
    reader.fault ??= { kind: "not-supported", message: `more than ${mostValues} values` };
  }
  if (anchor !== null) reader.anchors.set(anchor, part);
  reader.stack.at(-1)?.parts.push(part);
}

function close(reader: Reader): void {
  const frame = reader.stack.pop();
  if (!frame) return;
  if (frame.kind === "document") {
    reader.documents.push(...frame.parts.slice(0, 1));
    return;
  }
  const size = frame.parts.reduce((total, part) => total + part.size, 1);
  const provenance = reader.provenanceAt(frame.start, Math.max(frame.start, reader.end));
  const value =
    frame.kind === "sequence"
      ? listValue(
          "tuple",
          frame.parts.map((part) => part.value),
          provenance,
        )
      : mappingOf(reader, frame, provenance);
  // Its parts were counted when they were placed.
  reader.values -= size - 1;
  place(reader, { value, size, merge: false }, frame.anchor);
}

/** A `<<` counts where it stands: what is written after it wins, what is written before it does not. */
function mappingOf(reader: Reader, frame: Frame, provenance: Provenance): Value {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Provenance>();
  for (let at = 0; at + 1 < frame.parts.length; at += 2) {
    const key = frame.parts[at];
    const entry = frame.parts[at + 1];
    if (!key || !entry) continue;
    if (!key.merge) {
      const name = keyText(key.value);
      if (name === null) refuse(reader, "the keys of a mapping are texts");
      entries.set(name ?? "", entry.value);
      keys.set(name ?? "", key.value.provenance);
    } else if (entry.value.kind === "map") {
      for (const [name, value] of entry.value.entries) {
        entries.set(name, value);
        keys.set(name, entry.value.keys?.get(name) ?? value.provenance);
      }
    } else refuse(reader, "only a mapping can be merged into a mapping");
  }
  return mapValue("object", sortedByName(entries), provenance, keys);
}

function keyText(key: Value): string | null {
  if (key.kind === "string") return key.value;
  if (key.kind === "number") return numberToText(key);
  return key.kind === "bool" ? String(key.value) : null;
}
