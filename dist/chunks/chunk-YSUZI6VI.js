import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  mappingNode,
  resourceOf,
  sequenceNode,
  textAt,
  textNode,
  withPath
} from "./chunk-7AI7G6WR.js";
import {
  folderOf,
  pathIn
} from "./chunk-VX6EFVRT.js";
import {
  readYaml,
  valueAt
} from "./chunk-YM7HZWET.js";

// src/kubernetes/helm/releases.ts
import { posix } from "node:path";
var mostReleases = 500;
function releasesIn(files, path, unit) {
  const outcome = files.read(path);
  if (outcome.kind !== "read") return [];
  const own = readYaml(withoutTemplates(outcome.file)).documents;
  const bases = own.flatMap((document) => listAt(document, "bases")).flatMap((base) => readNamed(files, folderOf(path), base));
  const documents = [...own, ...bases];
  const environments = documents.flatMap((document) => environmentsIn(files, folderOf(path), document));
  const repositories = /* @__PURE__ */ new Map();
  for (const document of documents)
    for (const one of listAt(document, "repositories")) {
      const url = valueAt(one, "url");
      if (url !== null) repositories.set(textAt(one, "name") ?? "", url);
    }
  const releases = documents.flatMap((document) => listAt(document, "releases")).slice(0, mostReleases);
  const made = releases.flatMap((release) => {
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
        unit
      )
    ];
  });
  const [first] = documents;
  if (first === void 0 || repositories.size + environments.length === 0) return made;
  const list = [...repositories.values()].map((url) => mappingNode(url, [["url", url]]));
  const node = mappingNode(first, [
    ["apiVersion", textNode(first, "helm.sh/v1")],
    ["kind", textNode(first, "Helmfile")],
    ["repositories", sequenceNode(first, list)],
    ["values", sequenceNode(first, environments)]
  ]);
  const manifest = { node, apiVersion: "helm.sh/v1", kind: "Helmfile" };
  const all = resourceOf(manifest, unit, `Helmfile/${outcome.file.path}`);
  return [...made, all];
}
function readNamed(files, folder, named) {
  if (named.kind !== "scalar") return [];
  return filesNamed(files, folder, named.text).flatMap((path) => {
    const outcome = files.read(path);
    return outcome.kind === "read" ? readYaml(withoutTemplates(outcome.file)).documents : [];
  });
}
function filesNamed(files, folder, name) {
  const path = posix.normalize(posix.join(folder, name));
  if (path.startsWith("..") || posix.isAbsolute(name) || name.length > 300) return [];
  if (!path.includes("*")) return [path];
  const slash = path.lastIndexOf("/");
  const place = slash === -1 ? "." : path.slice(0, slash);
  const [start = "", ...parts] = path.slice(slash + 1).split("*");
  const fits = (text) => {
    let at = text.startsWith(start) ? start.length : -1;
    for (const part of parts) {
      const found = at === -1 ? -1 : text.indexOf(part, at);
      at = found === -1 ? -1 : found + part.length;
    }
    return at !== -1;
  };
  return (files.list(place) ?? []).filter(({ kind, name: one }) => kind === "file" && fits(one)).map(({ name: one }) => pathIn(place, one)).slice(0, mostFiles);
}
var mostFiles = 200;
function environmentsIn(files, folder, document) {
  const environments = valueAt(document, "environments");
  if (environments?.kind !== "mapping") return [];
  const listed = environments.entries.flatMap(({ value }) => listAt(value, "values"));
  const inline = listed.filter(({ kind }) => kind === "mapping");
  const names = new Set(
    listed.flatMap((one) => one.kind === "scalar" ? filesNamed(files, folder, one.text) : [])
  );
  const read = [...names].flatMap((path) => {
    const outcome = files.read(path);
    return outcome.kind === "read" ? readYaml(withoutTemplates(outcome.file)).documents : [];
  });
  return [...inline, ...read.filter(({ kind }) => kind === "mapping")];
}
function releasesOfKustomization(files, folder, node, unit) {
  return listAt(node, "helmCharts").flatMap((chart) => {
    if (chart.kind !== "mapping") return [];
    const named = ["valuesFile", "additionalValuesFiles"].flatMap((key) => {
      const value = valueAt(chart, key);
      return value === null ? [] : value.kind === "sequence" ? value.items.map((item) => item.value) : [value];
    });
    const inline = valueAt(chart, "valuesInline");
    const values = [...valuesOf(files, folder, named), ...inline?.kind === "mapping" ? [inline] : []];
    const name = textAt(chart, "releaseName") ?? textAt(chart, "name") ?? "";
    return [releaseOf(chart, name, { repository: valueAt(chart, "repo"), chart: null, values }, unit)];
  });
}
function releaseOf(place, name, { repository, chart, values }, unit) {
  const node = mappingNode(place, [
    ["apiVersion", textNode(place, "helm.sh/v1")],
    ["kind", textNode(place, "Release")],
    ...repository === null ? [] : [["repository", repository]],
    ...chart === null ? [] : [["chart", chart]],
    ["values", sequenceNode(place, values)]
  ]);
  return resourceOf({ node, apiVersion: "helm.sh/v1", kind: "Release" }, unit, `Release/${name}`);
}
function valuesOf(files, folder, listed) {
  return listed.flatMap((one) => {
    if (one.kind === "mapping") return [one];
    return readNamed(files, folder, one).filter(({ kind }) => kind === "mapping");
  });
}
function setOf(release) {
  const start = mappingNode(release, []);
  const all = listAt(release, "set").reduce((made, one) => {
    const value = valueAt(one, "value");
    const name = textAt(one, "name");
    return name === null || value === null ? made : withPath(made, name.split("."), value);
  }, start);
  return all.entries.length === 0 ? [] : [all];
}
function listAt(node, key) {
  const value = valueAt(node, key);
  return value?.kind === "sequence" ? value.items.map((item) => item.value) : [];
}
function withoutTemplates(file) {
  if (!file.text.includes("{{")) return file;
  const text = file.text.split("\n").map((line) => {
    if (!line.includes("{{")) return line;
    if (/^\s*(?:- )?\{\{.*\}\}\s*\r?$/.test(line)) return " ".repeat(line.length);
    return line.replace(/\{\{.*?\}\}/g, (part) => `\${${"x".repeat(Math.max(0, part.length - 3))}}`);
  }).join("\n");
  return { path: file.path, text };
}

export {
  releasesIn,
  releasesOfKustomization
};
