/** Names that mislead, in the catalogue as it is shipped. */
import { describe, expect, it } from "vitest";
import { compileCatalogue } from "../../src/catalogue/compile.ts";
import {
  membersOn,
  partyOn,
  providerOfHost,
  providerOfSource,
  regionOf,
  regionOfIdentifier,
} from "../../src/catalogue/index.ts";
import { packaged } from "../../src/packaged.ts";

const { data, problems } = compileCatalogue(packaged("src/catalogue"), packaged("schemas"));
if (data === null) throw new Error(`The catalogue does not compile: ${JSON.stringify(problems[0])}`);
const catalogue = data;

function provider(id: string) {
  const entry = catalogue.providers[id];
  if (entry === undefined) throw new Error(`There is no provider ${id}`);
  return entry;
}

const today = "2026-11-24";
const eer = membersOn(catalogue, "eer", today);

describe("a region name is no country", () => {
  it.each([
    ["aws", "eu-west-1", "IE"],
    ["aws", "eu-west-2", "GB"],
    ["aws", "eu-central-2", "CH"],
    ["aws", "eu-west-3", "FR"],
    ["aws", "eu-west-3a", "FR"],
    ["aws", "eu-west-3-wl1-cmn-wlz-1", "MA"],
    ["aws", "eu-west-3-wl1-cmn1", "MA"],
    ["aws", "eu-central-1-waw-1a", "PL"],
    ["aws", "us-east-1-bos-1a", "US"],
    ["aws", "us-east-1-scl-1a", "CL"],
    ["aws", "us-gov-west-1", "US"],
    ["aws", "eusc-de-east-1", "DE"],
    ["aws", "cn-north-1", "CN"],
    ["alicloud", "eu-west-1", "GB"],
    ["alicloud", "eu-central-1", "DE"],
    ["google", "europe-west2", "GB"],
    ["google", "europe-west4-a", "NL"],
    ["google", "europe-west6", "CH"],
    ["google", "EUROPE-WEST4", "NL"],
    ["google", "us", "US"],
    ["azurerm", "West Europe", "NL"],
    ["azurerm", "WestEurope", "NL"],
    ["azurerm", "westeurope", "NL"],
    ["azurerm", "switzerlandnorth", "CH"],
    ["azurerm", "UK South", "GB"],
    ["azurerm", "norwayeast", "NO"],
    ["hcloud", "ash", "US"],
    ["hcloud", "fsn1", "DE"],
    ["hcloud", "hil-dc1", "US"],
    ["hcloud", "sin", "SG"],
    ["exoscale", "ch-gva-2", "CH"],
    ["exoscale", "at-vie-1", "AT"],
    ["ionoscloud", "us/las", "US"],
    ["ionoscloud", "gb/lhr", "GB"],
    ["ionoscloud", "de/txl", "DE"],
    ["ovh", "BHS5", "CA"],
    ["ovh", "GRA11", "FR"],
    ["ovh", "UK1", "GB"],
    ["scaleway", "nl-ams-1", "NL"],
    ["scaleway", "pl-waw", "PL"],
    ["upcloud", "uk-lon1", "GB"],
    ["upcloud", "nl-ams1", "NL"],
    ["oci", "eu-zurich-1", "CH"],
    ["oci", "eu-jovanovac-1", "RS"],
    ["linode", "eu-west", "GB"],
    ["linode", "eu-central", "DE"],
    ["digitalocean", "ams3", "NL"],
    ["digitalocean", "lon1", "GB"],
    ["leaseweb", "eu-west-3", "NL"],
    ["outscale", "eu-west-2", "FR"],
    ["ibm", "eu-gb", "GB"],
    ["stackit", "eu01", "DE"],
    ["opentelekomcloud", "eu-ch2", "CH"],
    ["opentelekomcloud", "eu-nl", "NL"],
  ])("%s %s is in %s", (id, name, country) => {
    expect(regionOf(catalogue, provider(id), name)?.entry.country).toBe(country);
  });

  it.each([
    ["google", "EU"],
    ["google", "eu"],
  ])("%s %s is a legal area and no country", (id, name) => {
    expect(regionOf(catalogue, provider(id), name)?.entry.area).toBe("eu");
  });

  it.each([
    ["azurerm", "brazilsouth", "US"],
    ["azurerm", "westeurope", "IE"],
    ["azurerm", "uksouth", "GB"],
    ["azurerm", "southeastasia", "HK"],
  ])("%s %s copies to %s", (id, name, country) => {
    const { paired } = regionOf(catalogue, provider(id), name)?.entry ?? {};
    expect(regionOf(catalogue, provider(id), paired ?? "")?.entry.country).toBe(country);
  });

  it.each([
    ["aws", "westeurope"],
    ["azurerm", "eu-west-1"],
    ["hcloud", "eu-central"],
    ["google", "europe-west99"],
  ])("%s has no %s, or it is a place of its own", (id, name) => {
    const region = regionOf(catalogue, provider(id), name);
    if (region !== null) expect(region.code).toBe(name);
  });
});

describe("the geography of a model counts, and nothing that looks like one", () => {
  it.each([
    ["arn:aws:bedrock:eu-west-1:123456789012:inference-profile/us.anthropic.claude", "us."],
    ["arn:aws:bedrock:eu-west-1:123456789012:guardrail-profile/eu.guardrail.v1:0", "eu."],
    ["arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude", "eu-central-1"],
    ["us-gov.anthropic.claude", "us-gov."],
    ["global.amazon.nova", "global."],
    ["arn:aws:logs:us-east-1:123456789012:log-group:/eu.app", "us-east-1"],
    ["arn:aws:s3:::bucket/eu.anthropic.txt", null],
    ["eu.loket.logs", null],
    ["us.example.nl", null],
  ])("%s: %s", (identifier, code) => {
    expect(regionOfIdentifier(catalogue, provider("aws"), identifier)?.code ?? null).toBe(code);
  });
});

describe("the European Economic Area is a set of countries", () => {
  it.each(["NL", "DE", "IS", "LI", "NO", "HR"])("%s is in it", (country) => {
    expect(eer.has(country)).toBe(true);
  });
  it.each(["GB", "CH", "US", "RS", "TR", "BQ", "GL", "FO", "JE"])("%s is not", (country) => {
    expect(eer.has(country)).toBe(false);
  });
});

describe("who is behind it", () => {
  it.each([
    ["aws", "US"],
    ["microsoft", "US"],
    ["google", "US"],
    ["hetzner", "DE"],
    ["scaleway", "FR"],
    ["stackit", "DE"],
    ["upcloud", "FI"],
    ["aws-european-sovereign-cloud", "US"],
  ])("%s: %s", (id, country) => {
    expect(partyOn(catalogue, id, today)?.parentCountry).toBe(country);
  });

  it("a sovereign offer under a foreign parent is a claim", () => {
    expect(partyOn(catalogue, "aws-european-sovereign-cloud", today)?.sovereignClaim).toBe(true);
  });

  it.each([
    ["aws", true],
    ["microsoft", true],
    ["google", true],
    ["digitalocean", false],
    ["github", false],
  ])("a framework agreement with %s: %s", (id, agreed) => {
    expect((partyOn(catalogue, id, today)?.agreements.length ?? 0) > 0).toBe(agreed);
  });
});

describe("an endpoint tells whose it is", () => {
  it.each([
    ["s3.nl-ams.scw.cloud", "scaleway", "NL"],
    ["s3.gra.io.cloud.ovh.net", "ovh", "FR"],
    ["sos-ch-gva-2.exo.io", "exoscale", "CH"],
    ["s3.eu-west-2.amazonaws.com", "aws", "GB"],
    ["fsn1.your-objectstorage.com", "hcloud", "DE"],
    ["ams3.digitaloceanspaces.com", "digitalocean", "NL"],
  ])("%s is of %s, in %s", (host, id, country) => {
    const match = providerOfHost(catalogue, host);
    expect([match?.provider.id, match?.region?.entry.country]).toEqual([id, country]);
  });

  it("of nobody we know", () => {
    expect(providerOfHost(catalogue, "minio.intern.example")).toBeNull();
  });
});

describe("providers by their registry address", () => {
  it.each([
    ["registry.terraform.io/hashicorp/aws", "aws_s3_bucket", "aws"],
    ["registry.opentofu.org/hashicorp/azurerm", "azurerm_subnet", "azurerm"],
    ["registry.terraform.io/hashicorp/google-beta", "google_sql_database", "google"],
    ["registry.terraform.io/hetznercloud/hcloud", "hcloud_server", "hcloud"],
    ["registry.terraform.io/hashicorp/hcloud", "hcloud_server", "hcloud"],
    ["terraform.io/builtin/terraform", "terraform_data", "terraform"],
    ["registry.terraform.io/hashicorp/random", "random_id", "random"],
  ])("%s is %s", (source, type, id) => {
    expect(providerOfSource(catalogue, source, type)?.id).toBe(id);
  });
});
