import { describe, expect, test } from "vitest";
import { addresses, attribute, read } from "./reading.ts";

describe("count and for_each", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ["a number", 'resource "x_y" "a" { count = 2 }', ["x_y.a[0]", "x_y.a[1]"]],
    ["nothing at all", 'resource "x_y" "a" { count = 0 }', []],
    [
      "a condition that is known",
      'variable "on" { default = false }\nresource "x_y" "a" { count = var.on ? 1 : 0 }',
      [],
    ],
    [
      "a condition that is not known",
      'variable "on" {}\nresource "x_y" "a" { count = var.on ? 1 : 0 }',
      ["x_y.a[*]?"],
    ],
    ["a number that is not known", 'variable "n" {}\nresource "x_y" "a" { count = var.n }', ["x_y.a[*]?"]],
    ["a set", 'resource "x_y" "a" { for_each = toset(["b", "a"]) }', ['x_y.a["a"]', 'x_y.a["b"]']],
    ["a map", 'resource "x_y" "a" { for_each = { b = 1, a = 2 } }', ['x_y.a["a"]', 'x_y.a["b"]']],
    [
      // Entries that have nothing in common, as a file of JSON holds them.
      "a map of unlike entries, or an empty one of no type",
      'resource "x_y" "a" { for_each = true ? jsondecode("{\\"b\\":{\\"x\\":[1]},\\"a\\":{\\"y\\":\\"2\\"}}") : tomap({}) }',
      ['x_y.a["a"]', 'x_y.a["b"]'],
    ],
    ["an empty set", 'resource "x_y" "a" { for_each = toset([]) }', []],
    ["keys that are not known", 'variable "s" {}\nresource "x_y" "a" { for_each = var.s }', ["x_y.a[*]?"]],
    ["a key with a quote", 'resource "x_y" "a" { for_each = { "a\\"b" = 1 } }', ['x_y.a["a\\"b"]']],
    [
      "__proto__ as a key",
      'resource "x_y" "a" { for_each = { __proto__ = 1, constructor = 2 } }',
      ['x_y.a["__proto__"]', 'x_y.a["constructor"]'],
    ],
  ];
  test.each(cases)("%s", async (_name, text, expected) => {
    expect(addresses(await read({ "main.tf": `${text}\n` }))).toEqual(
      expected.map((address) => `.: ${address}`),
    );
  });

  test("each instance reads its own key, value and index", async () => {
    const reading = await read({
      "main.tf": `
resource "x_y" "a" {
  for_each = { web = { place = "nl" }, db = { place = "de" } }
  name     = each.key
  place    = each.value.place
}
resource "x_y" "b" {
  count = 2
  place = element(["nl", "de"], count.index)
}
`,
    });
    expect(attribute(reading, 'x_y.a["web"]', "place")).toBe('"nl"');
    expect(attribute(reading, 'x_y.a["db"]', "name")).toBe('"db"');
    expect(attribute(reading, "x_y.b[1]", "place")).toBe('"de"');
  });

  test("more instances than anyone runs are judged as one, and told", async () => {
    const reading = await read({ "main.tf": 'resource "x_y" "a" { count = 1000000 }\n' });
    expect(addresses(reading)).toEqual([".: x_y.a[*]?"]);
    expect(reading.notifications).toMatchObject([{ file: "main.tf", incomplete: true }]);
  });
});

describe("references between resources", () => {
  const main = (place: string) => `
resource "x_group" "one" { place = "nl" }
resource "x_group" "some" {
  count = 2
  place = ["nl", "de"][count.index]
}
resource "x_group" "named" {
  for_each = { eu = "fr", us = "us" }
  place    = each.value
}
data "x_group" "there" { name = "shared" }
resource "x_y" "a" { place = ${place} }
`;
  const cases: readonly [string, string][] = [
    ["x_group.one.place", '"nl"'],
    ["x_group.some[1].place", '"de"'],
    ["x_group.some.1.place", '"de"'],
    ['x_group.named["us"].place', '"us"'],
    ["x_group.some[*].place", '["nl", "de"]'],
    ["x_group.some.*.place", '["nl", "de"]'],
    ["[for g in x_group.named : g.place]", '["fr", "us"]'],
    ["values(x_group.named)[0].place", '"fr"'],
    ["one(x_group.some[*].id)", "? invalid-expression one: takes a list of at most one element"],
    ["x_group.one.id", "? computed x_group.one.id"],
    ["data.x_group.there.name", '"shared"'],
    ["data.x_group.there.place", "? data-source data.x_group.there.place"],
    ["x_group.absent.place", "? not-declared x_group.absent"],
    ["var.absent", "? not-declared var.absent"],
    ["local.absent", "? not-declared local.absent"],
    ["terraform.workspace", "? environment terraform.workspace"],
    ["path.module", '"."'],
  ];
  test.each(cases)("%s", async (expression, expected) => {
    expect(attribute(await read({ "main.tf": main(expression) }), "x_y.a", "place")).toBe(expected);
  });

  test("for_each over a resource goes through its instances", async () => {
    const reading = await read({
      "main.tf": `
resource "x_group" "g" {
  for_each = { eu = "fr", us = "us" }
  place    = each.value
}
resource "x_y" "a" {
  for_each = x_group.g
  place    = each.value.place
}
`,
    });
    expect(attribute(reading, 'x_y.a["us"]', "place")).toBe('"us"');
  });

  test("blocks that depend on each other are told as a circle, not followed for ever", async () => {
    const reading = await read({
      "main.tf": 'resource "x_y" "a" { place = x_y.b.place }\nresource "x_y" "b" { place = x_y.a.place }\n',
    });
    expect(attribute(reading, "x_y.a", "place")).toBe("? cycle place");
  });
});

describe("data sources that the configuration answers", () => {
  const cases: readonly [string, string, string][] = [
    ["the region of the provider", 'data "aws_region" "r" {}', '"eu-west-1"'],
    [
      "the region of the provider that is named",
      'data "aws_region" "r" { provider = aws.us }',
      '"us-east-1"',
    ],
    ["the region that is asked for", 'data "aws_region" "r" { name = "eu-north-1" }', '"eu-north-1"'],
    [
      "the region of an argument of version 6",
      'data "aws_region" "r" { region = "eu-south-1" }',
      '"eu-south-1"',
    ],
  ];
  test.each(cases)("%s", async (_name, data, expected) => {
    const text = `provider "aws" { region = "eu-west-1" }\nprovider "aws" {\n  alias  = "us"\n  region = "us-east-1"\n}\n${data}\nresource "x_y" "a" { place = data.aws_region.r.name }\n`;
    expect(attribute(await read({ "main.tf": text }), "x_y.a", "place")).toBe(expected);
  });

  test("without a provider block nobody knows", async () => {
    const text = 'data "aws_region" "r" {}\nresource "x_y" "a" { place = data.aws_region.r.name }\n';
    expect(attribute(await read({ "main.tf": text }), "x_y.a", "place")).toBe(
      "? data-source data.aws_region.r.name",
    );
  });
});

test("dynamic blocks are the blocks that they make", async () => {
  const reading = await read({
    "main.tf": `
variable "places" { default = ["nl", "us"] }
resource "x_y" "a" {
  dynamic "copy" {
    for_each = var.places
    iterator = it
    content { place = it.value }
  }
  copy { place = "de" }
}
`,
  });
  const blocks =
    reading.resources.find(({ address }) => address === "x_y.a")?.configuration.blocks("copy") ?? [];
  const places = blocks.map(({ configuration }) => configuration.attribute("place"));
  expect(places.map((value) => (value?.kind === "string" ? value.value : null))).toEqual(["nl", "us", "de"]);
});
