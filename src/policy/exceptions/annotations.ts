/** The exceptions that Kubernetes objects state of themselves: `cloudtoets/exception`, one a line. */
import type { Resource, Span, Value } from "../../model/index.ts";
import { spanKey } from "../group.ts";
import { type StatedException, statedIn } from "./stated.ts";

export const annotation = "cloudtoets/exception";

interface Annotated {
  readonly text: string;
  readonly span: Span;
  readonly objects: Set<string>;
}

/** What stands on one object is stated once, in however many units it is. */
export function exceptionsInAnnotations(resources: readonly Resource[]): readonly StatedException[] {
  const found = new Map<string, Annotated>();
  for (const resource of resources) {
    const value = resource.kind === "object" ? annotationOf(resource) : null;
    if (value?.kind !== "string") continue;
    const { origin } = value.provenance;
    const span = origin.kind === "file" ? origin.span : resource.span;
    const key = `${spanKey(span)}:${value.value}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { text: value.value, span, objects: new Set([resource.id]) });
    else known.objects.add(resource.id);
  }
  return [...found.values()].flatMap(({ text, span, objects }) =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .flatMap((line) => statedIn(line, { kind: "annotation", objects }, span)),
  );
}

function annotationOf({ configuration }: Resource): Value | null {
  const [metadata] = configuration.blocks("metadata");
  const annotations = metadata?.configuration.attribute("annotations");
  return annotations?.kind === "map" ? (annotations.entries.get(annotation) ?? null) : null;
}
