/**
 * Strategic merge patches.
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
import {
  entryOf,
  type YamlItem,
  type YamlMapping,
  type YamlNode,
  type YamlSequence,
} from "../../yaml/index.ts";
import { textAt } from "../manifests.ts";
import { withEntry, withoutEntry } from "./edit.ts";

/** Null when the patch deletes the whole object. `known`: the kind comes with Kubernetes, so its lists merge. */
export function mergePatch(target: YamlMapping, patch: YamlMapping, known: boolean): YamlMapping | null {
  const directive = textAt(patch, "$patch");
  if (directive === "delete") return null;
  if (directive === "replace") return cleaned(patch);
  let result = target;
  for (const entry of patch.entries) {
    const { key, value } = entry;
    if (key.text.startsWith("$")) continue;
    if (value.kind === "scalar" && value.value === null) {
      result = withoutEntry(result, key.text);
      continue;
    }
    const before = entryOf(result, key.text);
    const merged = mergeValue(before?.value ?? null, value, key.text, known);
    if (merged === null) result = withoutEntry(result, key.text);
    else if (merged === before?.value) continue;
    else if (merged.kind === "scalar" || before === null)
      result = withEntry(result, { ...entry, value: merged });
    else result = withEntry(result, { ...before, value: merged });
  }
  return result;
}

function mergeValue(before: YamlNode | null, patch: YamlNode, key: string, known: boolean): YamlNode | null {
  if (patch.kind === "mapping") {
    if (before?.kind === "mapping") return mergePatch(before, patch, known);
    return textAt(patch, "$patch") === "delete" ? null : cleaned(patch);
  }
  if (patch.kind === "sequence") {
    if (before?.kind === "sequence") return mergeLists(before, patch, key, known);
    return { ...patch, items: patch.items.filter(({ value }) => textAt(value, "$patch") === null) };
  }
  return patch;
}

/**
 * By which field the items of a list are told apart: `patchMergeKey` in the API of Kubernetes.
 * https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.33/
 */
const mergeKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ["containers", ["name"]],
  ["initContainers", ["name"]],
  ["ephemeralContainers", ["name"]],
  ["env", ["name"]],
  ["volumes", ["name"]],
  ["volumeMounts", ["mountPath"]],
  ["volumeDevices", ["devicePath"]],
  // Of a container, and of a Service.
  ["ports", ["containerPort", "port"]],
  ["imagePullSecrets", ["name"]],
  ["secrets", ["name"]],
  ["hostAliases", ["ip"]],
  ["topologySpreadConstraints", ["topologyKey"]],
  ["webhooks", ["name"]],
  ["ownerReferences", ["uid"]],
  ["conditions", ["type"]],
  ["resourceClaims", ["name"]],
]);

function mergeLists(before: YamlSequence, patch: YamlSequence, key: string, known: boolean): YamlNode {
  const keys = known ? mergeKeys.get(key) : undefined;
  const items = patch.items.filter(({ value }) => textAt(value, "$patch") !== "replace");
  const mergeKey = keys?.find((one) => items.every(({ value }) => textAt(value, one) !== null));
  if (mergeKey === undefined || items.length < patch.items.length) return { ...patch, items };
  const rest = [...before.items];
  const named: YamlItem[] = [];
  for (const item of items) {
    const name = textAt(item.value, mergeKey);
    const at = rest.findIndex(({ value }) => textAt(value, mergeKey) === name);
    const old = at === -1 ? undefined : rest.splice(at, 1)[0];
    if (textAt(item.value, "$patch") === "delete" || item.value.kind !== "mapping") continue;
    if (old?.value.kind !== "mapping") named.push({ ...item, value: cleaned(item.value) });
    else {
      const merged = mergePatch(old.value, item.value, known);
      if (merged !== null) named.push({ ...old, value: merged });
    }
  }
  // What a patch names comes first, as in kustomize.
  return { ...before, items: [...named, ...rest] };
}

/** What a patch brings where there was nothing: without its directives and its nulls. */
function cleaned(patch: YamlMapping): YamlMapping {
  const entries = patch.entries.flatMap((entry) => {
    const { key, value } = entry;
    if (key.text.startsWith("$") || (value.kind === "scalar" && value.value === null)) return [];
    return [value.kind === "mapping" ? { ...entry, value: cleaned(value) } : entry];
  });
  return { ...patch, entries };
}
