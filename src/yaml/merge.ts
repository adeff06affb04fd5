/**
 * Merge keys: `<<: *defaults` brings the entries of another mapping; own keys beat brought ones, and of several
 * mappings the earlier beats the later. https://yaml.org/type/merge.html
 */
import type { Span } from "../model/index.ts";
import type { YamlDiagnostic, YamlEntry, YamlMapping } from "./tree.ts";

interface Merged {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly YamlDiagnostic[];
  /** How many entries were brought: the cost of merging. */
  readonly added: number;
}

export function mergeEntries(own: readonly YamlEntry[]): Merged {
  const problems: YamlDiagnostic[] = [];
  const seen = new Map<string, YamlEntry>();
  const entries: YamlEntry[] = [];
  const merges: YamlEntry[] = [];
  for (const entry of own) {
    if (isMerge(entry)) {
      merges.push(entry);
      continue;
    }
    if (seen.has(entry.key.text)) {
      const message = `The key "${entry.key.text}" occurs twice in one mapping`;
      problems.push({ kind: "duplicate-key", span: entry.key, message });
    }
    seen.set(entry.key.text, entry);
    entries.push(entry);
  }
  let added = 0;
  for (const merge of merges) {
    const sources = mappingsOf(merge);
    if (sources === null) {
      const message = "A merge key takes a mapping or a list of mappings";
      problems.push({ kind: "merge", span: merge.key, message });
      continue;
    }
    for (const source of sources) added += bring(source, merge.key, seen, entries);
  }
  return { entries, problems, added };
}

function bring(source: YamlMapping, merge: Span, seen: Map<string, YamlEntry>, entries: YamlEntry[]): number {
  for (const entry of source.entries) {
    if (seen.has(entry.key.text)) continue;
    const brought = { ...entry, merge };
    seen.set(entry.key.text, brought);
    entries.push(brought);
  }
  return source.entries.length;
}

function isMerge({ key }: YamlEntry): boolean {
  return key.text === "<<" && (key.tag === null ? key.style === "plain" : key.tag === "!!merge");
}

function mappingsOf({ value }: YamlEntry): readonly YamlMapping[] | null {
  if (value.kind === "mapping") return [value];
  if (value.kind !== "sequence") return null;
  const mappings: YamlMapping[] = [];
  for (const item of value.items) {
    if (item.value.kind !== "mapping") return null;
    mappings.push(item.value);
  }
  return mappings;
}
