import { describe, expect, test } from "vitest";
import { attribute, read, resource } from "./reading.ts";

const rule = (condition: string) =>
  `  validation {\n    condition     = ${condition}\n    error_message = "no"\n  }\n`;

/** What an expression comes to where a variable has no value and this rule. */
async function place(condition: string, expression: string, type = "list(string)"): Promise<string> {
  const text = `variable "x" {
  type = ${type}
${rule(condition)}}
locals {
  allowed = ["nl", "de"]
  names   = { nl = "west", de = "north" }
}
resource "x_y" "a" { place = ${expression} }
`;
  return attribute(await read({ "main.tf": text }), "x_y.a", "place");
}

const two = '"nl" | "de"';

describe("a rule can say what every element of a list may be", () => {
  test.each([
    'alltrue([for r in var.x : contains(["nl", "de"], r)])',
    "alltrue([for r in var.x : contains(local.allowed, r)])",
    'alltrue([for r in var.x : r == "nl" || r == "de"])',
    'alltrue([for i, r in var.x : contains(["nl", "de"], r)])',
    'alltrue([for r in toset(var.x) : can(regex("^(nl|de)$", r))])',
    'alltrue([for r in var.x : contains(["nl", "de", "usa"], r) && length(r) == 2])',
    'length(setsubtract(var.x, ["nl", "de"])) == 0',
    'length(setsubtract(toset(var.x), toset(["nl", "de"]))) == 0',
    "0 == length(setsubtract(var.x, local.allowed))",
    'length([for r in var.x : r if !contains(["nl", "de"], r)]) == 0',
    'length(setintersection(var.x, ["nl", "de"])) == length(var.x)',
    '!anytrue([for r in var.x : !contains(["nl", "de"], r)])',
    'can([for r in var.x : regex("^(nl|de)$", r)])',
    'length(var.x) > 0 && alltrue([for r in var.x : contains(["nl", "de"], r)])',
    'length(var.x) == 0 || alltrue([for r in var.x : contains(["nl", "de"], r)])',
    'var.x == null || alltrue([for r in var.x : contains(["nl", "de"], r)])',
  ])("%s", async (condition) => {
    const written = await place(condition, "var.x[0]");
    expect(written.split(" | ").sort()).toEqual(['"de"', '"nl"']);
  });
});

describe("a rule that lets other elements in says nothing", () => {
  test.each([
    'anytrue([for r in var.x : contains(["nl", "de"], r)])',
    'contains(["nl", "de"], var.x[0])',
    'alltrue([for r in var.x : contains(["nl", "de"], r) if r != "us"])',
    'alltrue([for r in var.other : contains(["nl", "de"], r)])',
    'alltrue([for r in var.x : contains(["nl", "de"], lower(r))])',
    'alltrue([for r in var.x : !contains(["us"], r)])',
    'length(setsubtract(["nl", "de"], var.x)) == 0',
    'length(setsubtract(var.x, ["nl", "de"])) == 1',
    'length(setsubtract(var.x, ["nl", "de"])) < 3',
    'length([for r in var.x : r if contains(["nl", "de"], r)]) == 0',
    'length(setintersection(var.x, ["nl", "de"])) > 0',
    '!alltrue([for r in var.x : contains(["nl", "de"], r)])',
    'length(var.x) == 1 || alltrue([for r in var.x : contains(["nl", "de"], r)])',
    'alltrue([for r in var.x : anytrue([for r in ["nl", "de"] : r == r])])',
  ])("%s", async (condition) => {
    expect(await place(condition, "var.x[0]")).toMatch(/^\? /);
  });
});

describe("what is made of such a list", () => {
  const condition = 'alltrue([for r in var.x : contains(["nl", "de"], r)])';
  test.each([
    ["var.x[0]", two],
    ["var.x[local.absent]", two],
    ["element(var.x, 1)", two],
    ["sort(distinct(var.x))[0]", two],
    ["tolist(toset(var.x))[0]", two],
    ["upper(var.x[0])", '"NL" | "DE"'],
    ["local.names[var.x[0]]", '"west" | "north"'],
    ["[for r in var.x : upper(r)][0]", '"NL" | "DE"'],
    ["{ for r in var.x : r => local.names[r] }[var.x[0]]", '"west" | "north"'],
    ["keys({ for r in var.x : r => 1 })[0]", two],
    ['try(var.x[0], "us")', '"nl" | "de" | "us"'],
    ['try(element(var.x, 0), "us")', '"nl" | "de" | "us"'],
    ['can(var.x[0]) ? var.x[0] : "us"', '"nl" | "de" | "us"'],
    ["length(var.x)", "? variable-without-value var.x"],
    ['concat(var.x, ["us"])[0]', "? variable-without-value var.x[0]"],
    ['coalescelist(var.x, ["us"])[0]', "? variable-without-value var.x[0]"],
    ['join(",", var.x)', "? variable-without-value var.x"],
    ["one(var.x)", "? variable-without-value var.x"],
  ])("%s", async (expression, expected) => {
    expect(await place(condition, expression)).toBe(expected);
  });

  test("objects, of which one attribute is ruled", async () => {
    const rules = 'alltrue([for d in var.x : contains(["nl", "de"], d.place)])';
    expect(await place(rules, "var.x[0].place", "list(object({ place = string }))")).toBe(two);
    expect(await place(rules, "var.x[*].place", "list(object({ place = string }))")).toMatch(/^\? /);
    expect(await place(rules, "(var.x[*].place)[0]", "list(object({ place = string }))")).toBe(two);
    expect(await place(rules, "var.x[0].name", "list(object({ place = string }))")).toMatch(/^\? /);
  });

  test("values of a map", async () => {
    const rules = 'alltrue([for k, v in var.x : contains(["nl", "de"], v)])';
    expect(await place(rules, "var.x.main", "map(string)")).toBe(two);
    expect(await place(rules, 'var.x["main"]', "map(string)")).toBe(two);
    expect(await place(rules, "values(var.x)[0]", "map(string)")).toBe(two);
  });

  test.each([
    ["for_each = toset(var.x)", "each.value", "list(string)"],
    ["for_each = toset(var.x)", "each.key", "list(string)"],
    ["for_each = var.x", "each.key", "set(string)"],
    ["for_each = { for r in var.x : r => r }", "each.key", "list(string)"],
    ["for_each = { for r in var.x : r => { p = r } }", "each.value.p", "list(string)"],
    ["count = length(var.x)", "var.x[count.index]", "list(string)"],
  ])("instances: %s, %s", async (meta, expression, type) => {
    const text = `variable "x" {\n  type = ${type}\n${rule(condition)}}\nresource "x_y" "a" {\n  ${meta}\n  place = ${expression}\n}\n`;
    const reading = await read({ "main.tf": text });
    expect(attribute(reading, "x_y.a[*]", "place")).toBe(two);
    expect(resource(reading, "x_y.a[*]").presence).toBe("possible");
  });

  test("through a module", async () => {
    const reading = await read({
      "main.tf": `variable "x" {\n  type = list(string)\n${rule(condition)}}\nmodule "m" {\n  source = "./m"\n  for_each = toset(var.x)\n  place = each.key\n}\n`,
      "m/main.tf": 'variable "place" {}\nresource "x_y" "a" { place = var.place }\n',
    });
    expect(attribute(reading, "module.m[*].x_y.a", "place")).toBe(two);
  });

  test("sensitive ones are never printed", async () => {
    const text = `variable "x" {\n  type = list(string)\n  sensitive = true\n${rule(condition)}}\nresource "x_y" "a" { place = var.x[0] }\n`;
    const place = resource(await read({ "main.tf": text }), "x_y.a").configuration.attribute("place");
    expect(place).toMatchObject({ kind: "one-of", sensitive: true });
  });
});
