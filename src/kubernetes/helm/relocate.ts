/** A rendered object with every value at the line that it came from. */
import type { Span } from "../../model/index.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../../yaml/index.ts";
import { headOf, originOf, type Sources } from "./origin.ts";

export function relocated(object: YamlMapping, sources: Sources): YamlMapping {
  const head = headOf(sources.template);
  const made = relocatedNode(object, "", null, sources, head);
  return made.node.kind === "mapping" ? made.node : object;
}

interface Relocated {
  readonly node: YamlNode;
  readonly step: Span | null;
}

function relocatedNode(
  node: YamlNode,
  key: string,
  place: Span | null,
  sources: Sources,
  head: Span,
): Relocated {
  const { file, start, end } = place ?? head;
  if (node.kind === "scalar") {
    const { span, step } = originOf(sources, key, node);
    return { node: { ...node, file: span.file, start: span.start, end: span.end }, step };
  }
  if (node.kind === "sequence") {
    const items = node.items.map(({ value }) => {
      const made = relocatedNode(value, key, place, sources, head);
      return { value: made.node, alias: made.step };
    });
    return { node: { ...node, file, start, end, items }, step: null };
  }
  const entries = node.entries.map((entry): YamlEntry => {
    const made = relocatedNode(entry.value, entry.key.text, place, sources, head);
    return { key: { ...entry.key, file, start, end }, value: made.node, alias: made.step, merge: null };
  });
  return { node: { ...node, file, start, end, entries }, step: null };
}
