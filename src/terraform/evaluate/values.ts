/** Making values, and keeping account of where they came from. */
import type {
  BoolValue,
  KnownValue,
  ListValue,
  MapValue,
  NullValue,
  NumberValue,
  OneOfValue,
  Path,
  Provenance,
  Span,
  StringValue,
  UnknownReason,
  UnknownValue,
  Value,
} from "../../model/index.ts";

/** The provenance of what is written at a place. */
export function writtenAt(span: Span): Provenance {
  return { origin: { kind: "file", span }, path: null, conditions: noConditions };
}

const noConditions: readonly Span[] = [];

export function stringValue(value: string, provenance: Provenance): StringValue {
  return { kind: "string", value, provenance };
}
/** `exact` is the decimal text where a JavaScript number cannot hold all of it. */
export function numberValue(
  number: number | { readonly value: number; readonly exact?: string },
  provenance: Provenance,
): NumberValue {
  if (typeof number === "number") return { kind: "number", value: number, provenance };
  const { value, exact } = number;
  return exact === undefined
    ? { kind: "number", value, provenance }
    : { kind: "number", value, exact, provenance };
}
export function boolValue(value: boolean, provenance: Provenance): BoolValue {
  return { kind: "bool", value, provenance };
}
export function nullValue(provenance: Provenance): NullValue {
  return { kind: "null", provenance };
}
export function listValue(
  flavour: ListValue["flavour"],
  elements: readonly Value[],
  provenance: Provenance,
): ListValue {
  return { kind: "list", flavour, elements, provenance };
}
export function mapValue(
  flavour: MapValue["flavour"],
  entries: ReadonlyMap<string, Value>,
  provenance: Provenance,
  keys?: ReadonlyMap<string, Provenance>,
): MapValue {
  return keys
    ? { kind: "map", flavour, entries, keys, provenance }
    : { kind: "map", flavour, entries, provenance };
}
export function unknownValue(reason: UnknownReason, provenance: Provenance): UnknownValue {
  return { kind: "unknown", reason, provenance };
}

export function isKnown(value: Value): value is KnownValue {
  return value.kind !== "unknown" && value.kind !== "one-of";
}

/** Marks a value as never to be printed. */
export function asSensitive<V extends Value>(value: V): V {
  if (value.sensitive) return value;
  if (value.kind !== "unknown" || !value.each) return { ...value, sensitive: true };
  const { each, eachKey } = value;
  const key = eachKey ? { eachKey: asSensitive(eachKey) } : {};
  return { ...value, each: asSensitive(each), ...key, sensitive: true };
}

/** Marks a value as one that may turn out to be an error. */
export function asFallible<V extends Value>(value: V): V {
  return value.mayFail ? value : { ...value, mayFail: true };
}

/** What a definition comes to: if that was an error, it was one of the definition and not of what refers to it. */
export function asDefined<V extends Value>(value: V): V {
  if (!value.mayFail) return value;
  const { mayFail: _, ...defined } = value;
  return defined as V;
}

function withProvenance<V extends Value>(value: V, provenance: Provenance): V {
  if (value.kind !== "one-of") return { ...value, provenance };
  const before = value.provenance;
  // A one-of is reported by its candidates: what happens to the whole happens to each of them.
  const candidates = value.candidates.map((candidate) =>
    candidate.provenance === before ? { ...candidate, provenance } : candidate,
  );
  return { ...value, candidates, provenance };
}

function changeProvenance<V extends Value>(value: V, change: (provenance: Provenance) => Provenance): V {
  if (value.kind === "one-of") {
    const candidates = value.candidates.map((each) => ({ ...each, provenance: change(each.provenance) }));
    const oneOf: OneOfValue = { ...value, candidates, provenance: change(value.provenance) };
    return oneOf as V;
  }
  if (value.kind === "unknown" && value.each) {
    const each = changeProvenance(value.each, change);
    return withProvenance({ ...value, each, ...keyOf(value, change) }, change(value.provenance));
  }
  return withProvenance(value, change(value.provenance));
}

function keyOf({ eachKey }: UnknownValue, change: (provenance: Provenance) => Provenance) {
  return eachKey ? { eachKey: changeProvenance(eachKey, change) } : {};
}

/**
 * The value, having passed through a definition such as `region = var.region`. A literal that stands in that very
 * definition has not passed through anything: its origin already points there.
 */
export function through<V extends Value>(value: V, step: Span): V {
  return changeProvenance(value, (provenance) => {
    const { origin, path } = provenance;
    const here =
      path === null &&
      origin.kind === "file" &&
      origin.span.file === step.file &&
      origin.span.start >= step.start &&
      origin.span.end <= step.end;
    return here ? provenance : { ...provenance, path: { step, next: path } };
  });
}

/** The value, having been chosen among others by a condition or a key. */
export function chosenBy<V extends Value>(value: V, conditions: readonly Span[]): V {
  if (conditions.length === 0) return value;
  return changeProvenance(value, (provenance) => ({
    ...provenance,
    conditions: joinConditions(conditions, provenance.conditions),
  }));
}

/** More than a reader can use; and a long chain of conditionals must not grow without end. */
const mostConditions = 16;

function joinConditions(first: readonly Span[], second: readonly Span[]): readonly Span[] {
  if (second.length === 0) return first;
  const joined = [...first];
  for (const span of second) {
    if (joined.length >= mostConditions) break;
    if (!joined.some((other) => sameSpan(other, span))) joined.push(span);
  }
  return joined;
}

export function sameSpan(one: Span, other: Span): boolean {
  return one.file === other.file && one.start === other.start && one.end === other.end;
}

/** A part of a collection: it came the way the collection came, then the way it came into the collection. */
export function partOf<V extends Value>(collection: Value, part: V): V {
  const { path, conditions } = collection.provenance;
  const traced =
    path === null && conditions.length === 0
      ? part
      : changeProvenance(part, (provenance) => ({
          ...provenance,
          path: joinPaths(path, provenance.path),
          conditions: joinConditions(conditions, provenance.conditions),
        }));
  return collection.sensitive ? asSensitive(traced) : traced;
}

function joinPaths(first: Path | null, second: Path | null): Path | null {
  if (first === null) return second;
  const steps: Span[] = [];
  for (let at: Path | null = first; at !== null; at = at.next) steps.push(at.step);
  return steps.reduceRight<Path | null>((next, step) => ({ step, next }), second);
}

/**
 * The provenance of a value made from others by an expression. Made from one value it was decided where that one
 * was (`lower(var.region)` by the line that sets the variable); made from several, by the expression that joins
 * them. What is written in the joining expression itself, such as a format or a separator, is no source.
 */
export function madeFrom(sources: readonly Value[], expression: Span): Provenance {
  let only: Provenance | null = null;
  let conditions: readonly Span[] = noConditions;
  let several = false;
  for (const source of sources) {
    const provenance = source.provenance;
    conditions = joinConditions(conditions, provenance.conditions);
    if (standsIn(provenance, expression)) continue;
    if (only !== null && !sameDecision(only, provenance)) several = true;
    only ??= provenance;
  }
  if (only === null || several) return { origin: { kind: "file", span: expression }, path: null, conditions };
  return only.conditions.length === conditions.length ? only : { ...only, conditions };
}

function standsIn(provenance: Provenance, expression: Span): boolean {
  const { origin, path } = provenance;
  if (path !== null || origin.kind !== "file") return false;
  const { span } = origin;
  return span.file === expression.file && span.start >= expression.start && span.end <= expression.end;
}

function sameDecision(one: Provenance, other: Provenance): boolean {
  if (one.origin === other.origin) return true;
  if (one.origin.kind === "file" && other.origin.kind === "file")
    return sameSpan(one.origin.span, other.origin.span);
  return false;
}
