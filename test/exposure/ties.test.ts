import { describe, expect, it } from "vitest";
import { expose } from "../../src/exposure/index.ts";
import { emptyContext } from "../../src/model/index.ts";
import { read } from "../terraform/module/reading.ts";
import { exposures, small, steps, ties } from "./exposing.ts";

describe("what has ties", () => {
  it.each<[string, string, readonly string[]]>([
    ["a utility has none", 'resource "toeval_id" "x" {}', []],
    ["a data source has none", 'data "wolk_server" "x" {\n region = "us-1"\n}', []],
    ["a provider block has none", 'provider "wolk" {\n region = "us-1"\n}', []],
    [
      "what has no place still has a party",
      'resource "wolk_rule" "r" {}',
      ["wolk_rule.r hosting not-applicable, main.tf:1"],
    ],
    [
      "what is global has its own role",
      'resource "wolk_dns" "d" {\n region = "nl-1"\n}',
      ["wolk_dns.d dns global, main.tf:1"],
    ],
    [
      "what the customer runs",
      'resource "eigen_machine" "m" {}',
      ["eigen_machine.m hosting customer-run, main.tf:1"],
    ],
    [
      "a provider that is not in the catalogue",
      'resource "vreemd_ding" "v" {}',
      [
        "vreemd_ding.v hosting unknown provider-not-in-catalogue registry.terraform.io/hashicorp/vreemd, main.tf:1",
      ],
    ],
    [
      "a module that is not there",
      'module "m" {\n source = "iemand/iets/wolk"\n}',
      [
        "module.m hosting unknown module-not-fetched module.m, main.tf:1",
        "module.m source not-applicable, main.tf:2",
      ],
    ],
  ])("%s", async (_, code, expected) => {
    expect(
      (await ties(code)).map((each) =>
        each.replace(/module-not-fetched [^,]+/, "module-not-fetched module.m"),
      ),
    ).toEqual(expected);
  });
});

describe("the general rule", () => {
  it("places a type that the catalogue does not know, and says so", async () => {
    const [exposure] = await exposures('resource "wolk_nieuw" "n" {\n region = "nl-1"\n}');
    expect(exposure).toMatchObject({
      byGeneralRule: true,
      precision: "medium",
      stores: null,
      place: { countries: ["NL"] },
    });
    expect(steps(exposure?.evidence ?? [])).toEqual([
      "The catalogue does not know wolk_nieuw and follows the general rule of wolk",
      "Where wolk_nieuw is, says region",
      "nl-1 of wolk is NL",
      'main.tf:2 "nl-1"',
    ]);
  });
});

describe("how sure a tie is", () => {
  it.each([
    ["a region that is written", 'resource "wolk_server" "a" {\n region = "nl-1"\n}', "very-high"],
    ["a default of the provider", 'resource "wolk_default" "a" {}', "high"],
    [
      "a region of which the place rests on one source",
      'resource "wolk_server" "a" {\n region = "de-2"\n}',
      "medium",
    ],
    [
      "a type of which the catalogue is not sure",
      'resource "wolk_doubtful" "a" {\n region = "nl-1"\n}',
      "low",
    ],
  ])("%s", async (_, code, precision) => {
    expect((await exposures(code))[0]?.precision).toBe(precision);
  });
});

describe("the party", () => {
  it.each([
    ["is the provider's", 'resource "wolk_server" "a" {\n region = "nl-1"\n}', "wolk", "US"],
    ["is who operates that region", 'resource "wolk_server" "a" {\n region = "cn-1"\n}', "partner", "CN"],
    [
      "is who operates that part, for what is bound to no place",
      'provider "wolk" {\n region = "cn-1"\n}\nresource "wolk_dns" "a" {}',
      "partner",
      "CN",
    ],
    [
      "is who operates that part, for what has no place",
      'provider "wolk" {\n region = "cn-1"\n}\nresource "wolk_rule" "a" {}',
      "partner",
      "CN",
    ],
    ["is who sells the service", 'resource "wolk_sold" "a" {\n region = "nl-1"\n}', "ander", "DE"],
    ["is there where no place is", 'resource "wolk_server" "a" {}', "wolk", "US"],
    [
      "is the registry address, when the catalogue does not know the provider",
      'resource "vreemd_x" "a" {}',
      "registry.terraform.io/hashicorp/vreemd",
      null,
    ],
  ])("%s", async (_, code, id, parentCountry) => {
    expect((await exposures(code))[0]?.party).toMatchObject({ id, parentCountry });
  });

  it("is nobody where the customer runs it", async () => {
    expect((await exposures('resource "eigen_machine" "m" {}'))[0]?.party).toBeNull();
  });
});

describe("a declared cluster or data centre", () => {
  const span = { file: { path: "cloudtoets.yaml", text: "clusters:\n" }, start: 0, end: 8 };
  const cluster = { name: "c", paths: ["."], provider: null, region: null, country: null, span };
  it.each([
    ["in a country", { ...cluster, country: "NL" }, "known NL, cloudtoets.yaml:1"],
    [
      "at a provider, in a region",
      { ...cluster, provider: "wolk", region: "us-1" },
      "known US, cloudtoets.yaml:1",
    ],
    ["for other paths", { ...cluster, country: "NL", paths: ["elders"] }, "customer-run, main.tf:1"],
  ])("%s", async (_, declared, expected) => {
    const told = await ties('resource "eigen_machine" "m" {}', { context: { clusters: [declared] } });
    expect(told).toEqual([`eigen_machine.m hosting ${expected}`]);
  });
});

describe("the state of others", () => {
  const remote = (lines: string) => `data "terraform_remote_state" "net" {\n${lines}\n}\n`;
  const here = "data.terraform_remote_state.net";
  it.each<[string, string, readonly string[]]>([
    [
      "is where its backend keeps it",
      remote(' backend = "emmer"\n config = {\n  region = "us-1"\n }'),
      [`${here} state known US, main.tf:4`],
    ],
    [
      "is not known where the settings are not",
      `variable "place" {}\n${remote(' backend = "emmer"\n config = { region = var.place }')}`,
      [`${here} state unknown variable-without-value var.place, main.tf:1`],
    ],
    [
      "is not known where the backend is not",
      `variable "kind" {}\n${remote(" backend = var.kind")}`,
      [`${here} state unknown variable-without-value var.kind, main.tf:2`],
    ],
    [
      "is told with a backend that the catalogue does not know",
      remote(' backend = "vreemd"'),
      [`${here} state unknown type-not-in-catalogue backend "vreemd", main.tf:1`],
    ],
  ])("%s", async (_, code, expected) => expect(await ties(code)).toEqual(expected));
});

describe("the state", () => {
  const backend = (lines: string, name = "emmer") => `terraform {\n backend "${name}" {\n  ${lines}\n }\n}`;
  it.each([
    ["in a region", backend('region = "us-1"'), "terraform.backend.emmer state known US, main.tf:3"],
    [
      "at an endpoint, which beats the region",
      backend('region = "us-1"\n  endpoint = "https://s3.at-1.mist.example"'),
      "terraform.backend.emmer state known FR, main.tf:4",
    ],
    [
      "at an endpoint of a service",
      backend('region = "us-1"\n  endpoints = { s3 = "https://s3.at-1.mist.example" }'),
      "terraform.backend.emmer state known FR, main.tf:4",
    ],
    [
      "at an endpoint of nobody we know",
      backend('region = "nl-1"\n  endpoint = "https://s3.binnen.example"'),
      "terraform.backend.emmer state unknown placed-elsewhere s3.binnen.example, main.tf:4",
    ],
    [
      "given when Terraform starts",
      backend(""),
      "terraform.backend.emmer state unknown provider-region-unset emmer, main.tf:2",
    ],
    [
      "in a backend that the catalogue does not know",
      backend("", "vreemd"),
      'terraform.backend.vreemd state unknown type-not-in-catalogue backend "vreemd", main.tf:2',
    ],
  ])("%s", async (_, code, expected) => {
    expect(await ties(code)).toEqual([expected]);
  });
});

describe("the day of judging", () => {
  it.each([
    ["2020-06-01", "yes"],
    ["2026-06-01", "no"],
  ])("London on %s: in the EEA %s", async (asOf, inEea) => {
    const [exposure] = await exposures('resource "wolk_server" "a" {\n region = "gb-1"\n}', { asOf });
    expect(exposure?.place.inEea).toBe(inEea);
  });
});

describe("properties", () => {
  it("tell the category of the service, and whether it stores data", async () => {
    const { resources } = await read({
      "main.tf": 'resource "wolk_server" "a" {}\nresource "wolk_nieuw" "b" {}',
    });
    const { properties } = expose(resources, small, { asOf: "2026-11-24", context: emptyContext });
    expect(properties.map(({ resource, name, value }) => [resource.address, name, value])).toEqual([
      ["wolk_server.a", "service-category", "compute"],
      ["wolk_server.a", "data", "stores"],
    ]);
  });
});
