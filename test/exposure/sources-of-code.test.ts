import { describe, expect, it } from "vitest";
import { type Files, reportOf } from "../scan/scanning.ts";

/** `address: party (country), note`. */
async function sourcesIn(files: Files): Promise<readonly string[]> {
  const { exposures } = await reportOf(files);
  return exposures
    .filter(({ role }) => role === "source")
    .map(
      ({ resource, party }) =>
        `${resource.address}: ${party?.name ?? "nobody known"} (${party?.parentCountry ?? "?"})`,
    );
}

const requires = (source: string) =>
  `terraform {\n  required_providers {\n    x = { source = "${source}" }\n  }\n}\n`;
const calls = (source: string) => `module "m" {\n  source = "${source}"\n}\n`;

describe("who code comes from", () => {
  it.each([
    [requires("hashicorp/aws"), "terraform.required_providers.x: HashiCorp (US)"],
    [
      requires("registry.opentofu.org/hashicorp/aws"),
      "terraform.required_providers.x: Linux Foundation (US)",
    ],
    [requires("app.terraform.io/team/cloud"), "terraform.required_providers.x: HashiCorp (US)"],
    [requires("registry.example.nl/team/cloud"), "terraform.required_providers.x: nobody known (?)"],
    [calls("terraform-aws-modules/vpc/aws"), "module.m: HashiCorp (US)"],
    [calls("github.com/example/vpc"), "module.m: GitHub (US)"],
    [calls("git::https://gitlab.com/example/vpc.git"), "module.m: GitLab (US)"],
    [calls("git::ssh://git@ssh.dev.azure.com/v3/o/p/r"), "module.m: Microsoft (US)"],
    [calls("git::https://git.example.nl/vpc.git"), "module.m: nobody known (?)"],
  ])("%s", async (text, expected) => {
    expect(await sourcesIn({ "main.tf": text })).toEqual([expected]);
  });

  it("nobody, for what lies beside it and for a provider block", async () => {
    const files = {
      "main.tf": `${calls("./m")}provider "aws" {\n  region = "eu-west-1"\n}\n`,
      "m/main.tf": "locals {}\n",
    };
    expect(await sourcesIn(files)).toEqual([]);
  });

  it("the source of what Terragrunt deploys", async () => {
    const files = {
      "app/terragrunt.hcl": 'terraform {\n  source = "git::git@github.com:example/vpc.git//x?ref=v1"\n}\n',
    };
    expect(await sourcesIn(files)).toEqual(["terraform.source: GitHub (US)"]);
  });

  it("a note at most, one for each party and unit, and none in SARIF", async () => {
    const { findings } = await reportOf({
      "main.tf": `${requires("hetznercloud/hcloud")}${calls("a/b/c")}module "n" {\n  source = "github.com/a/b"\n}\n`,
    });
    const said = findings.filter(({ role }) => role === "source");
    expect(said.map(({ rule, level, quiet, party }) => `${rule} ${level} ${quiet} ${party?.id}`)).toEqual([
      "NLC-SUP-005 note true hashicorp",
      "NLC-SUP-005 note true github",
    ]);
  });
});
