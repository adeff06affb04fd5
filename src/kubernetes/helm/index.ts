/**
 * Helm charts. In: their folders. Out: the objects that `helm template` makes with the values of the chart itself,
 * every value at the line of the values or of the template that it came from; and which charts were not rendered.
 *
 * Nothing is fetched: of a chart that needs another which is not beside it, Helm is not started.
 */
import { type FileStore, pathIn } from "../../discover/index.ts";
import type { Notification, Resource, SourceFile, Unit } from "../../model/index.ts";
import type { YamlNode } from "../../yaml/index.ts";
import { valueAt } from "../../yaml/index.ts";
import { readManifests } from "../manifests.ts";
import { addressOf, resourceOf } from "../object.ts";
import { findTool } from "../tools/index.ts";
import { type Chart, documentOf, readChart, withLocal } from "./chart.ts";
import { type Sources, sourcesOf, type Template } from "./origin.ts";
import { relocated } from "./relocate.ts";
import { limits, render, versionOf } from "./render.ts";

export interface ChartsRequest {
  readonly files: FileStore;
  /** Folders with a `Chart.yaml`. */
  readonly folders: readonly string[];
  /** The path that was asked for, above a folder. */
  readonly within: (folder: string) => string;
  readonly belongsToNoNamespace: (type: string) => boolean;
}

export interface Charts {
  readonly resources: readonly Resource[];
  readonly notifications: readonly Notification[];
  /** What rendered them, with its version. */
  readonly renderers: Readonly<Record<string, string>>;
}

export async function readCharts(request: ChartsRequest): Promise<Charts> {
  const { files, folders } = request;
  // A chart under `charts/` of another is rendered with it.
  const outer = folders.filter((folder) => !folders.some((other) => isPartOf(folder, other)));
  const charts = outer.flatMap((folder) => readChart(files, folder) ?? []).filter(({ library }) => !library);
  const tool = findTool("helm", files.root);
  const version = tool === null || charts.length === 0 ? null : await versionOf(tool);
  const told = tool === null ? "helm is not on PATH" : "what is on PATH as helm does not answer as Helm does";
  if (tool === null || version === null) {
    return {
      resources: [],
      notifications: charts.map((chart) => notRendered(chart, "note", told)),
      renderers: {},
    };
  }
  const resources: Resource[] = [];
  const notifications: Notification[] = [];
  const end = Date.now() + limits.all;
  for (const chart of charts) {
    const left = Math.min(limits.chart, end - Date.now());
    const [missing] = chart.missing;
    const ran =
      missing !== undefined
        ? { kind: "failed" as const, message: `it needs the chart ${missing}, which is not in charts/` }
        : left <= 0
          ? { kind: "failed" as const, message: "rendering all charts takes too long" }
          : await render(files, tool, chart, withLocal(files, chart), left);
    if (ran.kind === "failed") notifications.push(notRendered(chart, "warning", ran.message));
    else {
      const read = objectsOf(request, chart, ran.text);
      resources.push(...read.resources);
      notifications.push(...read.notifications);
    }
  }
  return { resources, notifications, renderers: { helm: version } };
}

function isPartOf(folder: string, other: string): boolean {
  return folder.startsWith(pathIn(other, "charts/"));
}

function notRendered({ folder }: Chart, level: "note" | "warning", why: string): Notification {
  const message = `this Helm chart was not rendered (${why}): what its templates make was not judged`;
  return { level, file: pathIn(folder, "Chart.yaml"), span: null, message, incomplete: false };
}

interface Part {
  /** Within the chart: `templates/web.yaml`, `charts/store/templates/bucket.yaml`. */
  readonly source: string;
  readonly text: string;
}

/** Helm says above every object which template made it. */
function partsOf(chart: Chart, printed: string): readonly Part[] {
  return printed.split(/^---\r?\n(?=# Source: )/m).flatMap((text): Part[] => {
    const found = /^# Source: (.+?)\r?\n/.exec(text);
    const path = found?.[1];
    if (path === undefined) return [];
    return [{ source: path.startsWith(`${chart.name}/`) ? path.slice(chart.name.length + 1) : path, text }];
  });
}

function objectsOf(request: ChartsRequest, chart: Chart, printed: string): Omit<Charts, "renderers"> {
  const { files, within, belongsToNoNamespace } = request;
  const whole = within(chart.folder);
  const part = whole === chart.folder ? {} : { within: whole };
  const unit: Unit = { kind: "helm", path: chart.folder, variant: null, ...part };
  const notifications: Notification[] = [];
  const counts = new Map<string, number>();
  const sourcesFor = sourcesIn(files, chart);
  const resources = partsOf(chart, printed).flatMap(({ source, text }) => {
    const path = pathIn(chart.folder, source);
    const read = readManifests({ path, text });
    // Places in what was rendered are in nobody's file.
    for (const { level, message, incomplete } of read.notifications.slice(0, 5)) {
      notifications.push({ level, file: path, span: null, message: `as rendered: ${message}`, incomplete });
    }
    return read.manifests.map((manifest) => {
      const sources = sourcesFor(source, manifest.kind);
      const node = sources === null ? manifest.node : relocated(manifest.node, sources);
      const made = { ...manifest, node };
      const address = addressOf(made, belongsToNoNamespace);
      const name = `${manifest.apiVersion}\0${address}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return resourceOf(made, unit, count === 1 ? address : `${address}#${count}`);
    });
  });
  return { resources, notifications };
}

/** For a template and a kind, where its values can have come from. */
function sourcesIn(files: FileStore, chart: Chart): (source: string, kind: string) => Sources | null {
  const local = withLocal(files, chart);
  const named = new Map(
    [chart.folder, ...local.values()].flatMap((one) => [...namedTemplates(files, one, 0)]),
  );
  const known = new Map<string, Sources | null>();
  return (source, kind) => {
    const key = `${kind}\0${source}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const outcome = files.read(placeOf(chart.folder, source, local));
    // The template of a packed chart cannot be shown: its objects are told at the chart that brings it.
    const shown = outcome.kind === "read" ? outcome : files.read(pathIn(chart.folder, "Chart.yaml"));
    const made =
      shown.kind === "read"
        ? sourcesOf(partFor(shown.file, kind), valuesFor(files, chart.folder, source, local), named)
        : null;
    known.set(key, made);
    return made;
  };
}

/** The only part of a template that writes this kind; all of it when there are more or none. */
function partFor(file: SourceFile, kind: string): Template {
  const parts: Template[] = [];
  let from = 0;
  for (const { index } of file.text.matchAll(/^---/gm)) {
    parts.push({ file, from, to: index });
    from = index;
  }
  parts.push({ file, from, to: file.text.length });
  const writes = new Set([`kind: ${kind}`, `kind: "${kind}"`]);
  const able = parts.filter(({ from, to }) =>
    file.text
      .slice(from, to)
      .split("\n")
      .some((line) => writes.has(line.trim())),
  );
  const [first, ...others] = able;
  return first !== undefined && others.length === 0 ? first : { file, from: 0, to: file.text.length };
}

/** Where a file of the chart is in the repository: in the chart, or in one that it brings from beside it. */
function placeOf(folder: string, path: string, local: ReadonlyMap<string, string>): string {
  let best = "";
  for (const under of local.keys())
    if (path.startsWith(`${under}/`) && under.length > best.length) best = under;
  return best === "" ? pathIn(folder, path) : pathIn(local.get(best) ?? folder, path.slice(best.length + 1));
}

/** What a chart says for a chart in it counts above what that one says itself. */
function valuesFor(
  files: FileStore,
  folder: string,
  source: string,
  local: ReadonlyMap<string, string>,
): readonly YamlNode[] {
  const inner = [...source.matchAll(/(?:^|\/)charts\/([^/]+)(?=\/)/g)].map(([, name = ""]) => name);
  const roots: YamlNode[] = [];
  for (let depth = 0; depth <= inner.length; depth += 1) {
    const within = inner
      .slice(0, depth)
      .map((name) => `charts/${name}/`)
      .join("");
    const values = documentOf(files, placeOf(folder, `${within}values.yaml`, local));
    const below = inner.slice(depth).reduce((at: YamlNode | null, name) => valueAt(at, name), values);
    if (below !== null) roots.push(below);
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
