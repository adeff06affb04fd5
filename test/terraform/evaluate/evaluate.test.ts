import { describe, expect, test } from "vitest";
import { attribute, read, resource, show, way } from "../module/reading.ts";

/** What an expression comes to among these declarations; `open` has no value, `choice` one of two. */
async function comesTo(expression: string): Promise<string> {
  return attribute(await read({ "main.tf": surroundings(expression) }), "x_y.a", "value");
}

function surroundings(expression: string): string {
  return `
variable "open" {}
variable "name" { default = "web" }
variable "sites" { default = { nl = { place = "ams" }, de = { place = "fra" } } }
locals {
  choice = var.open ? "ams" : "fra"
  list   = ["a", "b", "c"]
}
resource "x_y" "a" {
  value = ${expression}
}
`;
}

describe("operators", () => {
  const cases: readonly [string, string][] = [
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["7 % 4 - -2", "5"],
    ["0.1 + 0.2", "0.3"],
    ["!true || 1 < 2 && 2 >= 2", "true"],
    ['"a" == "a"', "true"],
    ['1 == "1"', "false"],
    ["null == null", "true"],
    ['["a"] == ["b"]', "false"],
    ["false && var.open", "false"],
    ["true || var.open", "true"],
    ["true && var.open", "? variable-without-value var.open"],
    ["var.open == 1", "? variable-without-value var.open"],
    ['local.choice == "ams"', "true | false"],
    ['local.choice == "lon"', "false"],
    ["1 / 0", "? invalid-expression / cannot work with these values"],
    ['-"a"', "? invalid-expression - needs a number"],
  ];
  test.each(cases)("%s", async (expression, expected) => expect(await comesTo(expression)).toBe(expected));
});

describe("conditionals and keys that are not known leave a choice, never a guess", () => {
  const cases: readonly [string, string][] = [
    ['var.name == "web" ? "one" : "two"', '"one"'],
    ['var.open ? "one" : "two"', '"one" | "two"'],
    ['var.open ? "same" : "same"', '"same"'],
    ['var.open ? "one" : var.open', "? variable-without-value var.open"],
    ['"${local.choice}-1"', '"ams-1" | "fra-1"'],
    ['local.choice == "ams" ? "nl" : "de"', '"nl" | "de"'],
    ["var.sites[var.open].place", '"fra" | "ams"'],
    ["local.list[var.open]", '"a" | "b" | "c"'],
    ['[local.choice, "x"]', '["ams" | "fra", "x"]'],
    ['var.open ? null : "x"', 'null | "x"'],
  ];
  test.each(cases)("%s", async (expression, expected) => expect(await comesTo(expression)).toBe(expected));
});

describe("collections", () => {
  const cases: readonly [string, string][] = [
    ["local.list[1]", '"b"'],
    ["local.list[3]", "? invalid-expression there is no element 3 in a list of 3"],
    ["var.sites.nl.place", '"ams"'],
    ['var.sites["de"]["place"]', '"fra"'],
    ["var.sites.be.place", '? invalid-expression there is no attribute or key "be".place'],
    ['[for key, site in var.sites : "${key}-${site.place}"]', '["de-fra", "nl-ams"]'],
    ["{ for key, site in var.sites : site.place => key }", '{ams = "nl", fra = "de"}'],
    ['[for item in local.list : upper(item) if item != "b"]', '["A", "C"]'],
    ['{ for item in ["a1", "a2", "b1"] : substr(item, 0, 1) => item... }', '{a = ["a1", "a2"], b = ["b1"]}'],
    ["values(var.sites)[*].place", '["fra", "ams"]'],
    ["var.name[*]", '["web"]'],
    ["null[*]", "[]"],
    ['{ (var.name) = 1, "b-${var.name}" = 2 }', "{b-web = 2, web = 1}"],
    ["[for item in local.list : item if var.open]", "? variable-without-value var.open"],
  ];
  test.each(cases)("%s", async (expression, expected) => expect(await comesTo(expression)).toBe(expected));
});

describe("templates", () => {
  const cases: readonly [string, string][] = [
    ['"eu-${var.name}-${1 + 1}"', '"eu-web-2"'],
    ['"${local.list}"', '["a", "b", "c"]'],
    ['"%{if var.name == "web"}yes%{else}no%{endif}"', '"yes"'],
    ['"%{for item in local.list}${item};%{endfor}"', '"a;b;c;"'],
    ['"x${var.open}"', "? variable-without-value var.open"],
    ['"x${null}"', "? invalid-expression a template can hold text, numbers and true or false only"],
  ];
  test.each(cases)("%s", async (expression, expected) => expect(await comesTo(expression)).toBe(expected));
});

describe("try and can", () => {
  const cases: readonly [string, string][] = [
    ['try(var.sites.be.place, "none")', '"none"'],
    ['try(var.sites.nl.place, "none")', '"ams"'],
    ['try(var.open.place, "none")', "? variable-without-value var.open.place"],
    ['try(var.sites[var.open].place, "none")', '"fra" | "ams" | "none"'],
    ['try(var.sites[var.name].place, "none")', '"none"'],
    ['try({ ams = "here" }[local.choice], "none")', '"here" | "none"'],
    ['{ ams = "here", par = "there" }[local.choice]', '"here"'],
    ["{ par = 1 }[local.choice]", '? invalid-expression there is no attribute or key "ams"'],
    ["can(var.sites.be)", "false"],
    ["can(var.sites.nl)", "true"],
    ['can(tonumber("a"))', "false"],
  ];
  test.each(cases)("%s", async (expression, expected) => expect(await comesTo(expression)).toBe(expected));
});

describe("where a value was decided", () => {
  const cases: readonly [string, string][] = [
    ["var.name", '"web"'],
    ["upper(var.name)", '"web"'],
    ['"eu-${var.name}"', '"web"'],
    ['"${var.name}-${local.list[0]}"', '"${var.name}-${local.list[0]}"'],
    ['var.name == "web" ? "one" : "two"', '"one"'],
    ['lookup({ web = "here" }, var.name, "there")', '"here"'],
    ['coalesce("", var.sites.nl.place)', '"ams"'],
    ["element(local.list, 1)", '"b"'],
    ['try(var.sites.be.place, "none")', '"none"'],
  ];
  test.each(cases)("%s", async (expression, expected) => {
    const value = resource(
      await read({ "main.tf": surroundings(expression) }),
      "x_y.a",
    ).configuration.attribute("value");
    expect(
      way(value)
        .at(-1)
        ?.replace(/^main\.tf:\d+ /, ""),
    ).toBe(expected);
  });

  test("a condition that chose is kept beside it", async () => {
    const value = resource(
      await read({ "main.tf": surroundings('var.name == "web" ? "one" : "two"') }),
      "x_y.a",
    ).configuration.attribute("value");
    expect(value?.provenance.conditions.map((span) => span.file.text.slice(span.start, span.end))).toEqual([
      'var.name == "web"',
    ]);
  });
});

test("resources that hold each other are not gone through again and again", async () => {
  const chain = Array.from(
    { length: 60 },
    (_, index) =>
      `resource "x_y" "r${index + 1}" {\n  both = [x_y.r${index}, x_y.r${index}]\n  some = { a = x_y.r${index}, b = x_y.r${index} }[var.open]\n}`,
  );
  const text = `variable "open" {}\nresource "x_y" "r0" {}\n${chain.join("\n")}\nresource "x_y" "a" {\n  value = { a = x_y.r60, b = x_y.r59 }[var.open] == x_y.r60\n}\n`;
  expect(attribute(await read({ "main.tf": text }), "x_y.a", "value")).toMatch(/^\?/);
});

describe("cost is bounded", () => {
  const doubled = (times: number) =>
    Array.from(
      { length: times },
      (_, index) => `  a${index + 1} = "\${local.a${index}}\${local.a${index}}"`,
    ).join("\n");
  const cases: readonly [string, string][] = [
    [
      "a text that doubles itself",
      `locals {\n  a0 = "xxxxxxxxxxxxxxxx"\n${doubled(40)}\n}\nresource "x_y" "a" { value = local.a40 }\n`,
    ],
    [
      "a list that doubles itself",
      `locals {\n  a0 = ["x"]\n${Array.from({ length: 40 }, (_, i) => `  a${i + 1} = concat(local.a${i}, local.a${i})`).join("\n")}\n}\nresource "x_y" "a" { value = local.a40 }\n`,
    ],
    [
      "a chain of ten thousand locals",
      `locals {\n  a0 = "x"\n${Array.from({ length: 10_000 }, (_, i) => `  a${i + 1} = local.a${i}`).join("\n")}\n}\nresource "x_y" "a" { value = local.a10000 }\n`,
    ],
  ];
  test.each(cases)("%s", async (_name, text) => {
    const reading = await read({ "main.tf": text });
    const found = reading.resources.find(({ address }) => address === "x_y.a");
    expect(show(found?.configuration.attribute("value") ?? null)).toMatch(
      /^\? (budget|too-many-candidates|variable-without-value)/,
    );
  });
});
