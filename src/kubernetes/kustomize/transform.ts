/** What a kustomization changes in all its objects: names, namespaces, labels and annotations. */
import { valueAt, type YamlMapping, type YamlNode } from "../../yaml/index.ts";
import { isClusterScoped } from "../core-kinds.ts";
import { textAt } from "../manifests.ts";
import { type Built, currentName, groupOfBuilt, rebuilt, withMetadata } from "./built.ts";
import { listAt } from "./definition.ts";
import { entryAt, mappingAt, withEach, withEntry } from "./edit.ts";

type Objects = readonly Built[];

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/namespace/ */
export function setNamespace(kustomization: YamlMapping, objects: Objects): Objects {
  const namespace = textAt(kustomization, "namespace");
  if (namespace === null) return objects;
  return objects.map((built) => {
    if (built.kind === "Namespace" && groupOfBuilt(built) === "")
      return withMetadata(built, "name", namespace);
    if (isClusterScoped(groupOfBuilt(built), built.kind)) return built;
    return withMetadata(built, "namespace", namespace);
  });
}

/** https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/builtins/PrefixTransformer.go */
const keepTheirName: ReadonlySet<string> = new Set(["CustomResourceDefinition", "APIService", "Namespace"]);

export function setNames(kustomization: YamlMapping, objects: Objects): Objects {
  const prefix = textAt(kustomization, "namePrefix") ?? "";
  const suffix = textAt(kustomization, "nameSuffix") ?? "";
  if (prefix === "" && suffix === "") return objects;
  return objects.map((built) => {
    if (keepTheirName.has(built.kind)) return built;
    return withMetadata(built, "name", `${prefix}${currentName(built).name}${suffix}`);
  });
}

/** Labels matter only to what selects by them; selectors and templates are left as they are. */
export function setLabels(kustomization: YamlMapping, objects: Objects): Objects {
  const pairs = listAt(kustomization, "labels").map((item) => valueAt(item, "pairs"));
  const wanted = [valueAt(kustomization, "commonLabels"), ...pairs].filter((one) => one?.kind === "mapping");
  return wanted.reduce<Objects>(
    (now, labels) => now.map((built) => withAll(built, [], "labels", labels)),
    objects,
  );
}

/** Annotations of a template of pods too: a cloud reads them there. */
export function setAnnotations(kustomization: YamlMapping, objects: Objects): Objects {
  const wanted = valueAt(kustomization, "commonAnnotations");
  if (wanted?.kind !== "mapping") return objects;
  return objects.map((built) => {
    const own = withAll(built, [], "annotations", wanted);
    const templates = [
      ["spec", "template"],
      ["spec", "jobTemplate", "spec", "template"],
    ];
    return templates.reduce((now, path) => withAll(now, path, "annotations", wanted), own);
  });
}

function withAll(built: Built, path: readonly string[], field: string, wanted: YamlNode): Built {
  if (wanted.kind !== "mapping") return built;
  const node = withEach(built.node, path, (holder) => {
    const metadata = valueAt(holder, "metadata");
    const old = valueAt(metadata, field);
    const before = old?.kind === "mapping" ? old : mappingAt(wanted, []);
    const outer = metadata?.kind === "mapping" ? metadata : mappingAt(wanted, []);
    const merged = wanted.entries.reduce(withEntry, before);
    return withEntry(holder, entryAt("metadata", withEntry(outer, entryAt(field, merged))));
  });
  return node.kind === "mapping" ? rebuilt(built, node) : built;
}
