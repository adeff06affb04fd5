/**
 * Conditions that nothing can meet: a rule with one would be silent for ever, which its author would take for peace.
 * Only what contradicts itself whatever the catalogue says is found; what may be met is let through.
 */
import { type Field, fields } from "./fields.ts";
import type { Condition } from "./types.ts";

interface Literal {
  readonly field: string;
  readonly test: string;
  readonly operand: unknown;
  readonly negated: boolean;
}

/** Beyond this many ways to meet a condition it is taken for one that can be met. */
const mostWays = 256;

/** The field that contradicts itself, for the first way to meet the condition; null when there may be one. */
export function contradictionIn(condition: Condition): string | null {
  const ways = waysToMeet(condition, false);
  if (ways === null) return null;
  const contradictions = ways.map(contradictionAmong);
  return contradictions.every((field) => field !== null) ? (contradictions[0] ?? null) : null;
}

type Ways = readonly (readonly Literal[])[] | null;

/** As a choice between lists of tests that must all hold; null when there are too many. */
function waysToMeet(condition: Condition, negated: boolean): Ways {
  const parts = Object.entries(condition).map(([key, value]): Ways => {
    if (key === "not") return waysToMeet(value as Condition, !negated);
    if (key === "all" || key === "any") {
      const inner = (value as readonly Condition[]).map((one) => waysToMeet(one, negated));
      return (key === "all") === negated ? either(inner) : together(inner);
    }
    const tests = typeof value === "object" ? Object.entries(value) : [["equals", value] as const];
    const literals = tests.map(([test, operand]) => [[{ field: key, test, operand, negated }]]);
    return negated ? either(literals) : together(literals);
  });
  return negated ? either(parts) : together(parts);
}

function either(parts: readonly Ways[]): Ways {
  const all: (readonly Literal[])[] = [];
  for (const part of parts) {
    if (part === null || all.length + part.length > mostWays) return null;
    all.push(...part);
  }
  return all;
}

function together(parts: readonly Ways[]): Ways {
  let all: (readonly Literal[])[] = [[]];
  for (const part of parts) {
    if (part === null || all.length * part.length > mostWays) return null;
    all = all.flatMap((way) => part.map((more) => [...way, ...more]));
  }
  return all;
}

const withCountries = ["known", "multi", "one-of", "area"];

function contradictionAmong(literals: readonly Literal[]): string | null {
  const tests = new Map<string, Literal[]>();
  for (const literal of literals) tests.set(literal.field, [...(tests.get(literal.field) ?? []), literal]);
  const place = (tests.get("place") ?? []).filter(({ negated }) => !negated);
  if (place.length > 0) {
    if (placeContradicts(place)) return "place";
    // What has no countries is neither within nor outside.
    const status = { field: "place.status", test: "in", operand: withCountries, negated: false };
    tests.set("place.status", [...(tests.get("place.status") ?? []), status]);
  }
  for (const [name, own] of tests) {
    const field = fields.get(name);
    if (field === undefined || field.type === "place") continue;
    const candidates = candidatesFor(field, own);
    if (!candidates.some((value) => own.every((literal) => holds(field, literal, value)))) return name;
  }
  return null;
}

/** All that lies within an area lies within a wider one that it must have something outside of. */
function placeContradicts(literals: readonly Literal[]): boolean {
  const named = (test: string) =>
    literals.filter((literal) => literal.test === test).map(({ operand }) => listOf(operand));
  return named("within").some((inner) =>
    named("outside").some((outer) => inner.every((area) => outer.includes(area))),
  );
}

type Candidate = string | boolean | number | null;

/** Enough values to tell: when none of these meets the tests, no other does. */
function candidatesFor(field: Field, literals: readonly Literal[]): readonly Candidate[] {
  const operands = literals.flatMap(({ operand }) => listOf(operand));
  switch (field.type) {
    case "word":
    case "scale":
      return [null, ...field.values];
    case "flag":
      return [null, true, false];
    case "number": {
      const numbers = operands.map(Number).filter(Number.isFinite);
      const between = numbers.flatMap((one) => numbers.map((other) => (one + other) / 2));
      return [null, 0, ...between, ...numbers.flatMap((one) => [one - 1, one + 1])];
    }
    case "day":
      return [null, "0000-01-01", "9999-12-31", ...operands];
    default:
      // A value that starts with what is asked for and is no value that is asked for.
      return [null, "\uFFFF", ...operands, ...operands.map((text) => `${text}\uFFFF`)];
  }
}

function holds(field: Field, { test, operand, negated }: Literal, value: Candidate): boolean {
  const outcome = meets(field, test, operand, value);
  return outcome === null || outcome !== negated;
}

/** Null when it depends on the catalogue or on the day that is judged as. */
function meets(field: Field, test: string, operand: unknown, value: Candidate): boolean | null {
  const rank = (word: unknown) => (field.type === "scale" ? field.values.indexOf(String(word)) : -1);
  if (test === "known") return (value !== null) === operand;
  if (test === "within" || test === "outside" || test === "older-than") return value === null ? false : null;
  if (value === null) return false;
  switch (test) {
    case "equals":
      return value === operand;
    case "in":
      return listOf(operand).includes(String(value));
    case "starts-with":
      return String(value).startsWith(String(operand));
    case "at-least":
      return rank(value) >= rank(operand);
    case "at-most":
      return rank(value) <= rank(operand);
    case "from":
      return String(value) >= String(operand);
    case "before":
      return String(value) < String(operand);
    case "above":
      return Number(value) > Number(operand);
    case "below":
      return Number(value) < Number(operand);
    default:
      return null;
  }
}

function listOf(operand: unknown): readonly string[] {
  return (Array.isArray(operand) ? operand : [operand]).map(String);
}
