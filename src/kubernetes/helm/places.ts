/** Where the values of what Helm printed can have come from: files of the chart, and values that are given for it. */
import { type FileStore, pathIn } from "../../discover/index.ts";
import type { SourceFile } from "../../model/index.ts";
import { valueAt, type YamlNode } from "../../yaml/index.ts";
import { mappingNode } from "../synthetic.ts";
import { type Chart, documentOf, withLocal } from "./chart.ts";
import { type Deployment, setValues } from "./deployment.ts";
import { namedBy, type Sources, sourcesOf, type Template } from "./origin.ts";

/** For a template and the object that it made. */
export function sourcesIn(
  files: FileStore,
  chart: Chart,
  { values, set, inline }: Deployment,
): (source: string, kind: string, name: string) => Sources | null {
  // The strongest first: what is set, then what an object holds, then the last file.
  const given = [
    ...setValues(set),
    ...inline.toReversed(),
    ...values.toReversed().flatMap((path) => documentOf(files, path) ?? []),
  ];
  const local = withLocal(files, chart);
  const named = new Map(
    [chart.folder, ...local.values()].flatMap((one) => [...namedTemplates(files, one, 0)]),
  );
  const known = new Map<string, Sources | null>();
  return (source, kind, name) => {
    const outcome = files.read(placeOf(chart, source, local));
    // The template of a packed chart cannot be shown: its objects are told at the chart that brings it.
    const shown = outcome.kind === "read" ? outcome : files.read(pathIn(chart.folder, "Chart.yaml"));
    if (shown.kind !== "read") return null;
    const part = partFor(shown.file, kind, name);
    const key = [source, part.from, part.to].join("\0");
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = sourcesOf(part, valuesFor(files, chart, source, local, given), named);
    known.set(key, made);
    return made;
  };
}

/** The part of a template that writes this kind under this name; all of it when that cannot be told. */
function partFor(file: SourceFile, kind: string, name: string): Template {
  const parts: Template[] = [];
  let from = 0;
  for (const { index } of file.text.matchAll(/^---/gm)) {
    parts.push({ file, from, to: index });
    from = index;
  }
  parts.push({ file, from, to: file.text.length });
  const writes = new Set([`kind: ${kind}`, `kind: "${kind}"`]);
  const able = parts.filter((part) =>
    textOf(part)
      .split("\n")
      .some((line) => writes.has(line.trim())),
  );
  const [only, second] = able;
  if (only !== undefined && second === undefined) return only;
  const named = able
    .map((part) => ({ part, score: namedBy(textOf(part), name) ?? -1 }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = named;
  if (best !== undefined && best.score > (next?.score ?? -1)) return best.part;
  return { file, from: 0, to: file.text.length };
}

function textOf({ file, from, to }: Template): string {
  return file.text.slice(from, to);
}

/** Where a file of the chart is in the repository: in the chart, or in one that it brings from beside it. */
function placeOf({ folder, aliases }: Chart, path: string, local: ReadonlyMap<string, string>): string {
  const [, alias = "", rest = ""] = /^charts\/([^/]+)(\/.*)$/.exec(path) ?? [];
  const named = aliases.get(alias);
  const real = named === undefined ? path : `charts/${named}${rest}`;
  let best = "";
  for (const under of local.keys())
    if (real.startsWith(`${under}/`) && under.length > best.length) best = under;
  return best === "" ? pathIn(folder, real) : pathIn(local.get(best) ?? folder, real.slice(best.length + 1));
}

/** What a chart says for a chart in it counts above what that one says itself, and `global` counts in all of them. */
function valuesFor(
  files: FileStore,
  chart: Chart,
  source: string,
  local: ReadonlyMap<string, string>,
  given: readonly YamlNode[],
): readonly YamlNode[] {
  const inner = [...source.matchAll(/(?:^|\/)charts\/([^/]+)(?=\/)/g)].map(([, name = ""]) => name);
  const roots: YamlNode[] = [];
  const add = (values: YamlNode | null, depth: number): void => {
    const names = inner.slice(depth);
    const below = names.reduce((at: YamlNode | null, name) => valueAt(at, name), values);
    if (below !== null) roots.push(below);
    const shared = names.length === 0 ? null : valueAt(values, "global");
    if (values !== null && shared !== null) roots.push(mappingNode(values, [["global", shared]]));
  };
  for (const values of given) add(values, 0);
  for (let depth = 0; depth <= inner.length; depth += 1) {
    const within = inner
      .slice(0, depth)
      .map((name) => `charts/${name}/`)
      .join("");
    add(documentOf(files, placeOf(chart, `${within}values.yaml`, local)), depth);
  }
  return roots;
}

/** `{{ define "name" }}` in all templates of a chart and of those in it. */
function namedTemplates(files: FileStore, folder: string, depth: number): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  if (depth > 5) return named;
  for (const { name, kind } of files.list(pathIn(folder, "templates")) ?? []) {
    if (kind !== "file") continue;
    const outcome = files.read(pathIn(folder, `templates/${name}`));
    if (outcome.kind !== "read") continue;
    for (const text of outcome.file.text.split(/(?=\{\{-?\s*define\s)/)) {
      const found = /^\{\{-?\s*define\s+"([^"]+)"/.exec(text);
      if (found?.[1] !== undefined) named.set(found[1], text);
    }
  }
  for (const { name, kind, linked } of files.list(pathIn(folder, "charts")) ?? []) {
    if (kind !== "folder" || linked) continue;
    for (const one of namedTemplates(files, pathIn(folder, `charts/${name}`), depth + 1)) named.set(...one);
  }
  return named;
}
