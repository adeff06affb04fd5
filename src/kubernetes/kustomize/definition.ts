/** A kustomization file in; its fields, and what in it cannot be followed. */
import { type FileStore, pathIn } from "../../discover/index.ts";
import type { Notification, Span } from "../../model/index.ts";
import { readYaml, valueAt, type YamlMapping, type YamlNode, type YamlScalar } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";

export interface Kustomization {
  readonly folder: string;
  readonly node: YamlMapping;
  readonly component: boolean;
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#kustomization-root, in the order it looks. */
const fileNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
const followed = [
  "resources",
  "bases",
  "components",
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "images",
  "namePrefix",
  "nameSuffix",
  "namespace",
  "configMapGenerator",
  "secretGenerator",
  "generatorOptions",
  "replacements",
  "commonAnnotations",
  "commonLabels",
  "labels",
];
/** Changes nothing that says where or whose: counts, checks, and what goes into the file itself. */
const harmless = ["apiVersion", "kind", "metadata", "replicas", "validators", "buildMetadata", "sortOptions"];
/** Each with what is therefore not known. */
const notFollowed = new Map([
  ["generators", "the objects that they make were not judged"],
  ["transformers", "the objects were judged without what they change"],
  ["helmCharts", "of these charts only the values and where they come from were judged"],
  ["helmChartInflationGenerator", "the objects of these charts were not judged"],
  ["helmGlobals", "the objects of these charts were not judged"],
  ["vars", "texts with $(…) were left as they are"],
  ["configurations", "the objects were judged without what they change"],
  ["crds", "references in these kinds were left as they are"],
  ["openapi", "lists in these kinds were replaced by patches as a whole"],
]);

export function kustomizationIn(files: FileStore, folder: string): string | null {
  const names =
    files
      .list(folder)
      ?.filter(({ kind }) => kind === "file")
      .map(({ name }) => name) ?? [];
  const name = fileNames.find((one) => names.includes(one));
  return name === undefined ? null : pathIn(folder, name);
}

/** Null when it is none, which is told unless it is a manifest, such as Flux's own kind of this name. */
export function readKustomization(
  files: FileStore,
  path: string,
  tell: (notification: Notification) => void,
): Kustomization | null {
  const outcome = files.read(path);
  if (outcome.kind !== "read") {
    tell(fault(path, outcome.kind === "refused" ? outcome.message : "is not there"));
    return null;
  }
  const { documents, diagnostics } = readYaml(outcome.file);
  for (const { kind, span, message } of diagnostics.slice(0, 20)) {
    if (kind !== "duplicate-key") tell(about(span, "error", message));
  }
  const [node] = documents;
  if (node?.kind !== "mapping") {
    if (diagnostics.length === 0) tell(fault(path, "is no kustomization: it holds no mapping"));
    return null;
  }
  if (!isKustomization(node)) return null;
  const slash = path.lastIndexOf("/");
  const folder = slash === -1 ? "." : path.slice(0, slash);
  return { folder, node, component: textAt(node, "kind") === "Component" };
}

export function isKustomization(node: YamlNode): boolean {
  const apiVersion = textAt(node, "apiVersion");
  return apiVersion === null || apiVersion.startsWith("kustomize.config.k8s.io/");
}

/** What is asked for in a kustomization that we do not do, each on its line. */
export function tellWhatIsNotFollowed({ node }: Kustomization, tell: (one: Notification) => void): void {
  for (const { key } of node.entries) {
    if (followed.includes(key.text) || harmless.includes(key.text)) continue;
    const outcome = notFollowed.get(key.text);
    const why = outcome ?? "this field of the kustomization is not known and was passed over";
    tell(about(key, "warning", outcome === undefined ? why : `${key.text} was not followed: ${why}`));
  }
}

export function listAt(node: YamlNode, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.kind === "sequence" ? value.items.map((item) => item.value) : [];
}

export function scalarsAt(node: YamlNode, key: string): readonly YamlScalar[] {
  return listAt(node, key).flatMap((item) => (item.kind === "scalar" && item.text !== "" ? [item] : []));
}

export function scalarAtKey(node: YamlNode, key: string): YamlScalar | null {
  const value = valueAt(node, key);
  return value?.kind === "scalar" && value.text !== "" ? value : null;
}

export function about(span: Span, level: Notification["level"], message: string): Notification {
  return { level, file: span.file.path, span, message, incomplete: level === "error" };
}

function fault(file: string, message: string): Notification {
  return { level: "error", file, span: null, message, incomplete: true };
}
