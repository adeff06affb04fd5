/**
 * Values that an object hands to a chart as a text: `helm.values` of Argo CD, `valuesContent` of k3s. In: an object. Out: the same object with
 * the mapping that the text means, every value on the line that it really has.
 */
import { readInner, type YamlEntry, type YamlMapping, type YamlNode } from "../yaml/index.ts";
import { groupOf, type Manifest } from "./manifests.ts";
import { mappingNode } from "./synthetic.ts";

/** https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values */
const argo: ReadonlySet<string> = new Set(["Application", "ApplicationSet"]);

export function withOpenedValues(manifest: Manifest): Manifest {
  const { apiVersion, kind, node } = manifest;
  if (groupOf(apiVersion) === "helm.cattle.io") return { ...manifest, node: openedContent(node) };
  if (groupOf(apiVersion) !== "argoproj.io" || !argo.has(kind)) return manifest;
  const opened = openedIn(node, 0);
  return opened.kind === "mapping" ? { ...manifest, node: opened } : manifest;
}

/** `spec.valuesContent`: https://docs.k3s.io/add-ons/helm */
function openedContent(node: YamlMapping): YamlMapping {
  return mapped(node, "spec", (spec) =>
    spec.kind === "mapping" ? mapped(spec, "valuesContent", (content) => openedText(content)) : spec,
  );
}

function mapped(node: YamlMapping, name: string, change: (value: YamlNode) => YamlNode): YamlMapping {
  const entries = node.entries.map((entry): YamlEntry => {
    return entry.key.text === name ? { ...entry, value: change(entry.value) } : entry;
  });
  return { ...node, entries };
}

function openedText(node: YamlNode): YamlNode {
  const [first] = node.kind === "scalar" ? readInner(node.text, node).documents : [];
  return first?.kind === "mapping" ? first : node;
}

/** An ApplicationSet holds its sources a few levels down. */
const deepest = 12;

function openedIn(node: YamlNode, depth: number): YamlNode {
  if (depth > deepest || node.kind === "scalar") return node;
  if (node.kind === "sequence") {
    return {
      ...node,
      items: node.items.map((item) => ({ ...item, value: openedIn(item.value, depth + 1) })),
    };
  }
  const entries = node.entries.map((entry): YamlEntry => {
    const { key, value } = entry;
    if (key.text === "helm" && value.kind === "mapping") return { ...entry, value: openedHelm(value) };
    return { ...entry, value: openedIn(value, depth + 1) };
  });
  return { ...node, entries };
}

function openedHelm(helm: YamlMapping): YamlMapping {
  const entries = helm.entries.map((entry): YamlEntry => {
    const { key, value } = entry;
    if (key.text === "values") return { ...entry, value: openedText(value) };
    if (key.text === "parameters" && value.kind === "sequence") {
      return {
        ...entry,
        value: parametersIn(
          value.items.map((item) => item.value),
          value,
        ),
      };
    }
    return entry;
  });
  return { ...helm, entries };
}

/** `{name: image.registry, value: ghcr.io}` is what `--set image.registry=ghcr.io` is to Helm. */
function parametersIn(parameters: readonly YamlNode[], place: YamlNode): YamlMapping {
  return parameters.reduce<YamlMapping>(
    (all, parameter) => {
      const name = parameter.kind === "mapping" ? textOf(parameter, "name") : null;
      const value =
        parameter.kind === "mapping"
          ? parameter.entries.find(({ key }) => key.text === "value")?.value
          : null;
      return name === null || value === null || value === undefined
        ? all
        : withPath(all, name.split("."), value);
    },
    mappingNode(place, []),
  );
}

function textOf({ entries }: YamlMapping, name: string): string | null {
  const value = entries.find(({ key }) => key.text === name)?.value;
  return value?.kind === "scalar" ? value.text : null;
}

/** What stands under the same name already is kept. */
export function withPath(mapping: YamlMapping, path: readonly string[], value: YamlNode): YamlMapping {
  const [name, ...rest] = path;
  if (name === undefined || path.length > deepest) return mapping;
  const before = mapping.entries.find(({ key }) => key.text === name);
  const inner =
    rest.length === 0
      ? value
      : withPath(before?.value.kind === "mapping" ? before.value : mappingNode(value, []), rest, value);
  const [made] = mappingNode(value, [[name, inner]]).entries;
  if (made === undefined) return mapping;
  return { ...mapping, entries: [...mapping.entries.filter((entry) => entry !== before), made] };
}
