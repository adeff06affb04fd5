/** Trees with a part replaced. Nothing is changed in place: a base is shared by many overlays. */
import type { Span } from "../../model/index.ts";
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from "../../yaml/index.ts";
import { entryOf } from "../../yaml/index.ts";

/** A text that was put together, at the place that decided it. */
export function scalarAt({ file, start, end }: Span, text: string): YamlScalar {
  return { kind: "scalar", file, start, end, value: text, text, style: "quoted", tag: null };
}

export function mappingAt({ file, start, end }: Span, entries: readonly YamlEntry[]): YamlMapping {
  return { kind: "mapping", file, start, end, entries, tag: null };
}

export function entryAt(key: string, value: YamlNode, alias: Span | null = null): YamlEntry {
  return { key: scalarAt(value, key), value, alias, merge: null };
}

/** With this entry in the place of the one of the same key, or behind the others. */
export function withEntry(mapping: YamlMapping, entry: YamlEntry): YamlMapping {
  const { text } = entry.key;
  const at = mapping.entries.findIndex(({ key }) => key.text === text);
  if (at === -1) return { ...mapping, entries: [...mapping.entries, entry] };
  const entries = mapping.entries.flatMap((one, index) =>
    index === at ? [entry] : one.key.text === text ? [] : [one],
  );
  return { ...mapping, entries };
}

export function withoutEntry(mapping: YamlMapping, key: string): YamlMapping {
  return { ...mapping, entries: mapping.entries.filter((entry) => entry.key.text !== key) };
}

/** The value under these keys replaced; mappings on the way are made when they are not there. */
export function withValue(mapping: YamlMapping, keys: readonly string[], value: YamlNode): YamlMapping {
  const [key, ...rest] = keys;
  if (key === undefined) return mapping;
  if (rest.length === 0) return withEntry(mapping, entryAt(key, value));
  const entry = entryOf(mapping, key);
  const inner = entry?.value.kind === "mapping" ? entry.value : mappingAt(value, []);
  const changed = withValue(inner, rest, value);
  return withEntry(mapping, entry === null ? entryAt(key, changed) : { ...entry, value: changed });
}

/** Each mapping under a path is given to `change`; `[]` stands for the items of a list. */
export function withEach(
  node: YamlNode,
  path: readonly string[],
  change: (found: YamlMapping) => YamlMapping,
): YamlNode {
  const [part, ...rest] = path;
  if (node.kind === "scalar") return node;
  if (part === undefined) return node.kind === "mapping" ? change(node) : node;
  if (part === "[]") {
    if (node.kind !== "sequence") return node;
    return {
      ...node,
      items: node.items.map((item) => ({ ...item, value: withEach(item.value, rest, change) })),
    };
  }
  if (node.kind !== "mapping") return node;
  const entry = entryOf(node, part);
  if (entry === null) return node;
  return withEntry(node, { ...entry, value: withEach(entry.value, rest, change) });
}

/** The limits of a file that is read: what is put together out of parts must not outgrow them either. */
const mostNodes = 200_000;
const deepest = 200;

export function isReasonable(root: YamlNode): boolean {
  const open: { readonly node: YamlNode; readonly depth: number }[] = [{ node: root, depth: 1 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    nodes += 1;
    if (nodes > mostNodes || depth > deepest) return false;
    if (node.kind === "scalar") continue;
    const children = node.kind === "sequence" ? node.items : node.entries;
    for (const { value } of children) open.push({ node: value, depth: depth + 1 });
  }
  return true;
}
