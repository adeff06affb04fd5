/** A mapping of YAML as a configuration: every value with the place in the text that says it. */
import type { Configuration, NestedBlock, Path, Provenance, Span, Value } from "../model/index.ts";
import { entryOf, type YamlEntry, type YamlMapping, type YamlNode, type YamlScalar } from "../yaml/index.ts";

/** `path` are the aliases that led here, the use first. Values under the `secret` names are not to be shown. */
export function configurationOf(
  mapping: YamlMapping,
  path: Path | null = null,
  secret: readonly string[] = [],
): Configuration {
  return {
    span: mapping,
    attribute: (name) => {
      const entry = entryOf(mapping, name);
      if (entry === null) return null;
      const value = valueIn(entry.value, pathThrough(entry, path));
      return secret.includes(name) ? hidden(value) : value;
    },
    blocks: (name) => {
      const entry = entryOf(mapping, name);
      return entry === null ? [] : blocksIn(entry, pathThrough(entry, path));
    },
    names: () => [...new Set(mapping.entries.map(({ key }) => key.text))],
  };
}

function hidden(value: Value): Value {
  if (value.kind === "map") {
    const entries = new Map([...value.entries].map(([key, one]) => [key, hidden(one)]));
    return { ...value, entries, sensitive: true };
  }
  if (value.kind === "list") return { ...value, elements: value.elements.map(hidden), sensitive: true };
  return { ...value, sensitive: true };
}

function blocksIn({ value }: YamlEntry, path: Path | null): readonly NestedBlock[] {
  if (value.kind === "mapping") return [certain(value, path)];
  if (value.kind === "scalar") return [];
  return value.items.flatMap((item) =>
    item.value.kind === "mapping" ? [certain(item.value, stepped(item.alias, path))] : [],
  );
}

function certain(mapping: YamlMapping, path: Path | null): NestedBlock {
  return { configuration: configurationOf(mapping, path), presence: "certain" };
}

/** What stands behind an anchor was decided there; the alias and the merge key are how it came here. */
function pathThrough({ alias, merge }: YamlEntry, path: Path | null): Path | null {
  return stepped(alias, stepped(merge, path));
}

function stepped(step: Span | null, path: Path | null): Path | null {
  return step === null ? path : append(path, step);
}

function append(path: Path | null, step: Span): Path {
  return path === null ? { step, next: null } : { step: path.step, next: append(path.next, step) };
}

export function valueIn(node: YamlNode, path: Path | null): Value {
  const provenance: Provenance = { origin: { kind: "file", span: node }, path, conditions: [] };
  switch (node.kind) {
    case "scalar":
      return scalarValue(node, provenance);
    case "sequence": {
      const elements = node.items.map(({ value, alias }) => valueIn(value, stepped(alias, path)));
      return { kind: "list", flavour: "tuple", elements, provenance };
    }
    case "mapping": {
      const entries = new Map<string, Value>();
      for (const entry of node.entries) {
        entries.set(entry.key.text, valueIn(entry.value, pathThrough(entry, path)));
      }
      return { kind: "map", flavour: "object", entries, provenance };
    }
  }
}

/** Encrypted by SOPS: https://getsops.io/docs/#encryption-protocol */
const encrypted = /^ENC\[[A-Z0-9_]+,/;

function scalarValue(node: YamlScalar, provenance: Provenance): Value {
  const { value, text } = node;
  if (encrypted.test(text)) {
    const reason = { code: "computed" as const, subject: "ENC[…]", span: node };
    return { kind: "unknown", reason, provenance, sensitive: true };
  }
  if (value === null) return { kind: "null", provenance };
  if (typeof value === "boolean") return { kind: "bool", value, provenance };
  if (typeof value === "number") return { kind: "number", value, provenance };
  return { kind: "string", value, provenance };
}
