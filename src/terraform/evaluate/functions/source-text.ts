/** Where in a file a decoded value stands, so that a finding can point there and not at the call that decodes it. */
import type { Provenance, SourceFile, Span, Value } from "../../../model/index.ts";
import { textOf } from "../../../model/index.ts";
import type { Surroundings } from "./surroundings.ts";

/** One source per file and evaluation, so that spans in it can be told to be the same. */
const sources = new WeakMap<Surroundings, Map<string, SourceFile>>();

export function sourceOf(surroundings: Surroundings, path: string, text: string): SourceFile {
  const known = sources.get(surroundings) ?? new Map<string, SourceFile>();
  sources.set(surroundings, known);
  const source = known.get(path) ?? { path, text };
  known.set(path, source);
  return source;
}

/** Gives the provenance of a part of a text, by its offsets in it. */
export type ProvenanceAt = (start: number, end: number) => Provenance;

/** Of a text that is a whole file, parts have places of their own; of any other they come from where it came from. */
export function provenanceIn(value: Value, otherwise: Provenance): ProvenanceAt {
  const { origin } = value.provenance;
  if (value.kind !== "string" || origin.kind !== "file" || textOf(origin.span) !== value.value) {
    return () => otherwise;
  }
  const { file, start: offset } = origin.span;
  return (start, end) => {
    const span: Span = { file, start: offset + start, end: offset + end };
    return { ...value.provenance, origin: { kind: "file", span } };
  };
}
