import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-2WYO2QSK.js";

// src/yaml/merge.ts
function mergeEntries(own) {
  const problems = [];
  const seen = /* @__PURE__ */ new Map();
  const entries = [];
  const merges = [];
  for (const entry of own) {
    if (isMerge(entry)) {
      merges.push(entry);
      continue;
    }
    if (seen.has(entry.key.text)) {
      const message = `The key "${entry.key.text}" occurs twice in one mapping`;
      problems.push({ kind: "duplicate-key", span: entry.key, message });
    }
    seen.set(entry.key.text, entry);
    entries.push(entry);
  }
  let added = 0;
  for (const merge of merges) {
    const sources = mappingsOf(merge);
    if (sources === null) {
      const message = "A merge key takes a mapping or a list of mappings";
      problems.push({ kind: "merge", span: merge.key, message });
      continue;
    }
    for (const source of sources) added += bring(source, merge.key, seen, entries);
  }
  return { entries, problems, added };
}
function bring(source, merge, seen, entries) {
  for (const entry of source.entries) {
    if (seen.has(entry.key.text)) continue;
    const brought = { ...entry, merge };
    seen.set(entry.key.text, brought);
    entries.push(brought);
  }
  return source.entries.length;
}
function isMerge({ key }) {
  return key.text === "<<" && (key.tag === null ? key.style === "plain" : key.tag === "!!merge");
}
function mappingsOf({ value }) {
  if (value.kind === "mapping") return [value];
  if (value.kind !== "sequence") return null;
  const mappings = [];
  for (const item of value.items) {
    if (item.value.kind !== "mapping") return null;
    mappings.push(item.value);
  }
  return mappings;
}

// src/yaml/scalar.ts
var words = /* @__PURE__ */ new Map([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false]
]);
var decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
var octal = /^0o[0-7]+$/;
var hexadecimal = /^0x[0-9a-fA-F]+$/;
var infinite = /^([-+]?)\.(?:inf|Inf|INF)$/;
var notANumber = /^\.(?:nan|NaN|NAN)$/;
function resolvePlain(text) {
  const word = words.get(text);
  if (word !== void 0) return word;
  if (decimal.test(text) || octal.test(text) || hexadecimal.test(text)) return Number(text);
  const infinity = infinite.exec(text);
  if (infinity) return infinity[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber.test(text) ? Number.NaN : text;
}
function resolveTagged(text, tag) {
  const name = /^(?:!!|!<tag:yaml\.org,2002:)(\w+)>?$/.exec(tag)?.[1];
  return name !== void 0 && ["int", "float", "bool", "null"].includes(name) ? resolvePlain(text) : text;
}

// src/yaml/build.ts
var mostNodes = 1e6;
var deepest = 200;
function createBuilder(file) {
  const documents = [];
  const diagnostics = [];
  const extents = /* @__PURE__ */ new Map();
  let total = 0;
  function report(kind, span, message) {
    diagnostics.push({ kind, span: { file, start: span.start, end: span.end }, message });
  }
  function add(events, text, offset) {
    const stack = [];
    let anchors = /* @__PURE__ */ new Map();
    let cursor = 0;
    const part = (start, end) => start < 0 ? null : text.slice(start, end);
    const span = (start, end) => ({ file, start: start + offset, end: end + offset });
    function place(node, alias2) {
      stack.at(-1)?.children.push({ node, alias: alias2 });
    }
    function nothing(at) {
      return { kind: "scalar", ...span(at, at), value: null, text: "", style: "plain", tag: null };
    }
    function scalar(event) {
      const tag = part(event.tagStart, event.tagEnd);
      const anchor = part(event.anchorStart, event.anchorEnd);
      const node = event.valueStart < 0 ? emptyScalar(event, tag) : writtenScalar(event, tag);
      cursor = Math.max(cursor, node.end - offset);
      if (anchor !== null) anchors.set(anchor, node);
      place(node, null);
    }
    function emptyScalar(event, tag) {
      const after = Math.max(cursor, event.anchorEnd, event.tagEnd);
      const node = nothing(text[after] === ":" ? after + 1 : after);
      return tag === null ? node : { ...node, tag, value: resolveTagged("", tag) };
    }
    function writtenScalar(event, tag) {
      const value = getScalarValue(text, event);
      const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      const plain = event.style === SCALAR_STYLE.PLAIN;
      const quote = quoted ? 1 : 0;
      return {
        kind: "scalar",
        ...span(event.valueStart - quote, event.valueEnd + quote),
        value: tag === null ? plain ? resolvePlain(value) : value : resolveTagged(value, tag),
        text: value,
        style: plain ? "plain" : quoted ? "quoted" : "block",
        tag
      };
    }
    function alias(event) {
      const name = text.slice(event.anchorStart, event.anchorEnd);
      const where = span(event.anchorStart - 1, event.anchorEnd);
      cursor = Math.max(cursor, event.anchorEnd);
      const target = anchors.get(name);
      if (target === void 0) {
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
    function open(event) {
      stack.push({
        kind: event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping",
        start: event.start,
        flow: event.style === COLLECTION_STYLE.FLOW,
        anchor: part(event.anchorStart, event.anchorEnd),
        tag: part(event.tagStart, event.tagEnd),
        children: []
      });
      cursor = Math.max(cursor, event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0));
    }
    function close(frame) {
      if (frame.kind === "document") {
        documents.push(frame.children[0]?.node ?? nothing(cursor));
        return;
      }
      if (frame.flow) cursor = endOfFlow(text, cursor);
      const where = span(frame.start, cursor);
      let node = frame.kind === "sequence" ? sequence(frame, where) : mapping(frame, where);
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
    function sequence(frame, where) {
      const items = frame.children.map(({ node, alias: alias2 }) => ({ value: node, alias: alias2 }));
      return { kind: "sequence", ...where, items, tag: frame.tag };
    }
    function mapping(frame, where) {
      const own = [];
      for (let at = 0; at + 1 < frame.children.length; at += 2) {
        const key = frame.children[at]?.node;
        const value = frame.children[at + 1];
        if (key === void 0 || value === void 0) continue;
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
        if (frame !== void 0) close(frame);
      } else if (event.type === EVENT_ID.DOCUMENT) {
        anchors = /* @__PURE__ */ new Map();
        stack.push({ kind: "document", start: cursor, flow: false, anchor: null, tag: null, children: [] });
      } else open(event);
    }
  }
  function extentOf(node) {
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
function endOfFlow(text, from) {
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

// src/yaml/read.ts
var mostFaults = 100;
function readYaml(file) {
  const builder = createBuilder(file);
  let from = 0;
  let faults = 0;
  while (from <= file.text.length) {
    const rest = from === 0 ? file.text : file.text.slice(from);
    const parsed = parse(rest);
    if (parsed.kind === "events") {
      builder.add(parsed.events, rest, from);
      break;
    }
    const span = { file, start: from + parsed.at, end: from + parsed.at };
    builder.diagnostics.push({ kind: "syntax", span, message: parsed.message });
    const { start, next } = faultyDocument(rest, parsed.at);
    addBefore(builder, rest.slice(0, start), from);
    if (next === -1) break;
    from += next;
    faults += 1;
    if (faults === mostFaults) {
      const rest2 = { file, start: from, end: from };
      const message = `${mostFaults} documents of this file are no valid YAML; the rest was not read`;
      builder.diagnostics.push({ kind: "too-large", span: rest2, message });
      break;
    }
  }
  return { documents: builder.documents, diagnostics: builder.diagnostics };
}
function faultyDocument(text, fault) {
  const before = text.lastIndexOf(separator, fault);
  const noticedAtSeparator = before !== -1 && fault <= before + separator.length;
  if (noticedAtSeparator) return { start: text.lastIndexOf(separator, before - 1) + 1, next: before + 1 };
  const after = /\n---(?=\s|$)/g;
  after.lastIndex = fault;
  const found = after.exec(text);
  return { start: before + 1, next: found === null ? -1 : found.index + 1 };
}
var separator = "\n---";
function addBefore(builder, whole, offset) {
  const parsed = parse(whole);
  if (parsed.kind === "events") builder.add(parsed.events, whole, offset);
}
function parse(text) {
  try {
    return { kind: "events", events: parseEvents(text, {}) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, text.length);
    return { kind: "fault", at, message: `This is not valid YAML: ${error.reason}` };
  }
}

// src/yaml/inner.ts
function readInner(text, origin) {
  const written = writtenLines(text, origin);
  const file = { path: origin.file.path, text: written?.text ?? text };
  const whole = { file: origin.file, start: origin.start, end: origin.end };
  const { documents, diagnostics } = readYaml(file);
  const place = (span) => {
    if (written === null) return placeInside(text, span, whole);
    return { file: origin.file, start: written.from + span.start, end: written.from + span.end };
  };
  const faults = diagnostics.filter(({ kind }) => kind !== "duplicate-key").map(({ span, message }) => ({ span: place(span), message }));
  const seen = /* @__PURE__ */ new Map();
  return { documents: documents.map((node) => relocated(node, place, seen)), faults };
}
function writtenLines(text, { file, start, end }) {
  const wanted = text.trimEnd().split(/\r?\n/);
  let from = file.text.lastIndexOf("\n", start - 1) + 1;
  for (let tries = 0; tries < 3 && from < end; tries += 1) {
    const body = bodyFrom(file.text.slice(from, end), wanted);
    if (body !== null) return { text: body, from };
    const next = file.text.indexOf("\n", from);
    if (next === -1) break;
    from = next + 1;
  }
  return null;
}
function bodyFrom(rest, wanted) {
  const lines = rest.split(/\r?\n/).slice(0, wanted.length);
  if (lines.length < wanted.length) return null;
  const first = lines.findIndex((line) => line.trim() !== "");
  const indent = (lines[first]?.length ?? 0) - (lines[first]?.trimStart().length ?? 0);
  const own = (wanted[first]?.length ?? 0) - (wanted[first]?.trimStart().length ?? 0);
  const cut = indent - own;
  if (cut < 0) return null;
  const same = lines.every((line, at) => {
    const expected = wanted[at] ?? "";
    return line.slice(cut).trimEnd() === expected.trimEnd() && line.slice(0, cut).trim() === "";
  });
  if (!same) return null;
  if (cut > 0 && wanted.some((line) => /^(?:---|\.\.\.)/.test(line))) return null;
  const size = positionAfter(rest, wanted.length);
  return rest.slice(0, size);
}
function positionAfter(text, lines) {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const next = text.indexOf("\n", at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}
function placeInside(text, { start, end }, origin) {
  const value = text.slice(start, end).replace(/^(["'])(.*)\1$/s, "$2").trim();
  const source = origin.file.text.slice(origin.start, origin.end);
  if (value.length < 3 || value.includes("\n") || source.length > mostSource) return origin;
  const at = source.indexOf(value);
  if (at === -1 || source.indexOf(value, at + 1) !== -1) return origin;
  return { file: origin.file, start: origin.start + at, end: origin.start + at + value.length };
}
var mostSource = 256 * 1024;
function relocated(node, place, seen) {
  const known = seen.get(node);
  if (known !== void 0) return known;
  const made = relocatedAfresh(node, place, seen);
  seen.set(node, made);
  return made;
}
function relocatedAfresh(node, place, seen) {
  const where = (span) => span === null ? null : place(span);
  switch (node.kind) {
    case "scalar":
      return { ...node, ...place(node) };
    case "sequence": {
      const items = node.items.map(({ value, alias }) => {
        return { value: relocated(value, place, seen), alias: where(alias) };
      });
      return { ...node, ...place(node), items };
    }
    case "mapping": {
      const entries = node.entries.map(({ key, value, alias, merge }) => {
        const movedKey = { ...key, ...place(key) };
        return {
          key: movedKey,
          value: relocated(value, place, seen),
          alias: where(alias),
          merge: where(merge)
        };
      });
      return { ...node, ...place(node), entries };
    }
  }
}

// src/yaml/look.ts
function entryOf(mapping, key) {
  return mapping.entries.findLast((entry) => entry.key.text === key) ?? null;
}
function valueAt(node, key) {
  return node?.kind === "mapping" ? entryOf(node, key)?.value ?? null : null;
}
function toPlain(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map((item) => toPlain(item.value));
  const result = /* @__PURE__ */ Object.create(null);
  for (const { key, value } of node.entries) result[key.text] = toPlain(value);
  return result;
}
function nodeAt(root, pointer) {
  let node = root;
  for (const part of partsOf(pointer)) {
    if (node === null) return null;
    node = node.kind === "sequence" ? node.items[Number(part)]?.value ?? null : valueAt(node, part);
  }
  return node;
}
function keyAt(root, pointer) {
  const parts = partsOf(pointer);
  const last = parts.at(-1);
  if (last === void 0) return root;
  const parent = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
  if (parent?.kind === "mapping") return entryOf(parent, last)?.key ?? null;
  return nodeAt(root, pointer);
}
function partsOf(pointer) {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export {
  readYaml,
  readInner,
  entryOf,
  valueAt,
  toPlain,
  nodeAt,
  keyAt,
  partsOf
};
