/** Outcomes that are not a plain value: an expression that fails, and one of several values. */
import {
  type KnownValue,
  mostCandidates,
  type Span,
  type UnknownReason,
  type Value,
} from "../../model/index.ts";
import { equal } from "./equal.ts";
import { chosenBy, madeFrom, unknownValue, writtenAt } from "./values.ts";
import { weigh } from "./weight.ts";

/** An expression that Terraform would refuse. `try` and `can` see this, and only this, as a failure. */
export function invalid(subject: string, span: Span): Value {
  return unknownValue({ code: "invalid-expression", subject, span }, writtenAt(span));
}

/** What a definition is while it is being worked out: a reference back to it has no answer. */
export function circular(subject: string, span: Span): Value {
  return unknownValue({ code: "cycle", subject, span }, writtenAt(span));
}

export function isInvalid(value: Value): boolean {
  switch (value.kind) {
    case "unknown":
      return value.reason.code === "invalid-expression";
    case "list":
      return value.elements.some(isInvalid);
    case "map":
      return !value.open && [...value.entries.values()].some(isInvalid);
    default:
      return false;
  }
}

/** Above this two collections are compared by identity only: they may share parts that are gone through again and again. */
const mostCompared = 200;

function surelySame(one: KnownValue, other: KnownValue): boolean {
  if (one.kind === "list" && other.kind === "list" && one.elements === other.elements) return true;
  if (one.kind === "map" && other.kind === "map" && one.entries === other.entries) return true;
  if (weigh(one) > mostCompared || weigh(other) > mostCompared) return false;
  return equal(one, other) === true;
}

/** Those that differ; null when there are more than a one-of may have. */
export function distinctAmong(candidates: readonly KnownValue[]): readonly KnownValue[] | null {
  const distinct: KnownValue[] = [];
  for (const candidate of candidates) {
    const twin = distinct.find((other) => surelySame(other, candidate));
    if (!twin) distinct.push(candidate);
    if (distinct.length > mostCandidates) return null;
  }
  return distinct;
}

/**
 * One of these values; a single value when they are all equal. `reason` says what left the choice open, and is
 * the reason of the unknown when there are too many.
 */
export function oneOf(candidates: readonly KnownValue[], span: Span, reason: UnknownReason | null): Value {
  const distinct = distinctAmong(candidates);
  if (distinct === null) {
    const tooMany: UnknownReason = reason ?? { code: "too-many-candidates", subject: "the value", span };
    return unknownValue(tooMany, writtenAt(span));
  }
  const [only] = distinct;
  if (!only) return invalid("there is no value to choose from", span);
  const conditions = candidates.flatMap((candidate) => candidate.provenance.conditions);
  if (distinct.length === 1) return chosenBy(only, conditions);
  return { kind: "one-of", candidates: distinct, provenance: madeFrom(distinct, span) };
}
