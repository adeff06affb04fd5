import { describe, expect, it } from "vitest";
import { exposures, steps, ties } from "./exposing.ts";

const store = (lines: string, more = "") =>
  `provider "wolk" {\n region = "nl-1"\n}\n${more}resource "wolk_store" "s" {\n backup = "local"\n ${lines}\n}\n`;

/** All but the place of the store itself. */
async function copies(code: string): Promise<readonly string[]> {
  return (await ties(code))
    .filter((each) => each.startsWith("wolk_store.s ") && !each.startsWith("wolk_store.s hosting"))
    .map((each) => each.slice("wolk_store.s ".length));
}

describe("further places of a resource", () => {
  it.each<[string, string, readonly string[]]>([
    ["none", store(""), []],
    ["a block with a region", store('replica {\n  region = "us-1"\n }'), ["replica known US, main.tf:7"]],
    [
      "each block by itself",
      store('replica {\n  region = "us-1"\n }\n replica {\n  region = "de-1"\n }'),
      ["replica known US, main.tf:7", "replica known DE, main.tf:10"],
    ],
    [
      "a dynamic block",
      store('dynamic "replica" {\n  for_each = ["us-1"]\n  content {\n   region = replica.value\n  }\n }'),
      ["replica known US, main.tf:7"],
    ],
    [
      "a block that may not be there",
      store(
        'dynamic "replica" {\n  for_each = var.x ? ["us-1"] : []\n  content {\n   region = replica.value\n  }\n }',
        'variable "x" {\n type = bool\n}\n',
      ),
      ["replica one-of US | NL, main.tf:10"],
    ],
    [
      "a region that is not known",
      store("replica {\n  region = var.x\n }", 'variable "x" {}\n'),
      ["replica unknown variable-without-value var.x, main.tf:4"],
    ],
    ["the paired region", store('redundancy = "GEO"'), ["replica known DE, main.tf:6"]],
    [
      "the paired region, by the start of a value",
      store('redundancy = "RA-GEO"'),
      ["replica known DE, main.tf:6"],
    ],
    ["not for another value", store('redundancy = "LOCAL"'), []],
    [
      "perhaps, when the value is not known",
      store("redundancy = var.x", 'variable "x" {}\n'),
      ["replica one-of DE | NL, main.tf:4"],
    ],
    [
      "perhaps, when it may be another value",
      store('redundancy = var.x ? "GEO" : "LOCAL"', 'variable "x" {\n type = bool\n}\n'),
      ["replica one-of DE | NL, main.tf:9"],
    ],
    [
      "when both values ask for it",
      store('redundancy = var.x ? "GEO" : "RAGEO"', 'variable "x" {\n type = bool\n}\n'),
      ["replica known DE, main.tf:9"],
    ],
    ["the pair of a region without one", store('redundancy = "GEO"\n region = "us-2"'), []],
    [
      "the pair of one of several regions",
      store('redundancy = "GEO"\n region = var.x ? "nl-1" : "de-1"', 'variable "x" {\n type = bool\n}\n'),
      ["replica one-of DE | US, main.tf:9"],
    ],
    [
      "the pair of a region that is not known",
      store('redundancy = "GEO"\n region = var.x', 'variable "x" {}\n'),
      ["replica unknown variable-without-value var.x, main.tf:4"],
    ],
    [
      "another resource",
      store("log_bucket = wolk_bucket.l.id", 'resource "wolk_bucket" "l" {\n region = "us-1"\n}\n'),
      ["log known US, main.tf:5"],
    ],
    ["an identifier", store('log_bucket = "us-1/1234"'), ["log known US, main.tf:6"]],
    [
      "a name that leads nowhere is told",
      store('log_bucket = "ergens"'),
      ['log unknown placed-elsewhere "ergens", main.tf:6'],
    ],
  ])("%s", async (_, code, expected) => {
    expect(await copies(code)).toEqual(expected);
  });

  it("copies that are made unless told otherwise are decided by the resource", async () => {
    const code = 'resource "wolk_store" "s" {\n region = "de-1"\n}';
    expect(await ties(code)).toEqual([
      "wolk_store.s hosting known DE, main.tf:2",
      "wolk_store.s backup known US, main.tf:1",
    ]);
  });

  it("an ARN with a region, deep in blocks", async () => {
    const code =
      'resource "wolk_vault" "v" {\n region = "nl-1"\n rule {\n  copy {\n   arn = "arn:wolk:backup:us-1:1:vault:x"\n  }\n }\n}';
    expect(await ties(code)).toEqual([
      "wolk_vault.v hosting known NL, main.tf:2",
      "wolk_vault.v backup known US, main.tf:5",
    ]);
  });

  it("tells where the resource is, and what asked for the copy", async () => {
    const [, copy] = await exposures(store('redundancy = "GEO"'));
    expect(steps(copy?.evidence ?? [])).toEqual([
      "wolk_store uses another place too (replica)",
      "The copy of nl-1 goes to its paired region de-1",
      "de-1 of wolk is DE",
      'main.tf:2 "nl-1"',
      'main.tf:6 "GEO"',
    ]);
  });
});
