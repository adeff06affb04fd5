/**
 * Values that an object hands to a chart as a text: `helm.values` of Argo CD, `valuesContent` of k3s. In: an object. Out: the same object with
 * the mapping that the text means, every value on the line that it really has.
 */
import type { Notification } from "../model/index.ts";
import { readInner, valueAt, type YamlEntry, type YamlMapping, type YamlNode } from "../yaml/index.ts";
import { groupOf, type Manifest } from "./manifests.ts";
import { holdsTemplate } from "./peek.ts";
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

/** What is handed over as a text that no mapping can be read from: the values in it were not looked at. */
export function unreadValues({ apiVersion, kind, node }: Manifest): readonly Notification[] {
  const texts =
    groupOf(apiVersion) === "helm.cattle.io"
      ? [valueAt(valueAt(node, "spec"), "valuesContent")]
      : groupOf(apiVersion) === "argoproj.io" && argo.has(kind)
        ? textsOfValues(node, 0)
        : [];
  return texts.flatMap((text): readonly Notification[] => {
    if (text?.kind !== "scalar" || text.text.replace(/^\s*#.*$/gm, "").trim() === "") return [];
    const { documents, faults } = readInner(text.text, text);
    const [fault] = faults;
    if (documents[0]?.kind === "mapping" && fault === undefined) return [];
    const file = text.file.path;
    // A template of an ApplicationSet is filled in for each Application.
    if (holdsTemplate(text.text)) {
      const message = "the values for a chart are a template and cannot be read without filling it in";
      return [{ level: "note", file, span: text, message, incomplete: false }];
    }
    const why = fault === undefined ? "they are no mapping" : fault.message;
    const message = `the values for a chart cannot be read: ${why}`;
    return [{ level: "error", file, span: fault?.span ?? text, message, incomplete: true }];
  });
}

function textsOfValues(node: YamlNode, depth: number): readonly YamlNode[] {
  if (depth > deepest || node.kind === "scalar") return [];
  if (node.kind === "sequence") return node.items.flatMap(({ value }) => textsOfValues(value, depth + 1));
  return node.entries.flatMap(({ key, value }) => {
    const values = key.text === "helm" ? valueAt(value, "values") : null;
    return values === null ? textsOfValues(value, depth + 1) : [values];
  });
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
