/** Conditions of rules, turned into functions once, so that a hundred thousand exposures cost little. */
import type { Place } from "../model/index.ts";
import { dayBack } from "./day.ts";
import { type Facts, type Field, fields } from "./fields.ts";
import { type Areas, placeTests } from "./place.ts";
import type { Condition, Test } from "./types.ts";

export type Matcher = (facts: Facts) => boolean;

type Part =
  | { readonly kind: "all" | "any"; readonly conditions: readonly Condition[] }
  | { readonly kind: "not"; readonly condition: Condition }
  | { readonly kind: "test"; readonly field: string; readonly test: Test };

/** The schema has been checked: what stands under a key has the shape that the key asks for. */
function partsOf(condition: Condition): readonly (Part & { readonly key: string })[] {
  return Object.entries(condition).map(([key, value]) => {
    if (key === "all" || key === "any") return { key, kind: key, conditions: value as readonly Condition[] };
    if (key === "not") return { key, kind: key, condition: value as Condition };
    return { key, kind: "test", field: key, test: value as Test };
  });
}

export function compileCondition(condition: Condition, areas: Areas): Matcher {
  return every(partsOf(condition).map((part) => compilePart(part, areas)));
}

function compilePart(part: Part, areas: Areas): Matcher {
  switch (part.kind) {
    case "all":
      return every(part.conditions.map((condition) => compileCondition(condition, areas)));
    case "any":
      return some(part.conditions.map((condition) => compileCondition(condition, areas)));
    case "not":
      return negate(compileCondition(part.condition, areas));
    case "test":
      return compileTest(part.field, part.test, areas);
  }
}

function every(parts: readonly Matcher[]): Matcher {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  // Every exposure of a scan comes here for every rule: nothing may be made on the way.
  return (facts) => {
    for (const part of parts) if (!part(facts)) return false;
    return true;
  };
}

function some(parts: readonly Matcher[]): Matcher {
  return (facts) => {
    for (const part of parts) if (part(facts)) return true;
    return false;
  };
}

function negate(part: Matcher): Matcher {
  return (facts) => !part(facts);
}

function compileTest(name: string, test: Test, areas: Areas): Matcher {
  const field = fields.get(name);
  if (field === undefined) throw new Error(`No field is called ${name}`);
  if (typeof test !== "object") return operator(field, "equals", test, areas);
  return every(Object.entries(test).map(([key, operand]) => operator(field, key, operand, areas)));
}

function operator(field: Field, name: string, operand: unknown, areas: Areas): Matcher {
  if (field.type === "place") return placeOperator(name, operand, areas);
  const { read } = field;
  switch (name) {
    case "equals":
      return (facts) => read(facts) === operand;
    case "in": {
      const accepted = new Set(listOf(operand));
      return present(read, (value) => accepted.has(String(value)));
    }
    case "known":
      return (facts) => (read(facts) !== null) === operand;
    case "at-least":
      return compareOn(field, read, (value) => value >= rankOn(field, operand));
    case "at-most":
      return compareOn(field, read, (value) => value <= rankOn(field, operand));
    case "starts-with":
      return present(read, (value) => String(value).startsWith(String(operand)));
    case "within": {
      const area = union(listOf(operand), areas);
      return present(read, (value) => area.has(String(value)));
    }
    case "outside": {
      const area = union(listOf(operand), areas);
      return present(read, (value) => !area.has(String(value)));
    }
    // Days are written year first, so their order is that of their text.
    case "before":
      return present(read, (value) => String(value) < String(operand));
    case "from":
      return present(read, (value) => String(value) >= String(operand));
    case "older-than":
      return (facts) => {
        const value = read(facts);
        return value !== null && String(value) < dayBack(facts.day, String(operand));
      };
    case "above":
      return present(read, (value) => Number(value) > Number(operand));
    case "below":
      return present(read, (value) => Number(value) < Number(operand));
    default:
      throw new Error(`No test is called ${name}`);
  }
}

type Read = (facts: Facts) => string | boolean | number | null;

function present(read: Read, test: (value: string | boolean | number) => boolean): Matcher {
  return (facts) => {
    const value = read(facts);
    return value !== null && test(value);
  };
}

/** Most resources of a scan share a few places. */
function ofPlace(test: (place: Place) => boolean): Matcher {
  const known = new WeakMap<Place, boolean>();
  return ({ exposure }) => {
    if (exposure === null) return false;
    const before = known.get(exposure.place);
    if (before !== undefined) return before;
    const answer = test(exposure.place);
    known.set(exposure.place, answer);
    return answer;
  };
}

function compareOn(field: Field, read: Read, test: (rank: number) => boolean): Matcher {
  return present(read, (value) => test(rankOn(field, value)));
}

/** The place on a scale, which has the least first. */
function rankOn(field: Field, word: unknown): number {
  const rank = field.type === "scale" ? field.values.indexOf(String(word)) : -1;
  if (rank === -1) throw new Error(`${String(word)} is not on the scale`);
  return rank;
}

function placeOperator(name: string, operand: unknown, areas: Areas): Matcher {
  const tests = placeTests(areas);
  const area = union(listOf(operand), areas);
  const test = name === "within" || name === "outside" || name === "touches" ? tests[name] : null;
  if (test !== null) return ofPlace((place) => test(place, area));
  throw new Error(`No test of a place is called ${name}`);
}

function listOf(operand: unknown): readonly string[] {
  return (Array.isArray(operand) ? operand : [operand]).map(String);
}

function union(names: readonly string[], areas: Areas): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...areas(name)]));
}

const areaTests: ReadonlySet<string> = new Set(["within", "outside", "touches"]);

/** The names of areas that a condition uses, with the path to each: for the check that they exist. */
export function areaNames(condition: Condition, path = "/when"): readonly { name: string; path: string }[] {
  return partsOf(condition).flatMap((part) => {
    const here = `${path}/${part.key}`;
    if (part.kind === "not") return areaNames(part.condition, here);
    if (part.kind !== "test")
      return part.conditions.flatMap((condition, position) => areaNames(condition, `${here}/${position}`));
    if (typeof part.test !== "object") return [];
    return Object.entries(part.test)
      .filter(([name]) => areaTests.has(name))
      .flatMap(([name, operand]) => namesWithPath(operand, `${here}/${name}`));
  });
}

function namesWithPath(operand: unknown, path: string): readonly { name: string; path: string }[] {
  if (!Array.isArray(operand)) return [{ name: String(operand), path }];
  return operand.map((name, position) => ({ name: String(name), path: `${path}/${position}` }));
}

/** The fields that a condition asks about, at any depth, with the path to each. */
export function fieldPaths(condition: Condition, path = "/when"): readonly { name: string; path: string }[] {
  return partsOf(condition).flatMap((part) => {
    const here = `${path}/${part.key}`;
    if (part.kind === "not") return fieldPaths(part.condition, here);
    if (part.kind === "test") return [{ name: part.field, path: here }];
    return part.conditions.flatMap((each, position) => fieldPaths(each, `${here}/${position}`));
  });
}

export function fieldNames(condition: Condition): readonly string[] {
  return fieldPaths(condition).map(({ name }) => name);
}

/** Whether it can hold only where a system is declared: what is absent fails every test but `known: false`. */
export function needsSystem(condition: Condition): boolean {
  return partsOf(condition).some((part) => {
    if (part.kind === "not") return false;
    if (part.kind !== "test") {
      return part.kind === "all" ? part.conditions.some(needsSystem) : part.conditions.every(needsSystem);
    }
    const { field, test } = part;
    const ofSystem = field === "system" || field.startsWith("system.") || field.startsWith("joined.");
    return ofSystem && !(typeof test === "object" && test.known === false);
  });
}
