/**
 * Attribute paths of the catalogue, followed into a configuration: `replica[].region_name`, `endpoints.*`,
 * `metadata[name=region].value`.
 */
import type { Configuration, Value } from "../model/index.ts";

export interface Match {
  readonly value: Value;
  /** The block that the last step was read from, then those around it: a qualifier stands in one of them. */
  readonly within: readonly [Configuration, ...Configuration[]];
  /** The name that was read; what `*` stood for. */
  readonly name: string;
  /** Possible when a block on the way may or may not be there. */
  readonly presence: "certain" | "possible";
}

/** What hostile input can make of a path with several lists in it. */
const mostMatches = 1000;

interface Segment {
  readonly name: string;
  /** Written with `[]`: every element of a list counts by itself. */
  readonly each: boolean;
  /** Written as `[name=region]`: only the blocks that say so. */
  readonly where: { readonly name: string; readonly text: string } | null;
}

const parsed = new Map<string, readonly Segment[]>();

function segmentsOf(path: string): readonly Segment[] {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  // An escaped dot belongs to the name, as in the annotations of Kubernetes.
  const made = path.split(/(?<!\\)\./).map((segment) => {
    const chosen = /\[(\w+)=([^\]]+)\]$/.exec(segment);
    return {
      name: segment.replace(/\[[^\]]*\]$/, "").replaceAll("\\.", "."),
      each: segment.endsWith("[]"),
      where: chosen === null ? null : { name: chosen[1] ?? "", text: chosen[2] ?? "" },
    };
  });
  parsed.set(path, made);
  return made;
}

/** Every value under the path. A `null` counts as left out. */
export function readPath(configuration: Configuration, path: string): readonly Match[] {
  const segments = segmentsOf(path);
  const [first] = segments;
  if (segments.length === 1 && first !== undefined && first.name !== "*") {
    return valuesIn([configuration], first, "certain");
  }
  const matches: Match[] = [];
  follow([configuration], segments, 0, "certain", matches);
  return matches;
}

function follow(
  within: Match["within"],
  segments: readonly Segment[],
  at: number,
  presence: Match["presence"],
  matches: Match[],
): void {
  const segment = segments[at];
  if (segment === undefined) return;
  const [configuration] = within;
  const names = segment.name === "*" ? configuration.names() : [segment.name];
  for (const name of names) {
    if (matches.length >= mostMatches) return;
    if (at === segments.length - 1) {
      for (const match of valuesIn(within, { ...segment, name }, presence)) matches.push(match);
      continue;
    }
    for (const block of configuration.blocks(name)) {
      if (segment.where !== null && !says(block.configuration, segment.where)) continue;
      const possible = presence === "possible" || block.presence === "possible";
      const inner: Match["within"] = [block.configuration, ...within];
      follow(inner, segments, at + 1, possible ? "possible" : "certain", matches);
    }
  }
}

function says(configuration: Configuration, { name, text }: NonNullable<Segment["where"]>): boolean {
  const value = configuration.attribute(name);
  return value?.kind === "string" && value.value === text;
}

const nothing: readonly Match[] = [];

function valuesIn(
  within: Match["within"],
  { name, each }: Segment,
  presence: Match["presence"],
): readonly Match[] {
  const value = within[0].attribute(name);
  if (value === null || value.kind === "null") return nothing;
  if (!each || value.kind !== "list") return [{ value, within, name, presence }];
  return value.elements.flatMap((element): readonly Match[] => {
    if (element.kind === "null") return nothing;
    const part: Value = value.sensitive ? { ...element, sensitive: true } : element;
    return [{ value: part, within, name, presence }];
  });
}
