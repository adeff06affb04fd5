/** A service that is run on the cloud of another company has two ties: the same place, two parties. */
import { describe, expect, it } from "vitest";
import type { CatalogueData, RunsOn } from "../../src/catalogue/index.ts";
import { catalogue, party, provider } from "../catalogue/small.ts";
import { exposures, told } from "./exposing.ts";

const fact = { asOf: "2026-11-01", source: "https://example.org/clouds" };

/** `dienst` is a service with regions at two clouds and one of its own; `vast` is always at the same cloud. */
function services(runsOn: Partial<RunsOn>): CatalogueData {
  const location = [
    { attribute: "region" },
    { parent: ["parent_id"] },
    { unknown: "left-to-provider" as const },
  ];
  return catalogue({
    providers: [
      provider("noord", { regions: { "noord-1": { country: "FI" } } }),
      provider("zuid", {
        regions: { "zuid-1": { country: "US" }, "zuid-cn-1": { country: "CN" } },
        operators: [{ regions: ["zuid-cn-1"], party: "partner" }],
      }),
      provider("dienst", {
        kind: "saas",
        runsOn: { ...fact, ...runsOn },
        regions: {
          "noord-fi": { country: "FI" },
          "noord-de": { country: "DE" },
          "zuid/US": { country: "US" },
          "zuidelijk-1": { country: "FR" },
        },
        location,
        resourceTypes: {
          dienst_gebruiker: { placeless: true },
          dienst_spiegel: { location, copies: [{ role: "replica", to: [{ attribute: "copy_region" }] }] },
        },
      }),
      provider("geleend", { kind: "saas", runsOn: fact, regionsOf: "zuid", location }),
      provider("zelf", { kind: "saas", party: "noord", runsOn: { ...fact, party: "noord" }, location }),
    ],
    parties: [
      party("noord", { country: "FI" }),
      party("zuid", { country: "US" }),
      party("partner", { country: "CN" }),
      party("dienst", { country: "NL" }),
      party("geleend"),
    ],
  });
}

const byName: Partial<RunsOn> = {
  clouds: { noord: "noord", zuid: "zuid" },
  attributes: ["cloud", "spec.cloud"],
};

async function ties(code: string, runsOn: Partial<RunsOn>): Promise<readonly string[]> {
  const found = await exposures(code, { catalogue: services(runsOn) });
  return found.map(
    ({ role, place, party, beneath }) =>
      `${role} ${told(place)}: ${party?.id ?? "-"}${beneath === undefined ? "" : ` under ${beneath.id}`}`,
  );
}

describe("whose cloud it is", () => {
  it.each<[string, string, Partial<RunsOn>, readonly string[]]>([
    [
      "is in the region's name",
      'resource "dienst_db" "a" {\n region = "noord-fi"\n}',
      byName,
      ["hosting known FI: dienst", "hosting known FI: noord under dienst"],
    ],
    [
      "whatever the sign behind it and the case",
      'resource "dienst_db" "a" {\n region = "zuid/US"\n}',
      { clouds: { ZUID: "zuid" } },
      ["hosting known US: dienst", "hosting known US: zuid under dienst"],
    ],
    [
      "is not in a longer word",
      'resource "dienst_db" "a" {\n region = "zuidelijk-1"\n}',
      byName,
      ["hosting known FR: dienst", "hosting known FR: dienst/cloud under dienst"],
    ],
    [
      "is in an attribute of its own",
      'resource "dienst_db" "a" {\n region = "zuidelijk-1"\n cloud = "Noord"\n}',
      byName,
      ["hosting known FR: dienst", "hosting known FR: noord under dienst"],
    ],
    [
      "also in a nested one, and when the place is not known",
      'variable "r" {}\nresource "dienst_db" "a" {\n region = var.r\n spec {\n  cloud = "zuid"\n }\n}',
      byName,
      [
        "hosting unknown variable-without-value var.r: dienst",
        "hosting unknown variable-without-value var.r: zuid under dienst",
      ],
    ],
    [
      "is in the name of a region that the catalogue does not know",
      'resource "dienst_db" "a" {\n region = "zuid-nieuw-9"\n}',
      byName,
      [
        'hosting unknown region-not-in-catalogue "zuid-nieuw-9": dienst',
        'hosting unknown region-not-in-catalogue "zuid-nieuw-9": zuid under dienst',
      ],
    ],
    [
      "is always the same",
      'resource "dienst_db" "a" {\n region = "zuidelijk-1"\n}',
      { party: "zuid" },
      ["hosting known FR: dienst", "hosting known FR: zuid under dienst"],
    ],
    [
      "is the same unless the name says otherwise",
      'resource "dienst_db" "a" {\n region = "noord-de"\n}',
      { party: "zuid", clouds: { noord: "noord" } },
      ["hosting known DE: dienst", "hosting known DE: noord under dienst"],
    ],
    [
      "is not known, and that is a tie too",
      'variable "r" {}\nresource "dienst_db" "a" {\n region = var.r\n}',
      byName,
      [
        "hosting unknown variable-without-value var.r: dienst",
        "hosting unknown variable-without-value var.r: dienst/cloud under dienst",
      ],
    ],
    [
      "follows from the resource that it belongs to",
      'resource "dienst_db" "a" {\n region = "noord-fi"\n}\nresource "dienst_tabel" "t" {\n parent_id = dienst_db.a.id\n}',
      byName,
      [
        "hosting known FI: dienst",
        "hosting known FI: noord under dienst",
        "hosting known FI: dienst",
        "hosting known FI: noord under dienst",
      ],
    ],
    [
      "is told for copies by themselves",
      'resource "dienst_spiegel" "a" {\n region = "noord-fi"\n copy_region = "zuid/US"\n}',
      byName,
      [
        "hosting known FI: dienst",
        "hosting known FI: noord under dienst",
        "replica known US: dienst",
        "replica known US: zuid under dienst",
      ],
    ],
    [
      "is one of two: a tie for each, with its own part of the place",
      'variable "r" {}\nresource "dienst_db" "a" {\n region = var.r ? "noord-fi" : "zuid/US"\n}',
      byName,
      [
        "hosting one-of FI | US: dienst",
        "hosting known FI: noord under dienst",
        "hosting known US: zuid under dienst",
      ],
    ],
    [
      "is one of two places at the same cloud",
      'variable "r" {}\nresource "dienst_db" "a" {\n region = var.r ? "noord-fi" : "noord-de"\n}',
      byName,
      ["hosting one-of FI | DE: dienst", "hosting one-of FI | DE: noord under dienst"],
    ],
    [
      "is of no interest for what has no place",
      'resource "dienst_gebruiker" "a" {}',
      byName,
      ["hosting not-applicable: dienst"],
    ],
    [
      "is that of the region table that was borrowed",
      'resource "geleend_db" "a" {\n region = "zuid-1"\n}',
      {},
      ["hosting known US: geleend", "hosting known US: zuid under geleend"],
    ],
    [
      "is that of whoever operates that part of it",
      'resource "geleend_db" "a" {\n region = "zuid-cn-1"\n}',
      {},
      ["hosting known CN: geleend", "hosting known CN: partner under geleend"],
    ],
    [
      "is the company's own",
      'resource "zelf_db" "a" {}',
      {},
      ["hosting unknown left-to-provider zelf_db: noord"],
    ],
  ])("%s", async (_, code, runsOn, expected) => {
    expect(await ties(code, runsOn)).toEqual(expected);
  });

  it("is evidence with its source, and less sure where it is one of two", async () => {
    const code = 'variable "r" {}\nresource "dienst_db" "a" {\n region = var.r ? "noord-fi" : "zuid/US"\n}';
    const [, below] = await exposures(code, { catalogue: services(byName) });
    expect(below?.precision).toBe("medium");
    expect(below?.evidence[0]).toEqual({
      kind: "catalogue",
      text: {
        nl: "dienst draait hier op de cloud van noord",
        en: "dienst is run here on the cloud of noord",
      },
      ...fact,
    });
  });
});

describe("a region whose cloud stands apart from it", () => {
  const qualified = catalogue({
    providers: [
      provider("dienst", {
        kind: "saas",
        regions: { "a/west": { country: "NL" }, "b/west": { country: "US" } },
        location: [
          { attribute: "spec[].region.name", qualifiedBy: "cloud", qualifierOmitted: "a" },
          { unknown: "left-to-provider" },
        ],
      }),
    ],
  });
  const spec = 'spec {\n  region {\n   name = "west"\n  }\n }';

  it.each([
    [
      "in the block itself",
      `resource "dienst_db" "d" {\n spec {\n  region {\n   name = "west"\n   cloud = "b"\n  }\n }\n}`,
      "known US",
    ],
    [
      "in the nearest block around it",
      `resource "dienst_db" "d" {\n cloud = "b"\n spec {\n  cloud = "a"\n  region {\n   name = "west"\n  }\n }\n}`,
      "known NL",
    ],
    ["at the top", `resource "dienst_db" "d" {\n cloud = "b"\n ${spec}\n}`, "known US"],
    ["left out", `resource "dienst_db" "d" {\n ${spec}\n}`, "known NL"],
    [
      "not known",
      `variable "c" {}\nresource "dienst_db" "d" {\n cloud = var.c\n ${spec}\n}`,
      "unknown variable-without-value var.c",
    ],
    [
      "one of two",
      `variable "c" {}\nresource "dienst_db" "d" {\n cloud = var.c ? "a" : "b"\n ${spec}\n}`,
      "one-of NL | US",
    ],
  ])("%s", async (_, code, expected) => {
    const [found] = await exposures(code, { catalogue: qualified });
    expect(found && told(found.place)).toBe(expected);
  });
});
