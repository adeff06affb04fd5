/** Parser events in, positioned trees out, in one pass. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type parseEvents,
  SCALAR_STYLE,
} from "js-yaml";
import type { SourceFile, Span } from "../model/index.ts";
import { mergeEntries } from "./merge.ts";
import { resolvePlain, resolveTagged } from "./scalar.ts";
import type {
  YamlDiagnostic,
  YamlEntry,
  YamlItem,
  YamlMapping,
  YamlNode,
  YamlScalar,
  YamlSequence,
} from "./tree.ts";

export type Events = ReturnType<typeof parseEvents>;
type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>;
type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

/** Nine levels of nine aliases name 400 million nodes; nobody writes that many, so a file has a budget. */
export const mostNodes = 1_000_000;
/** The parser stops at 100 levels of text; aliases can nest what is written side by side. */
export const deepest = 200;

interface Frame {
  readonly kind: "document" | "sequence" | "mapping";
  readonly start: number;
  readonly flow: boolean;
  readonly anchor: string | null;
  readonly tag: string | null;
  readonly children: Child[];
}

interface Child {
  readonly node: YamlNode;
  readonly alias: Span | null;
}

/** Size and depth with all aliases followed. */
interface Extent {
  readonly nodes: number;
  readonly depth: number;
}

export interface Builder {
  readonly documents: YamlNode[];
  readonly diagnostics: YamlDiagnostic[];
  add(events: Events, text: string, offset: number): void;
}

/** `offset` is where `text` starts in the file: a file with a broken document is read in pieces. */
export function createBuilder(file: SourceFile): Builder {
  const documents: YamlNode[] = [];
  const diagnostics: YamlDiagnostic[] = [];
  const extents = new Map<YamlNode, Extent>();
  let total = 0;

  function report(kind: YamlDiagnostic["kind"], span: Span, message: string): void {
    diagnostics.push({ kind, span: { file, start: span.start, end: span.end }, message });
  }

  function add(events: Events, text: string, offset: number): void {
    const stack: Frame[] = [];
    let anchors = new Map<string, YamlNode>();
    /** The end of what was read last: collections have no end of their own in the events. */
    let cursor = 0;

    const part = (start: number, end: number) => (start < 0 ? null : text.slice(start, end));
    const span = (start: number, end: number): Span => ({ file, start: start + offset, end: end + offset });

    function place(node: YamlNode, alias: Span | null): void {
      stack.at(-1)?.children.push({ node, alias });
    }

    function nothing(at: number): YamlScalar {
      return { kind: "scalar", ...span(at, at), value: null, text: "", style: "plain", tag: null };
    }

    function scalar(event: ScalarEvent): void {
      const tag = part(event.tagStart, event.tagEnd);
      const anchor = part(event.anchorStart, event.anchorEnd);
      const node = event.valueStart < 0 ? emptyScalar(event, tag) : writtenScalar(event, tag);
      cursor = Math.max(cursor, node.end - offset);
      if (anchor !== null) anchors.set(anchor, node);
      place(node, null);
    }

    function emptyScalar(event: ScalarEvent, tag: string | null): YamlScalar {
      const after = Math.max(cursor, event.anchorEnd, event.tagEnd);
      const node = nothing(text[after] === ":" ? after + 1 : after);
      return tag === null ? node : { ...node, tag, value: resolveTagged("", tag) };
    }

    function writtenScalar(event: ScalarEvent, tag: string | null): YamlScalar {
      const value = getScalarValue(text, event);
      const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      const plain = event.style === SCALAR_STYLE.PLAIN;
      const quote = quoted ? 1 : 0;
      return {
        kind: "scalar",
        ...span(event.valueStart - quote, event.valueEnd + quote),
        value: tag === null ? (plain ? resolvePlain(value) : value) : resolveTagged(value, tag),
        text: value,
        style: plain ? "plain" : quoted ? "quoted" : "block",
        tag,
      };
    }

    function alias(event: AliasEvent): void {
      const name = text.slice(event.anchorStart, event.anchorEnd);
      const where = span(event.anchorStart - 1, event.anchorEnd);
      cursor = Math.max(cursor, event.anchorEnd);
      const target = anchors.get(name);
      if (target === undefined) {
        report("alias", where, `*${name} refers to no anchor that is complete above it`);
        place(nothing(event.anchorEnd), where);
        return;
      }
      total += extents.get(target)?.nodes ?? 1;
      if (total > mostNodes) {
        report("too-large", where, `With its aliases followed, this file has more than ${mostNodes} values`);
        place(nothing(event.anchorEnd), where);
        return;
      }
      place(target, where);
    }

    function open(event: CollectionEvent): void {
      stack.push({
        kind: event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping",
        start: event.start,
        flow: event.style === COLLECTION_STYLE.FLOW,
        anchor: part(event.anchorStart, event.anchorEnd),
        tag: part(event.tagStart, event.tagEnd),
        children: [],
      });
      cursor = Math.max(cursor, event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0));
    }

    function close(frame: Frame): void {
      if (frame.kind === "document") {
        documents.push(frame.children[0]?.node ?? nothing(cursor));
        return;
      }
      if (frame.flow) cursor = endOfFlow(text, cursor);
      const where = span(frame.start, cursor);
      let node: YamlNode = frame.kind === "sequence" ? sequence(frame, where) : mapping(frame, where);
      const extent = extentOf(node);
      if (extent.depth > deepest) {
        report("too-large", where, `With its aliases followed, this is nested more than ${deepest} deep`);
        node = { ...nothing(frame.start), start: where.start, end: where.end };
      } else {
        extents.set(node, extent);
      }
      if (frame.anchor !== null) anchors.set(frame.anchor, node);
      place(node, null);
    }

    function sequence(frame: Frame, where: Span): YamlSequence {
      const items: YamlItem[] = frame.children.map(({ node, alias }) => ({ value: node, alias }));
      return { kind: "sequence", ...where, items, tag: frame.tag };
    }

    function mapping(frame: Frame, where: Span): YamlMapping {
      const own: YamlEntry[] = [];
      for (let at = 0; at + 1 < frame.children.length; at += 2) {
        const key = frame.children[at]?.node;
        const value = frame.children[at + 1];
        if (key === undefined || value === undefined) continue;
        if (key.kind === "scalar") own.push({ key, value: value.node, alias: value.alias, merge: null });
        else report("key", key, "A key must be a single value, not a list or a mapping");
      }
      const { entries, problems, added } = mergeEntries(own);
      total += added;
      for (const problem of problems) report(problem.kind, problem.span, problem.message);
      if (total <= mostNodes) return { kind: "mapping", ...where, entries, tag: frame.tag };
      report("too-large", where, `With its merge keys applied, this file has more than ${mostNodes} values`);
      return { kind: "mapping", ...where, entries: own, tag: frame.tag };
    }

    for (const event of events) {
      if (event.type === EVENT_ID.SCALAR) scalar(event);
      else if (event.type === EVENT_ID.ALIAS) alias(event);
      else if (event.type === EVENT_ID.POP) {
        const frame = stack.pop();
        if (frame !== undefined) close(frame);
      } else if (event.type === EVENT_ID.DOCUMENT) {
        anchors = new Map();
        stack.push({ kind: "document", start: cursor, flow: false, anchor: null, tag: null, children: [] });
      } else open(event);
    }
  }

  function extentOf(node: YamlNode): Extent {
    if (node.kind === "scalar") return { nodes: 1, depth: 1 };
    let nodes = 1;
    let depth = 0;
    const children = node.kind === "sequence" ? node.items : node.entries;
    for (const { value } of children) {
      const extent = extents.get(value) ?? { nodes: 1, depth: 1 };
      nodes += extent.nodes;
      depth = Math.max(depth, extent.depth);
    }
    return { nodes, depth: depth + 1 };
  }

  return { documents, diagnostics, add };
}

/** The offset after the bracket that closes a flow collection; everything in it lies before `from`. */
function endOfFlow(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === "]" || character === "}") return at + 1;
    if (character === "#") {
      const end = text.indexOf("\n", at);
      if (end === -1) return text.length;
      at = end;
    }
    at += 1;
  }
  return text.length;
}
