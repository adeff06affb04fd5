import { describe, expect, test } from "vitest";
import { attribute, read } from "./reading.ts";

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
  ];
  test.each(cases)("%s", async (condition, expected) => expect(await restricted(condition)).toBe(expected));
});

describe("a rule that leaves others open proves nothing", () => {
  const cases = [
    'startswith(var.region, "eu-")',
    'contains(["nl", "de"], var.region) || var.region != ""',
    'can(regex("^(nl|de)", var.region))',
    'can(regex("^(nl|d.)$", var.region))',
    '!contains(["us"], var.region)',
    "length(var.region) > 1",
    "contains(var.other, var.region)",
  ];
  test.each(cases)("%s", async (condition) => {
    expect(await restricted(condition)).toBe("? variable-without-value var.region");
  });
});
