/**
 * YAML that is written as a text within another text, such as an inline patch, the values of a chart in a block
 * scalar or a heredoc: read with the places that it really has.
 */
import type { Span } from "../model/index.ts";
import { readYaml } from "./read.ts";
import type { YamlNode } from "./tree.ts";

export interface Inner {
  readonly documents: readonly YamlNode[];
  readonly faults: readonly { readonly span: Span; readonly message: string }[];
}

/** `text` is what the text at `origin` means; where that is put together, its one place stands for all of it. */
export function readInner(text: string, origin: Span): Inner {
  const written = writtenLines(text, origin);
  // The lines alone, and not the file around them: a file can hold hundreds of such texts.
  const file = { path: origin.file.path, text: written?.text ?? text };
  // `origin` is often a node, which is more than its place.
  const whole: Span = { file: origin.file, start: origin.start, end: origin.end };
  const { documents, diagnostics } = readYaml(file);
  const place = (span: Span): Span => {
    if (written === null) return placeInside(text, span, whole);
    return { file: origin.file, start: written.from + span.start, end: written.from + span.end };
  };
  const faults = diagnostics
    .filter(({ kind }) => kind !== "duplicate-key")
    .map(({ span, message }) => ({ span: place(span), message }));
  const seen = new Map<YamlNode, YamlNode>();
  return { documents: documents.map((node) => relocated(node, place, seen)), faults };
}

interface Lines {
  /** Whole lines of the file, which are the text but for their indentation. */
  readonly text: string;
  /** Where they start in it. */
  readonly from: number;
}

function writtenLines(text: string, { file, start, end }: Span): Lines | null {
  const wanted = text.trimEnd().split(/\r?\n/);
  // Behind `|` or `<<-EOT` the text starts on the next line, and blank lines may come first.
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

/** As many of the lines as the text has, when without their indentation they are the text. */
function bodyFrom(rest: string, wanted: readonly string[]): string | null {
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
  // Without its indentation a separator of documents stands where YAML looks for it: those are read as text.
  if (cut > 0 && wanted.some((line) => /^(?:---|\.\.\.)/.test(line))) return null;
  const size = positionAfter(rest, wanted.length);
  return rest.slice(0, size);
}

function positionAfter(text: string, lines: number): number {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const next = text.indexOf("\n", at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}

/** In what was put together, as by `yamlencode`, a value is at the only place in the source that says the same. */
function placeInside(text: string, { start, end }: Span, origin: Span): Span {
  const value = text
    .slice(start, end)
    .replace(/^(["'])(.*)\1$/s, "$2")
    .trim();
  const source = origin.file.text.slice(origin.start, origin.end);
  if (value.length < 3 || value.includes("\n") || source.length > mostSource) return origin;
  const at = source.indexOf(value);
  if (at === -1 || source.indexOf(value, at + 1) !== -1) return origin;
  return { file: origin.file, start: origin.start + at, end: origin.start + at + value.length };
}

const mostSource = 256 * 1024;

function relocated(node: YamlNode, place: (span: Span) => Span, seen: Map<YamlNode, YamlNode>): YamlNode {
  const known = seen.get(node);
  if (known !== undefined) return known;
  const made = relocatedAfresh(node, place, seen);
  seen.set(node, made);
  return made;
}

function relocatedAfresh(
  node: YamlNode,
  place: (span: Span) => Span,
  seen: Map<YamlNode, YamlNode>,
): YamlNode {
  const where = (span: Span | null) => (span === null ? null : place(span));
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
          merge: where(merge),
        };
      });
      return { ...node, ...place(node), entries };
    }
  }
}
