/** Conditions of rules, turned into functions once, so that a hundred thousand exposures cost little. */
import { type Facts, type Field, fields } from "./fields.ts";
import { type Areas, placeTests } from "./place.ts";
import type { Condition, Test } from "./types.ts";

export type Matcher = (facts: Facts) => boolean;

/** The condition has been checked against the schema: what cannot occur is a bug. */
export function compileCondition(condition: Condition, areas: Areas): Matcher {
  const parts: Matcher[] = [];
  for (const [key, value] of Object.entries(condition)) {
    if (value === undefined) continue;
    if (key === "all") parts.push(every(compileAll(value, areas)));
    else if (key === "any") parts.push(some(compileAll(value, areas)));
    else if (key === "not") parts.push(negate(compileCondition(value as Condition, areas)));
    else parts.push(compileTest(key, value as Test, areas));
  }
  return every(parts);
}

function compileAll(value: unknown, areas: Areas): readonly Matcher[] {
  if (!Array.isArray(value)) throw new Error("all and any take a list of conditions");
  return value.map((condition: Condition) => compileCondition(condition, areas));
}

function every(parts: readonly Matcher[]): Matcher {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return (facts) => parts.every((part) => part(facts));
}

function some(parts: readonly Matcher[]): Matcher {
  return (facts) => parts.some((part) => part(facts));
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
    default:
      throw new Error(`No test is called ${name}`);
  }
}

type Read = (facts: Facts) => string | boolean | null;

function present(read: Read, test: (value: string | boolean) => boolean): Matcher {
  return (facts) => {
    const value = read(facts);
    return value !== null && test(value);
  };
}

function placeOperator(name: string, operand: unknown, areas: Areas): Matcher {
  const tests = placeTests(areas);
  const area = union(listOf(operand), areas);
  if (name === "within") return ({ exposure }) => tests.within(exposure.place, area);
  if (name === "outside") return ({ exposure }) => tests.outside(exposure.place, area);
  if (name === "touches") return ({ exposure }) => tests.touches(exposure.place, area);
  throw new Error(`No test of a place is called ${name}`);
}

function listOf(operand: unknown): readonly string[] {
  return (Array.isArray(operand) ? operand : [operand]).map(String);
}

function union(names: readonly string[], areas: Areas): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...areas(name)]));
}

/** The names of areas that a condition uses, with the path to each: for the check that they exist. */
export function areaNames(condition: Condition, path = "/when"): readonly { name: string; path: string }[] {
  return Object.entries(condition).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    if (key === "not") return areaNames(value as Condition, here);
    if (key === "all" || key === "any")
      return (value as readonly Condition[]).flatMap((part, at) => areaNames(part, `${here}/${at}`));
    if (typeof value !== "object") return [];
    return Object.entries(value).flatMap(([name, operand]) =>
      ["within", "outside", "touches"].includes(name)
        ? listOf(operand).map((area, at) => ({
            name: area,
            path: `${here}/${name}${Array.isArray(operand) ? `/${at}` : ""}`,
          }))
        : [],
    );
  });
}

/** The fields that a condition asks about, at any depth. */
export function fieldNames(condition: Condition): readonly string[] {
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === "not") return fieldNames(value as Condition);
    if (key === "all" || key === "any") return (value as readonly Condition[]).flatMap(fieldNames);
    return [key];
  });
}
