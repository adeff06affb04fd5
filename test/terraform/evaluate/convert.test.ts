/** Type constraints, and conversion to them. */
import { describe, expect, it } from "vitest";
import type { SourceFile, Value } from "../../../src/model/index.ts";
import { convertTo, isProblem } from "../../../src/terraform/evaluate/convert.ts";
import { equal } from "../../../src/terraform/evaluate/equal.ts";
import { writeJson } from "../../../src/terraform/evaluate/functions/json.ts";
import { unknownValue, writtenAt } from "../../../src/terraform/evaluate/index.ts";
import { parseType, type Type, typeName, typeOf } from "../../../src/terraform/evaluate/types.ts";
import { unify } from "../../../src/terraform/evaluate/unify.ts";
import { parseExpression } from "../../../src/terraform/hcl/index.ts";
import { evaluateText } from "./functions/evaluate-text.ts";

const span = { file: { path: "test.tf", text: "" }, start: 0, end: 0 };
const unset = unknownValue(
  { code: "variable-without-value", subject: "var.unset", span: null },
  writtenAt(span),
);
const evaluated = (text: string) => evaluateText(text, ".", { unset });

async function typeFrom(
  text: string,
): Promise<{ readonly type: Type; readonly problems: readonly string[] }> {
  const file: SourceFile = { path: "test.tf", text };
  const defaults = new Map<string, Value>();
  for (const [, written = ""] of text.matchAll(/optional\(.*?, (.*?)\)(?=[,}\n ]|$)/g))
    defaults.set(written, await evaluated(written));
  const { type, problems } = parseType(parseExpression(file).expression, (expression) => {
    const found = defaults.get(text.slice(expression.start, expression.end));
    if (!found) throw new Error(`no default ${text.slice(expression.start, expression.end)}`);
    return found;
  });
  return { type, problems: problems.map(({ message }) => message) };
}

function shown(value: Value): string {
  if (value.kind === "unknown") return "unknown";
  if (value.kind === "one-of") return value.candidates.map(shown).join(" | ");
  if (value.kind === "list") return `${value.flavour}[${value.elements.map(shown).join(", ")}]`;
  if (value.kind === "map") {
    return `${value.flavour}{${[...value.entries].map(([name, entry]) => `${name}=${shown(entry)}`).join(", ")}}`;
  }
  return writeJson(value);
}

describe("conversion to a type constraint", () => {
  it.each([
    ["string", "1.50", '"1.5"'],
    ["string", "true", '"true"'],
    ["number", '"2"', "2"],
    ["bool", '"true"', "true"],
    ["any", "[1]", "tuple[1]"],
    ["list(string)", '["a", 1, true]', 'list["a", "1", "true"]'],
    ["list(any)", '["a", 1]', 'list["a", "1"]'],
    ["list(any)", "[1, 2]", "list[1, 2]"],
    ["set(string)", '["b", "a", "b"]', 'set["a", "b"]'],
    ["set(number)", "[10, 9]", "set[9, 10]"],
    ["map(string)", '{ a = 1, b = "x" }', 'map{a="1", b="x"}'],
    ["map(any)", '{ a = 1, b = true, c = "x" }', 'map{a="1", b="true", c="x"}'],
    ["tuple([string, number])", '[1, "2"]', 'tuple["1", 2]'],
    ["object({ a = string })", "{ a = 1, b = 2 }", 'object{a="1"}'],
    ["object({ a = optional(string) })", "{}", "object{a=null}"],
    ['object({ a = optional(string, "x") })', "{}", 'object{a="x"}'],
    ['object({ a = optional(string, "x") })', "{ a = null }", 'object{a="x"}'],
    ['object({ a = optional(number, "5") })', "{}", "object{a=5}"],
    [
      'list(object({ a = optional(string, "x"), b = number }))',
      '[{ b = "1" }, { a = "y", b = 2 }]',
      'list[object{a="x", b=1}, object{a="y", b=2}]',
    ],
    ['object({ o = object({ a = optional(string, "x") }) })', "{ o = {} }", 'object{o=object{a="x"}}'],
    [
      'map(object({ region = optional(string, "eu-west-1") }))',
      '{ a = {}, b = { region = "x" } }',
      'map{a=object{region="eu-west-1"}, b=object{region="x"}}',
    ],
    ["list(string)", "null", "null"],
    ["list(string)", '["a", unset]', 'list["a", unknown]'],
    ["string", "unset", "unknown"],
    ["map(string)", "{ a = unset }", "map{a=unknown}"],
    ["object({ a = string })", "tomap({ a = 1 })", 'object{a="1"}'],
  ])("%s from %s", async (constraint, text, expected) => {
    const { type, problems } = await typeFrom(constraint);
    expect(problems).toEqual([]);
    const converted = convertTo(await evaluated(text), type, span);
    expect(isProblem(converted) ? converted.message : shown(converted)).toBe(expected);
  });

  it.each([
    ["number", '"x"', "a number is required"],
    ["bool", '"yes"', 'a bool is required: "true" or "false"'],
    ["bool", "1", "bool required"],
    ["string", "[]", "string required"],
    ["list(string)", '"a"', "list of string required, not string"],
    ["list(string)", "[[]]", "element 0: string required"],
    ["map(string)", '["a"]', "map of string required, not tuple"],
    ["list(any)", '["a", []]', "all elements must have the same type"],
    ["object({ a = string, b = number })", "{ a = 1 }", 'attribute "b" is required'],
    ["object({ a = number })", '{ a = "x" }', 'attribute "a": a number is required'],
    ["tuple([string])", "[1, 2]", "a tuple of 1 elements is required, not of 2"],
    ["tuple([string])", "tolist([1])", "tuple required, not list of number"],
  ])("%s refuses %s", async (constraint, text, expected) => {
    const { type } = await typeFrom(constraint);
    const converted = convertTo(await evaluated(text), type, span);
    expect(isProblem(converted) ? converted.message : shown(converted)).toBe(expected);
  });

  it("keeps where every element came from", async () => {
    const { type } = await typeFrom("list(string)");
    const value = await evaluated('["a", 1]');
    const converted = convertTo(value, type, span);
    if (value.kind !== "list" || isProblem(converted) || converted.kind !== "list")
      throw new Error("no list");
    expect(converted.elements.map((element) => element.provenance)).toEqual(
      value.elements.map((element) => element.provenance),
    );
  });
});

describe("type constraints that cannot be read", () => {
  it.each([
    ["strin", '"strin" is no type.'],
    ["list(string, number)", "list takes one argument, the type inside."],
    ["object([])", "object takes names and types in braces."],
    ["tuple(string)", "tuple takes a list of types in brackets."],
    ["1", "A type is a keyword such as string or a call such as list(string)."],
    ["foo(string)", '"foo" is no type.'],
  ])("%s", async (text, message) => {
    expect((await typeFrom(text)).problems).toEqual([message]);
  });

  it.each([
    ["list", "list of any type"],
    ['"string"', "string"],
    ['"list"', "list of string"],
    ["map(list(number))", "map of list of number"],
  ])("%s is %s, as older configurations write it", async (text, expected) => {
    const { type, problems } = await typeFrom(text);
    expect([typeName(type), problems]).toEqual([expected, []]);
  });
});

describe("one type for several values", () => {
  it.each([
    ['[1, "a"]', "string"],
    ["[1, true]", null],
    ['[[1], tolist(["a"])]', "list of string"],
    ['[{ a = 1 }, { a = "x" }]', "object"],
    ["[{ a = 1 }, { b = 2 }]", "map of number"],
    ["[[], [1]]", "list of number"],
    ["[[1], {}]", null],
    ['[null, "a"]', "string"],
    ["[unset, 1]", "number"],
    ['[toset(["a"]), [1]]', "set of string"],
    ['[toset(["a"]), tolist([1]), [true]]', "list of number"],
  ])("%s", async (text, expected) => {
    const list = await evaluated(text);
    const type = unify(list.kind === "list" ? list.elements : []);
    expect(type && typeName(type)).toBe(expected);
  });

  it("knows no type of what is not known", () => {
    expect(typeOf(unset)).toEqual({ kind: "any" });
  });
});

describe("equality", () => {
  it.each([
    ["1", "1.0", true],
    ["1", '"1"', false],
    ["[1]", "tolist([1])", false],
    ["null", "null", true],
    ["null", "unset", null],
    ["[1, unset]", "[2, unset]", false],
    ["[1, unset]", "[1, 2]", null],
    ["{ a = unset }", "{ b = 1 }", false],
    ["toset([1, 2])", "toset([2, 1])", true],
  ])("%s and %s: %s", async (left, right, expected) => {
    expect(equal(await evaluated(left), await evaluated(right))).toBe(expected);
  });
});
