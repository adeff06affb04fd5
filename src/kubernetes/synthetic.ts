/** Mappings that are written nowhere as such: what belongs together, put under names, each part where it really is. */
import type { Span } from "../model/index.ts";
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence } from "../yaml/index.ts";

export function textNode({ file, start, end }: Span, text: string): YamlScalar {
  return { kind: "scalar", file, start, end, value: text, text, style: "plain", tag: null };
}

export function mappingNode(place: Span, parts: readonly (readonly [string, YamlNode])[]): YamlMapping {
  const entries = parts.map(([name, value]): YamlEntry => {
    return { key: textNode(value, name), value, alias: null, merge: null };
  });
  return { kind: "mapping", file: place.file, start: place.start, end: place.end, entries, tag: null };
}

export function sequenceNode(place: Span, nodes: readonly YamlNode[]): YamlSequence {
  const items = nodes.map((value) => ({ value, alias: null }));
  return { kind: "sequence", file: place.file, start: place.start, end: place.end, items, tag: null };
}
