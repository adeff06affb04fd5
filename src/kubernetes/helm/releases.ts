/**
 * Releases of charts that other tools describe: Helmfile, and `helmCharts` of a kustomization. Of each: where the
 * chart comes from, and the values that are handed to it. Templates in a helmfile stand for what is not known here.
 * https://helmfile.readthedocs.io/en/latest/#configuration
 */
import { posix } from "node:path";
import { type FileStore, folderOf, pathIn } from "../../discover/index.ts";
import type { Resource, SourceFile, Unit } from "../../model/index.ts";
import { readYaml, valueAt, type YamlMapping, type YamlNode } from "../../yaml/index.ts";
import { withPath } from "../handed-values.ts";
import { textAt } from "../manifests.ts";
import { resourceOf } from "../object.ts";
import { mappingNode, sequenceNode, textNode } from "../synthetic.ts";

const mostReleases = 500;

export function releasesIn(files: FileStore, path: string, unit: Unit): readonly Resource[] {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return [];
  const own = readYaml(withoutTemplates(outcome.file)).documents;
  const bases = own
    .flatMap((document) => listAt(document, "bases"))
    .flatMap((base) => readNamed(files, folderOf(path), base));
  const documents = [...own, ...bases];
  const environments = documents.flatMap((document) => environmentsIn(files, folderOf(path), document));
  const repositories = new Map<string, YamlNode>();
  for (const document of documents)
    for (const one of listAt(document, "repositories")) {
      const url = valueAt(one, "url");
      if (url !== null) repositories.set(textAt(one, "name") ?? "", url);
    }
  const releases = documents.flatMap((document) => listAt(document, "releases")).slice(0, mostReleases);
  const made = releases.flatMap((release): readonly Resource[] => {
    if (release.kind !== "mapping") return [];
    const chart = textAt(release, "chart") ?? "";
    const repository = repositories.get(chart.slice(0, chart.indexOf("/"))) ?? null;
    const name = textAt(release, "name") ?? chart;
    const values = valuesOf(files, folderOf(outcome.file.path), listAt(release, "values"));
    return [
      releaseOf(
        release,
        name,
        { repository, chart: valueAt(release, "chart"), values: [...values, ...setOf(release)] },
        unit,
      ),
    ];
  });
  const [first] = documents;
  if (first === undefined || repositories.size + environments.length === 0) return made;
  // Every environment is one to deploy to, and charts that no release here uses are fetched all the same.
  const list = [...repositories.values()].map((url) => mappingNode(url, [["url", url]]));
  const node = mappingNode(first, [
    ["apiVersion", textNode(first, "helm.sh/v1")],
    ["kind", textNode(first, "Helmfile")],
    ["repositories", sequenceNode(first, list)],
    ["values", sequenceNode(first, environments)],
  ]);
  const manifest = { node, apiVersion: "helm.sh/v1", kind: "Helmfile" };
  const all = resourceOf(manifest, unit, `Helmfile/${outcome.file.path}`);
  return [...made, all];
}

function readNamed(files: FileStore, folder: string, named: YamlNode): readonly YamlNode[] {
  if (named.kind !== "scalar") return [];
  return filesNamed(files, folder, named.text).flatMap((path) => {
    const outcome = files.read(path);
    return outcome.kind === "read" ? readYaml(withoutTemplates(outcome.file)).documents : [];
  });
}

/** A file, or those in one folder that a name with `*` is for. */
function filesNamed(files: FileStore, folder: string, name: string): readonly string[] {
  const path = posix.normalize(posix.join(folder, name));
  if (path.startsWith("..") || posix.isAbsolute(name) || name.length > 300) return [];
  if (!path.includes("*")) return [path];
  const slash = path.lastIndexOf("/");
  const place = slash === -1 ? "." : path.slice(0, slash);
  const [start = "", ...parts] = path.slice(slash + 1).split("*");
  const fits = (text: string): boolean => {
    let at = text.startsWith(start) ? start.length : -1;
    for (const part of parts) {
      const found = at === -1 ? -1 : text.indexOf(part, at);
      at = found === -1 ? -1 : found + part.length;
    }
    return at !== -1;
  };
  return (files.list(place) ?? [])
    .filter(({ kind, name: one }) => kind === "file" && fits(one))
    .map(({ name: one }) => pathIn(place, one))
    .slice(0, mostFiles);
}

const mostFiles = 200;

/** Each file once, whichever environments use it. The paths of a base count from the helmfile that names it. */
function environmentsIn(files: FileStore, folder: string, document: YamlNode): readonly YamlNode[] {
  const environments = valueAt(document, "environments");
  if (environments?.kind !== "mapping") return [];
  const listed = environments.entries.flatMap(({ value }) => listAt(value, "values"));
  const inline = listed.filter(({ kind }) => kind === "mapping");
  const names = new Set(
    listed.flatMap((one) => (one.kind === "scalar" ? filesNamed(files, folder, one.text) : [])),
  );
  const read = [...names].flatMap((path) => {
    const outcome = files.read(path);
    return outcome.kind === "read" ? readYaml(withoutTemplates(outcome.file)).documents : [];
  });
  return [...inline, ...read.filter(({ kind }) => kind === "mapping")];
}

/** `helmCharts`: https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_ */
export function releasesOfKustomization(
  files: FileStore,
  folder: string,
  node: YamlMapping,
  unit: Unit,
): readonly Resource[] {
  return listAt(node, "helmCharts").flatMap((chart): readonly Resource[] => {
    if (chart.kind !== "mapping") return [];
    const named = ["valuesFile", "additionalValuesFiles"].flatMap((key) => {
      const value = valueAt(chart, key);
      return value === null
        ? []
        : value.kind === "sequence"
          ? value.items.map((item) => item.value)
          : [value];
    });
    const inline = valueAt(chart, "valuesInline");
    const values = [...valuesOf(files, folder, named), ...(inline?.kind === "mapping" ? [inline] : [])];
    const name = textAt(chart, "releaseName") ?? textAt(chart, "name") ?? "";
    return [releaseOf(chart, name, { repository: valueAt(chart, "repo"), chart: null, values }, unit)];
  });
}

interface Parts {
  readonly repository: YamlNode | null;
  readonly chart: YamlNode | null;
  readonly values: readonly YamlNode[];
}

function releaseOf(
  place: YamlNode,
  name: string,
  { repository, chart, values }: Parts,
  unit: Unit,
): Resource {
  const node = mappingNode(place, [
    ["apiVersion", textNode(place, "helm.sh/v1")],
    ["kind", textNode(place, "Release")],
    ...(repository === null ? [] : [["repository", repository] as const]),
    ...(chart === null ? [] : [["chart", chart] as const]),
    ["values", sequenceNode(place, values)],
  ]);
  return resourceOf({ node, apiVersion: "helm.sh/v1", kind: "Release" }, unit, `Release/${name}`);
}

/** Files of values by their names, and values in place. */
function valuesOf(files: FileStore, folder: string, listed: readonly YamlNode[]): readonly YamlNode[] {
  return listed.flatMap((one): readonly YamlNode[] => {
    if (one.kind === "mapping") return [one];
    return readNamed(files, folder, one).filter(({ kind }) => kind === "mapping");
  });
}

function setOf(release: YamlMapping): readonly YamlNode[] {
  const start = mappingNode(release, []);
  const all = listAt(release, "set").reduce<YamlMapping>((made, one) => {
    const value = valueAt(one, "value");
    const name = textAt(one, "name");
    return name === null || value === null ? made : withPath(made, name.split("."), value);
  }, start);
  return all.entries.length === 0 ? [] : [all];
}

function listAt(node: YamlNode, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.kind === "sequence" ? value.items.map((item) => item.value) : [];
}

/**
 * What a template of Go fills in becomes a placeholder, so that the rest can be read; lines of nothing else become
 * blank. Every offset stays what it was.
 */
function withoutTemplates(file: SourceFile): SourceFile {
  if (!file.text.includes("{{")) return file;
  const text = file.text
    .split("\n")
    .map((line) => {
      if (!line.includes("{{")) return line;
      if (/^\s*(?:- )?\{\{.*\}\}\s*\r?$/.test(line)) return " ".repeat(line.length);
      // Quotes and colons inside would end the value.
      return line.replace(/\{\{.*?\}\}/g, (part) => `\${${"x".repeat(Math.max(0, part.length - 3))}}`);
    })
    .join("\n");
  return { path: file.path, text };
}
