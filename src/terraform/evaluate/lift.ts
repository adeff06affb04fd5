/**
 * Functions over known values, applied to values that may be unknown or one of several.
 *
 * Unknown in, unknown out, for the reason of the first one; an error before all else, because Terraform would stop
 * there. One-of in, every combination out. Sensitive in, sensitive out, and
 * what may be an error makes what may be one.
 */
import {
  type KnownValue,
  mostCandidates,
  type OneOfValue,
  type Span,
  type Value,
} from "../../model/index.ts";
import { isWhollyKnown } from "./equal.ts";
import { invalid, isInvalid, oneOf } from "./outcome.ts";
import { setFrom } from "./set.ts";
import { asFallible, asSensitive, isKnown, partOf, unknownValue, writtenAt } from "./values.ts";

export function lift(
  values: readonly Value[],
  expression: Span,
  apply: (known: readonly KnownValue[]) => Value,
): Value {
  const result = liftPlain(values, expression, apply);
  const sensitive = values.some((value) => value.sensitive) ? asSensitive(result) : result;
  return values.some((value) => value.mayFail) ? asFallible(sensitive) : sensitive;
}

function liftPlain(
  values: readonly Value[],
  expression: Span,
  apply: (known: readonly KnownValue[]) => Value,
): Value {
  if (values.every(isKnown)) return apply(values);
  const unknown = firstUnknown(values);
  if (unknown) return unknownValue(unknown.reason, unknown.provenance);
  const combinations = combine(values);
  if (!combinations) return tooMany(values, expression);
  return joinOutcomes(combinations.map(apply), expression);
}

function firstUnknown(values: readonly Value[]) {
  const unknowns = values.filter((value) => value.kind === "unknown");
  return unknowns.find(isInvalid) ?? unknowns[0];
}

/** Every choice of one candidate from each; null when there are more than may be. */
function combine(values: readonly Value[]): readonly (readonly KnownValue[])[] | null {
  let combinations: readonly (readonly KnownValue[])[] = [[]];
  for (const value of values) {
    const candidates = candidatesOf(value);
    if (combinations.length * candidates.length > mostCandidates) return null;
    combinations = combinations.flatMap((before) => candidates.map((candidate) => [...before, candidate]));
  }
  return combinations;
}

function tooMany(values: readonly Value[], expression: Span): Value {
  const first = values.find((value) => value.kind === "one-of");
  return unknownValue(
    { code: "too-many-candidates", subject: "the combinations of what it is made from", span: expression },
    first?.provenance ?? writtenAt(expression),
  );
}

/**
 * Several possible outcomes as one value. One that is unknown makes the whole unknown. Where one of them is an error
 * Terraform stops, or `try` takes something else: the others are what it can come to.
 */
function joinOutcomes(all: readonly Value[], expression: Span): Value {
  const outcomes = all.filter((outcome) => !isInvalid(outcome));
  if (outcomes.length === 0) return firstUnknown(all) ?? invalid("every possibility fails", expression);
  const unknown = firstUnknown(outcomes);
  const joined = unknown ?? oneOf(outcomes.flatMap(candidatesOf), expression, null);
  const sensitive = outcomes.some((outcome) => outcome.sensitive) ? asSensitive(joined) : joined;
  const mayFail = outcomes.length < all.length || outcomes.some((outcome) => outcome.mayFail);
  return mayFail ? asFallible(sensitive) : sensitive;
}

function candidatesOf(value: Value): readonly KnownValue[] {
  return value.kind === "one-of" ? value.candidates : isKnown(value) ? [value] : [];
}

/**
 * For functions that need all that is inside: a value that is known throughout, one of several such values, or
 * unknown. Sensitive when anything in it is.
 */
export function settle(value: Value, expression: Span): Value {
  if (isWhollyKnown(value)) return hasSensitive(value) ? asSensitive(value) : value;
  if (value.kind === "list") return settleList(value, expression);
  if (value.kind === "map") {
    if (value.open) return unknownValue(value.open, value.provenance);
    const names = [...value.entries.keys()];
    const parts = settleParts(value, [...value.entries.values()], expression);
    return lift(parts, expression, (known) => ({
      ...value,
      entries: new Map(names.map((name, index) => [name, known[index] ?? value])),
    }));
  }
  if (value.kind === "one-of") return settleChoice(value, expression);
  return value;
}

function settleList(value: Value & { readonly kind: "list" }, expression: Span): Value {
  const parts = settleParts(value, value.elements, expression);
  // Once they are known, elements of a set may turn out to be equal.
  return lift(parts, expression, (known) =>
    value.flavour === "set" ? setFrom(value, known) : { ...value, elements: known },
  );
}

/** An unknown inside came the way the collection came. */
function settleParts(collection: Value, parts: readonly Value[], expression: Span): readonly Value[] {
  return parts.map((part) => {
    const settled = settle(part, expression);
    return settled.kind === "unknown" ? partOf(collection, settled) : settled;
  });
}

function settleChoice(value: OneOfValue, expression: Span): Value {
  if (value.candidates.every(isWhollyKnown)) return hasSensitive(value) ? asSensitive(value) : value;
  return lift([value], expression, ([known]) => (known ? settle(known, expression) : value));
}

function hasSensitive(value: Value): boolean {
  if (value.sensitive) return true;
  if (value.kind === "list") return value.elements.some(hasSensitive);
  if (value.kind === "map") return !value.open && [...value.entries.values()].some(hasSensitive);
  return value.kind === "one-of" && value.candidates.some(hasSensitive);
}
