/** What functions make of values that are not known, that are one of several, or that came a long way. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { KnownValue, Provenance, SourceFile, Span, Value } from "../../../../src/model/index.ts";
import { textOf } from "../../../../src/model/index.ts";
import { readJson, writeJson } from "../../../../src/terraform/evaluate/functions/json.ts";
import {
  asSensitive,
  mapValue,
  through,
  unknownValue,
  writtenAt,
} from "../../../../src/terraform/evaluate/index.ts";
import { evaluateText } from "./evaluate-text.ts";

const fixtures = fileURLToPath(new URL("./fixtures", import.meta.url));

/** Where the names of these tests are defined. */
const definitions: SourceFile = {
  path: "variables.tf",
  text: 'region = "eu-west-1"\nother = "us-east-1"\nenvironment = "prd"\nregions = {}\nvar.unset\n',
};

function spanOf(text: string): Span {
  const start = definitions.text.indexOf(text);
  return { file: definitions, start, end: start + text.length };
}

function known(json: unknown, at: string): KnownValue {
  const read = readJson(JSON.stringify(json), () => writtenAt(spanOf(at)));
  if (read.kind !== "value") throw new Error(read.kind);
  return read.value;
}

const unset = unknownValue(
  { code: "variable-without-value", subject: "var.unset", span: spanOf("var.unset") },
  writtenAt(spanOf("var.unset")),
);
const region = known("eu-west-1", '"eu-west-1"');
const other = known("us-east-1", '"us-east-1"');
const either: Value = {
  kind: "one-of",
  candidates: [region, other],
  provenance: writtenAt(spanOf("var.unset")),
};
const resource: Value = {
  ...mapValue("object", new Map([["location", region]]), writtenAt(spanOf("regions = {}"))),
  open: { code: "computed", subject: "azurerm_resource_group.rg", span: null },
};
const names = {
  unset,
  region,
  other,
  either,
  resource,
  environment: known("prd", '"prd"'),
  regions: known({ prd: "eu-west-1", tst: "eu-central-1" }, "regions = {}"),
  broken: unknownValue(
    { code: "invalid-expression", subject: "broken", span: null },
    writtenAt(spanOf("var.unset")),
  ),
};

const evaluateHere = (text: string) => evaluateText(text, ".", names);

/** A value in a few words. */
function shown(value: Value): string {
  if (value.kind === "unknown") return `${value.reason.code} ${value.reason.subject}`;
  if (value.kind === "one-of") return value.candidates.map(shown).join(" | ");
  if (
    value.kind === "list" &&
    value.elements.some((each) => each.kind === "unknown" || each.kind === "one-of")
  ) {
    return `[${value.elements.map(shown).join(", ")}]`;
  }
  return writeJson(value);
}

describe("what is not known stays where it is", () => {
  it.each([
    ["upper(unset)", "variable-without-value var.unset"],
    ['lookup({ a = unset, b = "x" }, "b", "y")', '"x"'],
    ['lookup({ a = unset, b = "x" }, "a", "y")', "variable-without-value var.unset"],
    ['element([unset, "x"], 1)', '"x"'],
    ['concat([unset], ["x"])', '[variable-without-value var.unset, "x"]'],
    ['merge({ a = unset }, { b = "x" }).b', '"x"'],
    ['merge(unset, { b = "x" }).b', '"x"'],
    ['merge({ b = "x" }, unset).b', "variable-without-value var.unset.b"],
    ['keys(merge({ b = "x" }, unset))', "variable-without-value var.unset"],
    ["keys({ a = unset })", '["a"]'],
    ["length([unset, unset])", "2"],
    ["length(toset([unset, unset]))", "variable-without-value var.unset"],
    ["values({ a = unset, b = 1 })[1]", "1"],
    ['zipmap(["a", "b"], [unset, 1]).b', "1"],
    ['flatten([["a"], [unset]])', "variable-without-value var.unset"],
    ["flatten([[{ a = unset, b = 1 }]])[0].b", "1"],
    ['contains(["x", unset], "x")', "true"],
    ['contains(["x", unset], "y")', "variable-without-value var.unset"],
    ['coalesce("x", unset)', '"x"'],
    ['coalesce(unset, "x")', "variable-without-value var.unset"],
    ["coalesce(null, unset)", "variable-without-value var.unset"],
    ['join("-", ["a", unset])', "variable-without-value var.unset"],
    ["jsonencode({ a = [unset] })", "variable-without-value var.unset"],
    ['format("%s-%s", "a", unset)', "variable-without-value var.unset"],
    ['formatlist("%s-%s", "a", ["x", unset])', '["a-x", variable-without-value var.unset]'],
    ["alltrue([false, unset])", "false"],
    ["anytrue([true, unset])", "true"],
    ["alltrue([true, unset])", "variable-without-value var.unset"],
    ["one([unset])", "variable-without-value var.unset"],
    ["slice([unset, 1, 2], 1, 3)", "[1,2]"],
    ["reverse([unset, 1])[0]", "1"],
    ['try(tonumber("x"), unset)', "variable-without-value var.unset"],
    ["can(upper(unset))", "variable-without-value var.unset"],
    ["timestamp()", "function-not-evaluated timestamp: the time of the run"],
    [
      'provider::aws::arn_parse("x")',
      "function-not-evaluated provider::aws::arn_parse: a provider's function",
    ],
    ['nosuch("x")', 'invalid-expression there is no function "nosuch"'],
  ])("%s is %s", async (text, expected) => {
    expect(shown(await evaluateHere(text))).toBe(expected);
  });
});

describe("an error goes before what is not known", () => {
  it.each([
    'format("%s%s", unset, broken)',
    "keys({ a = broken })",
    "length([broken])",
    'lookup({ a = broken, b = 1 }, "b")',
  ])("%s fails", async (text) => {
    expect(shown(await evaluateHere(text))).toBe("invalid-expression broken");
  });
});

describe("a resource has more attributes than are known", () => {
  it.each([
    ['lookup(resource, "location", "x")', '"eu-west-1"'],
    ['lookup(resource, "id", "x")', "computed azurerm_resource_group.rg.id"],
    ["keys(resource)", "computed azurerm_resource_group.rg"],
    ["length(resource)", "computed azurerm_resource_group.rg"],
    ["jsonencode(resource)", "computed azurerm_resource_group.rg"],
    ["merge({ a = 1 }, resource).location", '"eu-west-1"'],
    ["merge({ a = 1 }, resource).a", "computed azurerm_resource_group.rg.a"],
    ["merge(resource, { a = 1 }).a", "1"],
  ])("%s is %s", async (text, expected) => {
    expect(shown(await evaluateHere(text))).toBe(expected);
  });
});

describe("one of several gives every outcome, without the equal ones", () => {
  it.each([
    ["upper(either)", '"EU-WEST-1" | "US-EAST-1"'],
    ["length(either)", "9"],
    ['split("-", either)[0]', '"eu" | "us"'],
    [
      'format("%s/%s", either, either)',
      '"eu-west-1/eu-west-1" | "eu-west-1/us-east-1" | "us-east-1/eu-west-1" | "us-east-1/us-east-1"',
    ],
    ['join(",", ["x", either])', '"x,eu-west-1" | "x,us-east-1"'],
    ['contains(["eu-west-1", "us-east-1"], either)', "true"],
    ['contains(["eu-west-1"], either)', "true | false"],
    ['lookup({ "eu-west-1" = 1, "us-east-1" = 2 }, either)', "1 | 2"],
    ["lookup(regions, unset)", '"eu-west-1" | "eu-central-1"'],
    ['lookup(regions, unset, "x")', '"eu-west-1" | "eu-central-1" | "x"'],
    ['element(["a", "b"], unset)', '"a" | "b"'],
    ['coalesce(either, "x")', '"eu-west-1" | "us-east-1"'],
    ["concat([either], [1])", '["eu-west-1" | "us-east-1", 1]'],
    ["tolist([either])[0]", '"eu-west-1" | "us-east-1"'],
    ["toset([region, either])", '["eu-west-1"] | ["eu-west-1","us-east-1"]'],
    ["length(toset([region, either]))", "1 | 2"],
    ["toset([either])", '["eu-west-1"] | ["us-east-1"]'],
    ['lookup({ x = either }, "x")', '"eu-west-1" | "us-east-1"'],
    [
      'format("%s%s%s%s%s", either, either, either, either, either)',
      "too-many-candidates the combinations of what it is made from",
    ],
  ])("%s is %s", async (text, expected) => {
    expect(shown(await evaluateHere(text))).toBe(expected);
  });
});

describe("where a value comes from", () => {
  function origin({ origin: from }: Provenance): string {
    return from.kind === "file" ? `${from.span.file.path}: ${textOf(from.span)}` : from.kind;
  }

  it.each([
    ["lower(region)", 'variables.tf: "eu-west-1"'],
    ['replace(region, "west", "central")', 'variables.tf: "eu-west-1"'],
    ['format("%sa", region)', 'variables.tf: "eu-west-1"'],
    ['format("%s%s", region, other)', 'expression: format("%s%s", region, other)'],
    ['join("-", [region])', 'variables.tf: "eu-west-1"'],
    ["element([other, region], 1)", 'variables.tf: "eu-west-1"'],
    ["coalesce(null, region)", 'variables.tf: "eu-west-1"'],
    ["merge({ a = other }, { a = region }).a", 'variables.tf: "eu-west-1"'],
    ["concat([other], [region])[1]", 'variables.tf: "eu-west-1"'],
    ["tolist([region])[0]", 'variables.tf: "eu-west-1"'],
    ['sort([region, "z"])[0]', 'variables.tf: "eu-west-1"'],
    ["distinct([region])[0]", 'variables.tf: "eu-west-1"'],
    ["values({ a = region })[0]", 'variables.tf: "eu-west-1"'],
    ['lookup({ a = region }, "a")', 'variables.tf: "eu-west-1"'],
    ["try({}.a, region)", 'variables.tf: "eu-west-1"'],
    ["jsondecode(jsonencode(region))", 'variables.tf: "eu-west-1"'],
    ["lookup(regions, environment)", "variables.tf: regions = {}"],
  ])("%s comes from %s", async (text, expected) => {
    expect(origin((await evaluateHere(text)).provenance)).toBe(expected);
  });

  it.each([
    ['file("hello.txt")', "hello.txt: hallo wereld\n"],
    ['jsondecode(file("settings.json")).region', 'settings.json: "eu-west-1"'],
    ['jsondecode(file("settings.json"))', 'settings.json: {"region":"eu-west-1"}'],
    ['yamldecode(file("regions.yaml")).primary', "regions.yaml: westeurope"],
    ['yamldecode(file("regions.yaml")).others[1].name', 'regions.yaml: "uksouth"'],
    ['yamldecode(file("regions.yaml")).same', "regions.yaml: westeurope"],
    ['keys(yamldecode(file("regions.yaml")))[0]', "regions.yaml: others"],
    ['lower(yamldecode(file("regions.yaml")).primary)', "regions.yaml: westeurope"],
    ['yamldecode("a: b").a', 'expression: yamldecode("a: b")'],
  ])("%s comes from the file: %s", async (text, expected) => {
    expect(origin((await evaluateText(text, fixtures)).provenance)).toBe(expected);
  });

  it("names the key that chose as a condition", async () => {
    const { provenance } = await evaluateHere("lookup(regions, environment)");
    expect(provenance.conditions.map(textOf)).toEqual(['"prd"']);
    const written = await evaluateHere('lookup(regions, "prd")');
    expect(written.provenance.conditions).toEqual([]);
  });

  it("keeps the way of the collection for what is taken from it", async () => {
    const list = through(known(["eu-west-1"], "regions = {}"), spanOf('region = "eu-west-1"'));
    const value = await evaluateText("element(list, 0)", ".", { list });
    expect(value.provenance.path && textOf(value.provenance.path.step)).toBe('region = "eu-west-1"');
  });
});

describe("what is made from something sensitive is sensitive", () => {
  const secret = asSensitive(region);
  it.each([
    ["upper(secret)", true],
    ['join("", ["a", secret])', true],
    ["jsonencode({ a = secret })", true],
    ["[secret][0]", true],
    ["length([secret])", undefined],
    ["keys({ a = secret })", undefined],
    ["nonsensitive(secret)", undefined],
    ['sensitive("x")', true],
  ])("%s: %s", async (text, expected) => {
    expect((await evaluateText(text, ".", { secret })).sensitive).toBe(expected);
  });
});

describe("cost is bounded", () => {
  it.each([
    ['join("", [for n in range(1001) : format("%01000d", n)])', "budget join: a text longer than 1 MB"],
    ['replace(format("%01000d", 0), "0", format("%01001d", 0))', "budget replace: a text longer than 1 MB"],
    ['format("%2000000d", 1)', "budget format: a text longer than 1 MB"],
    ['indent(900000, "a\\nb\\nc")', "budget indent: a text longer than 1 MB"],
    ["setproduct(range(1000), range(1000))", "budget setproduct: more than 100000 combinations"],
    [
      'yamldecode(join("\\n", concat(["a0: &a0 [x, x]"], [for n in range(1, 40) : "a${n}: &a${n} [*a${n - 1}, *a${n - 1}]"])))',
      "budget yamldecode: more than 100000 values",
    ],
    [
      'regex("(a{500}){2}", format("%0100000d", 1))',
      "budget regex: a pattern and a text that take too long to match",
    ],
    [
      'regex("(x+x+)+y", join("", [for n in range(1000) : "x"]))',
      "invalid-expression regex: the pattern matches no part of the text",
    ],
    [
      'jsondecode(join("", concat([for n in range(1000) : "["], [for n in range(1000) : "]"])))',
      "budget jsondecode: nested too deep",
    ],
  ])("%s", async (text, expected) => {
    expect(shown(await evaluateText(text, ".")).slice(0, 200)).toBe(expected);
  });
});
