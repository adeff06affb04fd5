/**
 * What a chart says without being rendered: where the charts that it needs come from; its values, and other values
 * beside it; and, where its templates were not rendered, the lines in them that are written out. All of it is one
 * object, `helm.sh/Chart`, whose fields are where they stand in the files.
 */
import { type FileStore, pathIn } from "../../discover/index.ts";
import type { Resource, SourceFile, Span, Unit } from "../../model/index.ts";
import { valueAt, type YamlNode } from "../../yaml/index.ts";
import { resourceOf } from "../object.ts";
import { mappingNode, sequenceNode, textNode } from "../synthetic.ts";
import { type Chart, documentOf } from "./chart.ts";
import { type Deployment, setValues } from "./deployment.ts";

export interface Unrendered {
  readonly files: FileStore;
  readonly chart: Chart;
  readonly unit: Unit;
  /** Values files that were rendered with; they are told by what was made of them. */
  readonly rendered: ReadonlySet<string>;
  readonly deployment: Deployment;
  /** Whether the templates are to be read as they stand. */
  readonly templates: boolean;
}

/** Null when there is nothing to tell. */
export function unrenderedChart(asked: Unrendered): Resource | null {
  const { files, chart, unit, rendered, templates, deployment } = asked;
  const { folder, name } = chart;
  const description = documentOf(files, pathIn(folder, "Chart.yaml"));
  if (description === null) return null;
  const dependencies = ["Chart.yaml", "Chart.lock", "requirements.yaml", "requirements.lock"].flatMap(
    (file) => {
      const list = valueAt(documentOf(files, pathIn(folder, file)), "dependencies");
      return list?.kind === "sequence" ? list.items.map(({ value }) => value) : [];
    },
  );
  const beside = [...valuesFilesIn(files, folder), ...deployment.values];
  const values = [
    ...[...new Set(beside)]
      .filter((path) => !rendered.has(path))
      .flatMap((path) => documentOf(files, path) ?? []),
    // Of what was rendered, the values for charts that are not there.
    ...[...rendered].flatMap((path) => partsFor(chart, documentOf(files, path))),
    ...(rendered.size > 0 ? [] : setValues(deployment.set)),
  ].filter(({ kind }) => kind === "mapping");
  const lines = templates ? templatesIn(files, pathIn(folder, "templates"), 0).flatMap(linesIn) : [];
  if (dependencies.length + values.length + lines.length === 0) return null;
  const node = mappingNode(description, [
    ["apiVersion", textNode(description, "helm.sh/v1")],
    ["kind", textNode(description, "Chart")],
    ["dependencies", sequenceNode(description, dependencies)],
    ["values", sequenceNode(description, values)],
    ["lines", sequenceNode(description, lines)],
  ]);
  return resourceOf({ node, apiVersion: "helm.sh/v1", kind: "Chart" }, unit, `Chart/${name}`);
}

function partsFor({ missing }: Chart, values: YamlNode | null): readonly YamlNode[] {
  if (values === null) return [];
  const global = valueAt(values, "global");
  const shared = global === null ? [] : ([["global", global]] as const);
  return missing.flatMap((name) => {
    const own = valueAt(values, name);
    return own?.kind === "mapping" ? [mappingNode(own, [[name, own], ...shared])] : [];
  });
}

const mostValuesFiles = 50;

/** `values.yaml`, `values-prod.yaml`, `values.prod.yaml` and `values/prod.yaml`, as charts have them beside each other. */
export function valuesFilesIn(files: FileStore, folder: string): readonly string[] {
  const named = (place: string, pattern: RegExp) =>
    (files.list(place) ?? [])
      .filter(({ name, kind }) => kind === "file" && pattern.test(name))
      .map(({ name }) => pathIn(place, name));
  return [
    ...named(folder, /^values(?:[-_.][\w.-]+)?\.ya?ml$/),
    ...named(folder, /^[\w.-]+[-_.]values\.ya?ml$/),
    ...named(pathIn(folder, "values"), /^[\w.-]+\.ya?ml$/),
  ].slice(0, mostValuesFiles);
}

const deepestFolder = 5;
const mostTemplates = 500;

function templatesIn(files: FileStore, folder: string, depth: number): readonly SourceFile[] {
  if (depth > deepestFolder) return [];
  return (files.list(folder) ?? [])
    .flatMap(({ name, kind, linked }): readonly SourceFile[] => {
      const path = pathIn(folder, name);
      if (kind === "folder") return linked || name === "tests" ? [] : templatesIn(files, path, depth + 1);
      if (!/\.(?:ya?ml|tpl|json)$/.test(name)) return [];
      const outcome = files.read(path);
      return outcome.kind === "read" ? [outcome.file] : [];
    })
    .slice(0, mostTemplates);
}

/** `key: value` where the value is written out; what a template fills in is not known here. */
const written = /^([ \t]*(?:- +)*)(["']?)([\w./-]+)\2:[ \t]+(?!\{\{|[|>&*!#[{])(.*?)[ \t]*(?:[ \t]#.*)?$/;
const mostLines = 5000;

function linesIn(file: SourceFile): readonly YamlNode[] {
  const found: YamlNode[] = [];
  let start = 0;
  for (const line of file.text.split("\n")) {
    const from = start;
    start += line.length + 1;
    if (found.length >= mostLines || line.length > 1000 || line.includes("{{")) continue;
    const match = written.exec(line.replace(/\r$/, ""));
    const [, before = "", , key = "", rest = ""] = match ?? [];
    const text = rest.replace(/^(["'])(.*)\1$/, "$2");
    if (match === null || text === "") continue;
    const at = from + line.indexOf(text, before.length + key.length);
    const place: Span = { file, start: at, end: at + text.length };
    found.push(mappingNode(place, [[key, textNode(place, text)]]));
  }
  return found;
}
