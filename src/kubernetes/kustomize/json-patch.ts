/** JSON Patch on a positioned tree. https://www.rfc-editor.org/rfc/rfc6902 */
import { entryOf, nodeAt, partsOf, toPlain, valueAt, type YamlNode } from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";
import { mappingNode } from "../synthetic.ts";
import { isReasonable, scalarAt, withEntry, withoutEntry } from "./edit.ts";

export type Patched =
  | { readonly kind: "patched"; readonly node: YamlNode }
  | { readonly kind: "failed"; readonly operation: YamlNode; readonly message: string };

/** Copies of copies double at every step; nobody writes more than a few. */
const mostCopies = 100;

export function applyJsonPatch(target: YamlNode, operations: readonly YamlNode[]): Patched {
  let node = target;
  let copies = 0;
  for (const operation of operations) {
    const next = applyOne(node, operation);
    const copied = textAt(operation, "op") === "copy" || textAt(operation, "op") === "move";
    copies += copied ? 1 : 0;
    if (copied && typeof next !== "string" && (copies > mostCopies || !isReasonable(next))) {
      return { kind: "failed", operation, message: "this copies more than can be read" };
    }
    if (typeof next === "string") return { kind: "failed", operation, message: next };
    node = next;
  }
  return { kind: "patched", node };
}

/** The changed tree, or why it cannot be done. */
function applyOne(root: YamlNode, operation: YamlNode): YamlNode | string {
  const kind = textAt(operation, "op");
  const path = pointerAt(operation, "path");
  const value = valueAt(operation, "value");
  if (path === null) return "this operation has no path";
  const source = pointerAt(operation, "from");
  switch (kind) {
    case "add":
    case "replace":
      if (value === null) return "this operation has no value";
      return put(withAnnotations(root, path, value), partsOf(path), value, kind);
    case "remove":
      return remove(root, partsOf(path));
    case "test":
      return value !== null && same(nodeAt(root, path), value) ? root : `${path} is not what this test says`;
    case "copy":
    case "move": {
      const found = source === null ? null : nodeAt(root, source);
      if (found === null || source === null) return `there is no ${source ?? "from"}`;
      const rest = kind === "move" ? remove(root, partsOf(source)) : root;
      return typeof rest === "string" ? rest : put(rest, partsOf(path), found, "add");
    }
    default:
      return `${kind ?? "no operation"} is no operation of JSON Patch`;
  }
}

/** Within kustomize every object has annotations, so that one can be added to an object that is written without. */
function withAnnotations(root: YamlNode, path: string, value: YamlNode): YamlNode {
  if (!path.startsWith("/metadata/annotations/") || nodeAt(root, "/metadata/annotations") !== null)
    return root;
  const made = put(root, ["metadata", "annotations"], mappingNode(value, []), "add");
  return typeof made === "string" ? root : made;
}

function pointerAt(node: YamlNode, key: string): string | null {
  const value = valueAt(node, key);
  return value?.kind === "scalar" && value.value !== null ? value.text : null;
}

function same(one: YamlNode | null, other: YamlNode): boolean {
  return one !== null && JSON.stringify(toPlain(one)) === JSON.stringify(toPlain(other));
}

function put(
  node: YamlNode,
  [part, ...rest]: readonly string[],
  value: YamlNode,
  kind: "add" | "replace",
): YamlNode | string {
  if (part === undefined) return value;
  if (node.kind === "scalar") return `there is no ${part} to go into`;
  if (node.kind === "mapping") {
    const entry = entryOf(node, part);
    // What is replaced need not be there: kustomize's library for patches adds it.
    if (entry === null && rest.length > 0) return `there is no ${part} here`;
    if (entry === null || rest.length === 0) {
      return withEntry(node, { key: scalarAt(value, part), value, alias: null, merge: null });
    }
    const inner = put(entry.value, rest, value, kind);
    return typeof inner === "string" ? inner : withEntry(node, { ...entry, value: inner });
  }
  const at = part === "-" ? node.items.length : Number(part);
  const item = node.items[at];
  if (rest.length === 0 && kind === "add") {
    if (!Number.isInteger(at) || at < 0 || at > node.items.length) return `there is no item ${part}`;
    return { ...node, items: node.items.toSpliced(at, 0, { value, alias: null }) };
  }
  if (item === undefined) return `there is no item ${part}`;
  const inner = put(item.value, rest, value, kind);
  if (typeof inner === "string") return inner;
  return { ...node, items: node.items.with(at, { value: inner, alias: null }) };
}

function remove(node: YamlNode, [part, ...rest]: readonly string[]): YamlNode | string {
  if (part === undefined) return "the whole object cannot be removed";
  if (node.kind === "mapping") {
    const entry = entryOf(node, part);
    if (entry === null) return `there is no ${part} here`;
    if (rest.length === 0) return withoutEntry(node, part);
    const inner = remove(entry.value, rest);
    return typeof inner === "string" ? inner : withEntry(node, { ...entry, value: inner });
  }
  const at = Number(part);
  const item = node.kind === "sequence" ? node.items[at] : undefined;
  if (node.kind === "scalar" || item === undefined) return `there is no item ${part}`;
  if (rest.length === 0) return { ...node, items: node.items.toSpliced(at, 1) };
  const inner = remove(item.value, rest);
  return typeof inner === "string"
    ? inner
    : { ...node, items: node.items.with(at, { ...item, value: inner }) };
}
