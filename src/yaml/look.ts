/** Ways to look into a tree. */
import type { Span } from "../model/index.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "./tree.ts";

/** Of a key that occurs twice the last one counts, as in JSON. */
export function entryOf(mapping: YamlMapping, key: string): YamlEntry | null {
  return mapping.entries.findLast((entry) => entry.key.text === key) ?? null;
}

/** The value under a key; null when it is not there or the node is no mapping. */
export function valueAt(node: YamlNode | null, key: string): YamlNode | null {
  return node?.kind === "mapping" ? (entryOf(node, key)?.value ?? null) : null;
}

/** Plain data for a schema check. Objects have no prototype, so that `__proto__` is a key like any other. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map((item) => toPlain(item.value));
  const result: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) result[key.text] = toPlain(value);
  return result;
}

/** What a JSON pointer names (https://www.rfc-editor.org/rfc/rfc6901); null when there is nothing. */
export function nodeAt(root: YamlNode, pointer: string): YamlNode | null {
  let node: YamlNode | null = root;
  for (const part of partsOf(pointer)) {
    if (node === null) return null;
    node = node.kind === "sequence" ? (node.items[Number(part)]?.value ?? null) : valueAt(node, part);
  }
  return node;
}

/** The key that stands in the text for the last part of a pointer; the item itself in a sequence. */
export function keyAt(root: YamlNode, pointer: string): Span | null {
  const parts = partsOf(pointer);
  const last = parts.at(-1);
  if (last === undefined) return root;
  const parent = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
  if (parent?.kind === "mapping") return entryOf(parent, last)?.key ?? null;
  return nodeAt(root, pointer);
}

export function partsOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
