/**
 * Charts of this repository that an object deploys: an Application of Argo CD, a HelmRelease of Flux. In: the files that
 * may be manifests, and the folders of charts. Out: of each such chart, with which values it is deployed. A chart that
 * comes from elsewhere is not among them.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/helm/ and https://fluxcd.io/flux/components/helm/helmreleases/
 */
import { posix } from "node:path";
import type { FileStore } from "../../discover/index.ts";
import { readYaml, valueAt, type YamlMapping, type YamlNode } from "../../yaml/index.ts";
import { withOpenedValues } from "../handed-values.ts";
import { groupOf, readManifests, textAt } from "../manifests.ts";
import { mayBeManifest } from "../peek.ts";

/** A chart as an object deploys it. */
export interface HandedChart {
  readonly folder: string;
  readonly release: string;
  readonly namespace: string | null;
  /** Values files, the strongest last. */
  readonly files: readonly string[];
  /** Values that the object holds itself; they count above the files, the strongest last. */
  readonly values: readonly YamlMapping[];
  /** `Application/loket`. */
  readonly by: string;
}

/** Of more deployments of one repository nothing new would be learned. */
const mostHanded = 100;
const deepest = 12;

export function handedCharts(
  files: FileStore,
  paths: readonly string[],
  folders: readonly string[],
): readonly HandedChart[] {
  const charts = new Set(folders);
  const handed = paths.flatMap((path): readonly HandedChart[] => {
    const outcome = files.read(path);
    if (outcome.kind !== "read" || !mayBeManifest(outcome.file.text)) return [];
    if (!/argoproj\.io|helm\.toolkit\.fluxcd\.io/.test(outcome.file.text)) return [];
    return readManifests(outcome.file).manifests.flatMap((manifest) => {
      const { apiVersion, kind, node } = withOpenedValues(manifest);
      const group = groupOf(apiVersion);
      const name = textAt(valueAt(node, "metadata"), "name") ?? "";
      const by = `${kind}/${name}`;
      if (group === "helm.toolkit.fluxcd.io") return ofFlux(node, name, by, charts);
      return group === "argoproj.io" && (kind === "Application" || kind === "ApplicationSet")
        ? sourcesIn(valueAt(node, "spec"), 0).flatMap((spec) => ofArgo(files, spec, name, by, charts))
        : [];
    });
  });
  return handed.slice(0, mostHanded);
}

/** Every `{source, destination}`: one in an Application, some levels down in an ApplicationSet. */
function sourcesIn(node: YamlNode | null, depth: number): readonly YamlMapping[] {
  if (node?.kind !== "mapping" || depth > deepest) return [];
  const own = valueAt(node, "source") !== null || valueAt(node, "sources") !== null ? [node] : [];
  return [...own, ...sourcesIn(valueAt(valueAt(node, "template"), "spec"), depth + 1)];
}

function ofArgo(
  files: FileStore,
  spec: YamlMapping,
  name: string,
  by: string,
  charts: ReadonlySet<string>,
): readonly HandedChart[] {
  const listed = valueAt(spec, "sources");
  const several = listed?.kind === "sequence" ? listed.items.map(({ value }) => value) : [];
  const all = [valueAt(spec, "source"), ...several];
  return all.flatMap((source): readonly HandedChart[] => {
    const folder = folderAt(textAt(source, "path") ?? "", charts);
    if (folder === null) return [];
    const helm = valueAt(source, "helm");
    const named = listAt(helm, "valueFiles").flatMap((file) => fileAt(files, folder, file) ?? []);
    return [
      {
        folder,
        release: releaseNamed(textAt(helm, "releaseName") ?? name),
        namespace: textAt(valueAt(spec, "destination"), "namespace"),
        files: named,
        // https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values-precedence
        values: mappingsAt(helm, ["values", "valuesObject", "parameters"]),
        by,
      },
    ];
  });
}

function ofFlux(
  node: YamlMapping,
  name: string,
  by: string,
  charts: ReadonlySet<string>,
): readonly HandedChart[] {
  const spec = valueAt(node, "spec");
  const chart = valueAt(valueAt(spec, "chart"), "spec");
  // The chart of a HelmRepository is called, not pointed at.
  const from = textAt(valueAt(chart, "sourceRef"), "kind");
  const folder = from === "HelmRepository" ? null : folderAt(textAt(chart, "chart") ?? "", charts);
  if (folder === null) return [];
  const own = textAt(valueAt(node, "metadata"), "namespace");
  return [
    {
      folder,
      release: releaseNamed(textAt(spec, "releaseName") ?? name),
      namespace: textAt(spec, "targetNamespace") ?? own,
      files: listAt(chart, "valuesFiles").map((file) => posix.normalize(file)),
      values: mappingsAt(spec, ["values"]),
      by,
    },
  ];
}

function folderAt(path: string, charts: ReadonlySet<string>): string | null {
  if (path === "") return null;
  const folder = posix.normalize(path).replace(/\/$/, "");
  return charts.has(folder) ? folder : null;
}

/** `$values/envs/prod.yaml` is in another source, which may be this repository. */
function fileAt(files: FileStore, folder: string, name: string): string | null {
  const inSource = /^\$[\w-]+\/(.+)$/.exec(name)?.[1];
  const path = posix.normalize(inSource ?? (name.startsWith("/") ? name.slice(1) : posix.join(folder, name)));
  return !path.startsWith("..") && files.read(path).kind === "read" ? path : null;
}

/** What a template fills in is no name that Helm takes. */
function releaseNamed(name: string): string {
  return /^[a-z0-9](?:[-a-z0-9.]{0,51}[a-z0-9])?$/.test(name) ? name : "release-name";
}

function listAt(node: YamlNode | null, key: string): readonly string[] {
  const value = valueAt(node, key);
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item) => (item.value.kind === "scalar" ? [item.value.text] : []));
}

function mappingsAt(node: YamlNode | null, keys: readonly string[]): readonly YamlMapping[] {
  return keys.flatMap((key) => {
    const value = valueAt(node, key);
    if (value?.kind !== "mapping" || value.entries.length === 0) return [];
    return [key === "parameters" ? typed(value) : value];
  });
}

/** `--set a=false` is no text: https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set */
function typed(mapping: YamlMapping): YamlMapping {
  const entries = mapping.entries.map((entry) => {
    const { value } = entry;
    if (value.kind === "mapping") return { ...entry, value: typed(value) };
    if (value.kind !== "scalar") return entry;
    const [read] = readYaml({ path: value.file.path, text: value.text }).documents;
    return read?.kind === "scalar" ? { ...entry, value: { ...value, value: read.value } } : entry;
  });
  return { ...mapping, entries };
}
