/** An object on its way through kustomizations: what it is now, and what it was called before. */
import type { YamlMapping } from "../../yaml/index.ts";
import { valueAt } from "../../yaml/index.ts";
import { groupOf, type Manifest, textAt } from "../manifests.ts";
import { scalarAt, withValue } from "./edit.ts";

export interface Name {
  readonly name: string;
  readonly namespace: string;
}

export interface Built extends Manifest {
  /** Every name it has had, the first one first: patches may name any of them. */
  readonly names: readonly Name[];
  /** A hash of its content comes behind its name in the end. */
  readonly hashed: boolean;
}

export function builtFrom(manifest: Manifest): Built {
  return { ...manifest, names: [nameOf(manifest.node)], hashed: false };
}

function nameOf(node: YamlMapping): Name {
  const metadata = valueAt(node, "metadata");
  return { name: textAt(metadata, "name") ?? "", namespace: textAt(metadata, "namespace") ?? "default" };
}

/** With other content, which may say another kind or name. */
export function rebuilt(built: Built, node: YamlMapping): Built {
  if (node === built.node) return built;
  const apiVersion = textAt(node, "apiVersion") ?? built.apiVersion;
  const kind = textAt(node, "kind") ?? built.kind;
  const now = nameOf(node);
  const last = built.names.at(-1);
  const same = last !== undefined && last.name === now.name && last.namespace === now.namespace;
  return { ...built, node, apiVersion, kind, names: same ? built.names : [...built.names, now] };
}

export function currentName({ names }: Built): Name {
  return names.at(-1) ?? { name: "", namespace: "default" };
}

export function withMetadata(built: Built, field: "name" | "namespace", text: string): Built {
  const metadata = valueAt(built.node, "metadata");
  const place = valueAt(metadata, field) ?? metadata ?? built.node;
  return rebuilt(built, withValue(built.node, ["metadata", field], scalarAt(place, text)));
}

export function groupOfBuilt({ apiVersion }: Built): string {
  return groupOf(apiVersion);
}

export function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.lastIndexOf("/") + 1);
}
