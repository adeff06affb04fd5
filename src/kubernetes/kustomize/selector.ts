/** Which objects a patch or a replacement is for. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/ */
import { RE2JS } from "re2js";
import { valueAt, type YamlNode } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";
import { type Built, groupOfBuilt, versionOf } from "./built.ts";

export type Selector = (built: Built) => boolean;

/** Expressions must match as a whole; an empty one matches everything. */
export function patternSelector(target: YamlNode): Selector {
  const matches = (key: string) => {
    const text = textAt(target, key);
    if (text === null) return () => true;
    const pattern = compile(text);
    return (value: string) => (pattern === null ? value === text : pattern.matches(value));
  };
  const group = matches("group");
  const version = matches("version");
  const kind = matches("kind");
  const name = matches("name");
  const namespace = matches("namespace");
  const labels = labelSelector(textAt(target, "labelSelector"), "labels");
  const annotations = labelSelector(textAt(target, "annotationSelector"), "annotations");
  return (built) =>
    group(groupOfBuilt(built)) &&
    version(versionOf(built.apiVersion)) &&
    kind(built.kind) &&
    built.names.some((one) => name(one.name) && namespace(one.namespace)) &&
    labels(built) &&
    annotations(built);
}

const longestPattern = 1000;

function compile(text: string): RE2JS | null {
  if (text.length > longestPattern) return null;
  try {
    return RE2JS.compile(text);
  } catch {
    return null;
  }
}

/** Texts must be equal; what is left out may be anything. */
export function plainSelector(target: YamlNode | null): Selector {
  const [group, version, kind, name, namespace] = ["group", "version", "kind", "name", "namespace"].map(
    (key) => textAt(target, key),
  );
  return (built) =>
    (group == null || group === groupOfBuilt(built)) &&
    (version == null || version === versionOf(built.apiVersion)) &&
    (kind == null || kind === built.kind) &&
    built.names.some(
      (one) => (name == null || name === one.name) && (namespace == null || namespace === one.namespace),
    );
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function labelSelector(text: string | null, field: "labels" | "annotations"): Selector {
  if (text === null) return () => true;
  const requirements = [...text.matchAll(/(?:[^,(]|\([^)]*\))+/g)].map(([one]) => requirement(one.trim()));
  return ({ node }) => {
    const written = valueAt(valueAt(node, "metadata"), field);
    return requirements.every((holds) => holds(written));
  };
}

function requirement(text: string): (labels: YamlNode | null) => boolean {
  const listed = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(text);
  if (listed) {
    const [, key = "", operator, values = ""] = listed;
    const among = values.split(",").map((value) => value.trim());
    return (labels) => among.includes(textAt(labels, key) ?? "") === (operator === "in");
  }
  const compared = /^([^=!\s]+)\s*(==|=|!=)\s*(\S*)$/.exec(text);
  if (compared) {
    const [, key = "", operator, value = ""] = compared;
    return (labels) => ((textAt(labels, key) ?? "") === value) === (operator !== "!=");
  }
  if (text.startsWith("!")) return (labels) => valueAt(labels, text.slice(1).trim()) === null;
  return (labels) => valueAt(labels, text) !== null;
}
