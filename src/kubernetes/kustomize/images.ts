/** `images`: other names, tags and digests. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/ */
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";
import { type Built, rebuilt } from "./built.ts";
import { listAt, scalarAtKey } from "./definition.ts";
import { scalarAt } from "./edit.ts";

interface Change {
  readonly name: string;
  readonly newName: YamlScalar | null;
  readonly newTag: YamlScalar | null;
  readonly digest: YamlScalar | null;
}

export function applyImages(kustomization: YamlMapping, objects: readonly Built[]): readonly Built[] {
  const changes = listAt(kustomization, "images").flatMap((item): Change[] => {
    const name = textAt(item, "name");
    if (name === null) return [];
    const [newName, newTag, digest] = ["newName", "newTag", "digest"].map((key) => scalarAtKey(item, key));
    return [{ name, newName: newName ?? null, newTag: newTag ?? null, digest: digest ?? null }];
  });
  if (changes.length === 0) return objects;
  return objects.map((built) => {
    if (built.kind === "CustomResourceDefinition") return built;
    const node = inContainers(built.node, changes);
    return node.kind === "mapping" ? rebuilt(built, node) : built;
  });
}

/** The lists that hold containers, wherever they stand. The same node comes back where nothing changes. */
function inContainers(node: YamlNode, changes: readonly Change[]): YamlNode {
  if (node.kind === "scalar") return node;
  if (node.kind === "sequence") {
    let changed = false;
    const items = node.items.map((item) => {
      const value = inContainers(item.value, changes);
      changed ||= value !== item.value;
      return value === item.value ? item : { ...item, value };
    });
    return changed ? { ...node, items } : node;
  }
  let changed = false;
  const entries = node.entries.map((entry): YamlEntry => {
    const inner = inContainers(entry.value, changes);
    const holds = entry.key.text === "containers" || entry.key.text === "initContainers";
    const value = holds ? withImages(inner, changes) : inner;
    changed ||= value !== entry.value;
    return value === entry.value ? entry : { ...entry, value };
  });
  return changed ? { ...node, entries } : node;
}

function withImages(containers: YamlNode, changes: readonly Change[]): YamlNode {
  if (containers.kind !== "sequence") return containers;
  let changed = false;
  const items = containers.items.map((item) => {
    const container = item.value;
    if (container.kind !== "mapping") return item;
    const entries = container.entries.map((entry) => {
      if (entry.key.text !== "image" || entry.value.kind !== "scalar") return entry;
      const made = changes.reduce<YamlEntry>(changedImage, entry);
      changed ||= made !== entry;
      return made;
    });
    return { ...item, value: { ...container, entries } };
  });
  return changed ? { ...containers, items } : containers;
}

function changedImage(entry: YamlEntry, { name, newName, newTag, digest }: Change): YamlEntry {
  const { value } = entry;
  if (value.kind !== "scalar" || !value.text.startsWith(name)) return entry;
  const rest = /^(:[\w.{}-]*)?(@sha256:[\w.{}-]*)?$/.exec(value.text.slice(name.length));
  if (rest === null) return entry;
  const tag = newTag === null ? (digest === null ? (rest[1] ?? "") : "") : `:${newTag.text}`;
  const kept = newTag === null && digest === null ? (rest[2] ?? "") : "";
  const text = `${newName?.text ?? name}${tag}${digest === null ? kept : `@${digest.text}`}`;
  // The name says where the image is from: with a new tag alone, the old line still decides.
  if (newName === null) return { ...entry, value: scalarAt(value, text) };
  return { ...entry, value: scalarAt(newName, text), alias: entry.alias ?? value };
}
