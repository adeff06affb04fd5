import { describe, expect, test } from "vitest";
import { attribute, read, resource } from "./reading.ts";

/** What a variable without a value comes to under a validation rule. */
async function restricted(condition: string): Promise<string> {
  const text = `variable "region" {\n  validation {\n    condition = ${condition}\n    error_message = "no"\n  }\n}\nresource "x_y" "a" { place = var.region }\n`;
  return attribute(await read({ "main.tf": text }), "x_y.a", "place");
}

describe("a validation rule can say all values that a variable may have", () => {
  const cases: readonly [string, string][] = [
    ['contains(["nl", "de"], var.region)', '"nl" | "de"'],
    ['contains(["nl"], var.region)', '"nl"'],
    ['var.region == "nl" || var.region == "de"', '"nl" | "de"'],
    ['can(regex("^(nl|de)$", var.region))', '"nl" | "de"'],
    ['can(regex("^nl$|^de$", var.region))', '"nl" | "de"'],
    ['length(var.region) == 2 && contains(["nl", "de", "usa"], var.region)', '"nl" | "de"'],
    ['(contains(["nl", "de"], var.region))', '"nl" | "de"'],
    ["contains(keys({ nl = 1, de = 2 }), var.region)", '"de" | "nl"'],
    ["can({ nl = 1, de = 2 }[var.region])", '"de" | "nl"'],
    ['can(index(["nl", "de"], var.region))', '"nl" | "de"'],
    ['anytrue([for each in ["nl", "de"] : each == var.region])', '"nl" | "de"'],
    ['anytrue([var.region == "nl", contains(["de"], var.region)])', '"nl" | "de"'],
    ['alltrue([length(var.region) == 2, contains(["nl", "de", "usa"], var.region)])', '"nl" | "de"'],
    [
      'can(regex("^eu-(?:west|central)-[12]$", var.region))',
      '"eu-west-1" | "eu-west-2" | "eu-central-1" | "eu-central-2"',
    ],
    ['can(regex("^(?P<c>nl|de)$", var.region))', '"nl" | "de"'],
    ['can(regex("^(nl|be)?$", var.region))', '"nl" | "be" | ""'],
    ['can(regex("^west\\\\.(a|b)$", var.region))', '"west.a" | "west.b"'],
    ['length(regexall("^(nl|de)$", var.region)) > 0', '"nl" | "de"'],
    ['contains(["nl", "de"], var.region) && !contains(["de"], var.region)', '"nl"'],
  ];
  test.each(cases)("%s", async (condition, expected) => expect(await restricted(condition)).toBe(expected));
});

describe("a rule that leaves others open proves nothing", () => {
  const cases = [
    'startswith(var.region, "eu-")',
    'contains(["nl", "de"], var.region) || var.region != ""',
    'can(regex("^(nl|de)", var.region))',
    'can(regex("^(nl|d.)$", var.region))',
    'can(regex("^(nl|de)+$", var.region))',
    'can(regex("(?i)^(nl|de)$", var.region))',
    'can(regex("^nl|de$", var.region))',
    'can(regex("^n[^l]$", var.region))',
    'can(regex("nl", var.region))',
    'length(regexall("^(nl|de)$", var.region)) > 1',
    'contains(["nl"], lower(var.region))',
    'anytrue([for each in ["nl", "de"] : startswith(var.region, each)])',
    "alltrue([for each in [] : each == var.region])",
    "anytrue([for each in var.other : each == var.region])",
    "can(lookup({ nl = 1 }, var.region, 2))",
    '!contains(["us"], var.region)',
    "length(var.region) > 1",
    "contains(var.other, var.region)",
  ];
  test.each(cases)("%s", async (condition) => {
    expect(await restricted(condition)).toBe("? variable-without-value var.region");
  });
});

describe("a rule that says how a text starts", () => {
  const beginnings = async (condition: string, use = "var.region") => {
    const text = `variable "region" {\n  validation {\n    condition = ${condition}\n    error_message = "no"\n  }\n}\nlocals {\n  region = var.region\n}\nresource "x_y" "a" { place = ${use} }\n`;
    const value = resource(await read({ "main.tf": text }), "x_y.a").configuration.attribute("place");
    return value?.kind === "unknown" ? value.startsWith : value;
  };
  const cases: readonly [string, readonly string[] | undefined][] = [
    ['startswith(var.region, "eu-")', ["eu-"]],
    ['startswith(var.region, "eu-") && length(var.region) > 3', ["eu-"]],
    ['startswith(var.region, "eu-") || startswith(var.region, "il-")', ["eu-", "il-"]],
    ['can(regex("^eu-", var.region))', ["eu-"]],
    ['can(regex("^eu-\\\\w+$", var.region))', ["eu-"]],
    ['startswith(var.region, "eu-") || var.region == "x"', undefined],
    ['startswith(var.region, "")', undefined],
    ['!startswith(var.region, "us-")', undefined],
    ['startswith("eu-", var.region)', undefined],
    ['startswith(lower(var.region), "eu-")', undefined],
    ['can(regex("^eu?", var.region))', undefined],
    ['can(regex("^eu*-", var.region))', undefined],
    ['can(regex("^eu|^us", var.region))', undefined],
    ['can(regex("eu-", var.region))', undefined],
  ];
  test.each(cases)("%s", async (condition, expected) => {
    expect(await beginnings(condition)).toEqual(expected);
  });

  const uses: readonly [string, readonly string[] | undefined][] = [
    ["local.region", ["eu-"]],
    ["(var.region)", ["eu-"]],
    ["[var.region][0]", ["eu-"]],
    ['"us-${var.region}"', undefined],
    ['replace(var.region, "eu", "us")', undefined],
    ["upper(var.region)", undefined],
    ['formatlist("us-%s", [var.region])[0]', undefined],
    ['[for each in [var.region] : "us-${each}"][0]', undefined],
    ['var.other ? var.region : "us-east-1"', undefined],
    ['coalesce(var.region, "us-east-1")', undefined],
    ["var.region[*]", undefined],
    ["{ (var.region) = 1 }", undefined],
  ];
  test.each(uses)("holds for what it is, and not for what is made from it: %s", async (use, expected) => {
    expect(await beginnings('startswith(var.region, "eu-")', use)).toEqual(expected);
  });
});

test("several rules hold together", async () => {
  const rule = (condition: string) =>
    `  validation {\n    condition = ${condition}\n    error_message = "no"\n  }\n`;
  const names = Array.from({ length: 300 }, (_, n) => `"n${n}"`).join(", ");
  const text = `variable "region" {\n${rule(`contains([${names}], var.region)`)}${rule('contains(["n1", "n2", "x"], var.region)')}}\nresource "x_y" "a" { place = var.region }\n`;
  expect(attribute(await read({ "main.tf": text }), "x_y.a", "place")).toBe('"n1" | "n2"');
});

test("a rule on an attribute leaves the others open", async () => {
  const text = `variable "settings" {
  type = object({ region = string, name = string })
  validation {
    condition     = contains(["nl", "de"], var.settings.region) && var.settings.name != "x"
    error_message = "no"
  }
}
resource "x_y" "a" {
  place = var.settings.region
  name  = var.settings.name
}
`;
  const reading = await read({ "main.tf": text });
  expect(attribute(reading, "x_y.a", "place")).toBe('"nl" | "de"');
  expect(attribute(reading, "x_y.a", "name")).toBe("? variable-without-value var.settings.name");
});
