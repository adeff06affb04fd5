/**
 * Where a rendered value came from: the line of the values that it equals, else the line of the template that wrote
 * it, else the start of the template's part for this object. What the value is comes from Helm alone; only the line
 * is looked for here.
 */
import type { SourceFile, Span } from "../../model/index.ts";
import { valueAt, type YamlNode, type YamlScalar } from "../../yaml/index.ts";

export interface Template {
  readonly file: SourceFile;
  /** The text of this object in the file; all of it when that cannot be told. */
  readonly from: number;
  readonly to: number;
}

export interface Sources {
  readonly template: Template;
  /** Values that count here, the strongest first. */
  readonly values: readonly YamlNode[];
  /** Texts of named templates, by name. */
  readonly named: ReadonlyMap<string, string>;
  /** The lines of the template by the key that they write. */
  readonly lines: ReadonlyMap<string, readonly Span[]>;
  /** The values under all that the template refers to, by their text. */
  readonly below: ReadonlyMap<string, readonly Below[]>;
}

interface Below {
  readonly node: YamlScalar;
  readonly key: string;
}

/** Worked out once for all objects that one part of a template makes. */
export function sourcesOf(
  template: Template,
  values: readonly YamlNode[],
  named: ReadonlyMap<string, string>,
): Sources {
  return { template, values, named, lines: linesOf(template), below: valuesBelow(template, values, named) };
}

export interface Origin {
  readonly span: Span;
  /** The line of the template, where the values decided. */
  readonly step: Span | null;
}

export function originOf(sources: Sources, key: string, rendered: YamlScalar): Origin {
  const { template } = sources;
  const able = linesFor(sources, key, rendered.text);
  for (const line of able) {
    const [, expression = ""] = splitLine(textIn(line));
    if (!expression.includes("{{")) return { span: line, step: null };
    const found = valueBehind(sources, pathsIn(expression, sources.named), rendered.text);
    if (found !== null) return { span: found, step: line };
  }
  // `default "eu-north-1"` says it itself.
  const saying = able.find((line) => rendered.text !== "" && textIn(line).includes(`"${rendered.text}"`));
  if (saying !== undefined) return { span: saying, step: null };
  const line = able[0] ?? null;
  const elsewhere = sameBelow(sources, key, rendered.text);
  if (elsewhere !== null) return { span: elsewhere, step: line };
  return { span: line ?? headOf(template), step: null };
}

function textIn({ file, start, end }: Span): string {
  return file.text.slice(start, end);
}

/** The first line of an object, or what stands for it in the template. */
export function headOf({ file, from, to }: Template): Span {
  const part = file.text.slice(from, to);
  const found = /^[ \t]*(?:apiVersion|kind):.*$/m.exec(part) ?? /^.*\S.*$/m.exec(part);
  const start = from + (found?.index ?? 0);
  return { file, start, end: start + (found?.[0].trimEnd().length ?? 0) };
}

/** `- key: value` gives the key and what stands behind it. */
function splitLine(line: string): readonly [string, string] {
  const found = /^\s*(?:- +)*["']?([\w./-]+)["']?\s*:\s*(.*)$/.exec(line);
  return found === null ? ["", line] : [found[1] ?? "", found[2] ?? ""];
}

function linesOf({ file, from, to }: Template): ReadonlyMap<string, readonly Span[]> {
  const lines = new Map<string, Span[]>();
  let start = from;
  for (const line of file.text.slice(from, to).split("\n")) {
    const [name] = splitLine(line);
    const span = { file, start: start + Math.max(0, line.search(/\S/)), end: start + line.trimEnd().length };
    if (name !== "") lines.set(name, [...(lines.get(name) ?? []).slice(0, mostAlike), span]);
    start += line.length + 1;
  }
  return lines;
}

/** Of more lines with one key the right one cannot be told. */
const mostAlike = 50;

/** The lines with this key that can have written this text; one that is written out comes first. */
function linesFor({ lines }: Sources, key: string, text: string): readonly Span[] {
  const able = (lines.get(key) ?? []).filter((line) => mayRender(splitLine(textIn(line))[1], text));
  const literal = able.find((line) => plain(splitLine(textIn(line))[1]) === text);
  return literal === undefined ? able : [literal, ...able];
}

/** How much of a name the part of a template for an object writes itself; null when it cannot have written it. */
export function namedBy(part: string, name: string): number | null {
  const [, expression = ""] =
    /^[ \t]*(?:metadata:[ \t]*\{[ \t]*)?name:[ \t]*((?:\{\{.*?\}\}|[^,}\n])*)/m.exec(part) ?? [];
  const text = expression.trim();
  if (text === "" || !mayRender(text, name)) return null;
  return text.replace(/\{\{.*?\}\}/g, "").length;
}

function plain(text: string): string {
  return text.replace(/\s+#.*$/, "").replace(/^(["'])(.*)\1$/, "$2");
}

/** Whether the literal parts of a template occur in a text, in order. */
function mayRender(expression: string, text: string): boolean {
  if (!expression.includes("{{")) return plain(expression) === text;
  let at = 0;
  for (const part of expression.split(/\{\{.*?\}\}/)) {
    const literal = part.replace(/^["']|["']$/g, "").trim();
    const found = text.indexOf(literal, at);
    if (found === -1) return false;
    at = found + literal.length;
  }
  return true;
}

const deepestInclude = 5;

/** `.Values.a.b` in an expression, and in the named templates that it includes. */
function pathsIn(
  expression: string,
  named: ReadonlyMap<string, string>,
  depth = 0,
): readonly (readonly string[])[] {
  const own = [...expression.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, path = ""]) =>
    path.slice(1).split("."),
  );
  if (depth >= deepestInclude) return own;
  const included = [...expression.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].flatMap(
    ([, name = ""]) => {
      const text = named.get(name);
      return text === undefined ? [] : pathsIn(text, named, depth + 1);
    },
  );
  return [...own, ...included].slice(0, 100);
}

/** Of the values at these paths, the one that is the text, else the one that comes first in it. */
function valueBehind({ values }: Sources, paths: readonly (readonly string[])[], text: string): Span | null {
  let best: { readonly node: YamlScalar; readonly at: number } | null = null;
  for (const path of paths) {
    for (const node of scalarsIn(firstAt(values, path))) {
      if (node.text === text) return node;
      const at = text.indexOf(node.text);
      if (at !== -1 && (best === null || at < best.at)) best = { node, at };
    }
  }
  return best?.node ?? null;
}

/** A value, or those of a mapping that is handed to a template as a whole, such as an image with its registry. */
function scalarsIn(node: YamlNode | null): readonly YamlScalar[] {
  if (node === null || node.kind === "sequence") return [];
  const all = node.kind === "scalar" ? [node] : node.entries.slice(0, 50).map(({ value }) => value);
  return all.flatMap((one) => (one.kind === "scalar" && one.text !== "" ? [one] : []));
}

function firstAt(values: readonly YamlNode[], path: readonly string[]): YamlNode | null {
  for (const root of values) {
    const node = path.reduce<YamlNode | null>((at, key) => valueAt(at, key), root);
    if (node !== null) return node;
  }
  return null;
}

/** The only value of this key and text under what the template refers to, as with `toYaml` and `with`. */
function sameBelow({ below }: Sources, key: string, text: string): Span | null {
  const alike = text === "" ? [] : (below.get(text) ?? []);
  const named = alike.filter((one) => one.key === key);
  const [first, ...others] = named.length > 0 ? named : alike;
  return first !== undefined && others.length === 0 ? first.node : null;
}

/** Values of a chart are a few thousand at most. */
const mostValues = 20_000;

/** Of the whole file: a loop around the part stands before it. */
function valuesBelow(
  { file }: Template,
  values: readonly YamlNode[],
  named: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Below[]> {
  const found = new Map<YamlScalar, string>();
  let steps = 0;
  const search = (node: YamlNode, key: string): void => {
    steps += 1;
    if (steps > mostValues) return;
    if (node.kind === "scalar") found.set(node, key);
    else if (node.kind === "sequence") for (const { value } of node.items) search(value, key);
    else for (const entry of node.entries) search(entry.value, entry.key.text);
  };
  for (const path of pathsIn(file.text, named)) {
    const node = firstAt(values, path);
    if (node !== null) search(node, path.at(-1) ?? "");
  }
  const byText = new Map<string, Below[]>();
  for (const [node, key] of found) {
    const same = byText.get(node.text);
    if (same === undefined) byText.set(node.text, [{ node, key }]);
    else same.push({ node, key });
  }
  return byText;
}
