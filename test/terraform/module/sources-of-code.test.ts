import { describe, expect, it } from "vitest";
import { startOf, textOf } from "../../../src/model/index.ts";
import { hostOfModule, hostOfProvider } from "../../../src/terraform/module/index.ts";
import { type Files, read } from "./reading.ts";

describe("the host that a module comes from", () => {
  it.each([
    ["hashicorp/consul/aws", "registry.terraform.io"],
    ["hashicorp/consul/aws//modules/server", "registry.terraform.io"],
    ["app.terraform.io/example/vpc/aws", "app.terraform.io"],
    ["registry.example.nl/team/vpc/aws", "registry.example.nl"],
    ["github.com/hashicorp/example", "github.com"],
    ["github.com/hashicorp/example//sub?ref=v1", "github.com"],
    ["bitbucket.org/hashicorp/example", "bitbucket.org"],
    ["git@github.com:hashicorp/example.git", "github.com"],
    ["git::https://example.nl/vpc.git", "example.nl"],
    ["git::https://user:secret@example.nl:8443/vpc.git", "example.nl"],
    ["git::ssh://git@ssh.dev.azure.com/v3/org/project/repo", "ssh.dev.azure.com"],
    ["git::git@gitlab.example.nl:team/vpc.git//x?ref=1", "gitlab.example.nl"],
    ["hg::http://example.nl/vpc.hg", "example.nl"],
    ["https://EXAMPLE.nl/vpc.zip", "example.nl"],
    ["s3::https://s3-eu-west-1.amazonaws.com/bucket/vpc.zip", "s3-eu-west-1.amazonaws.com"],
    ["gcs::https://www.googleapis.com/storage/v1/modules/foo.zip", "www.googleapis.com"],
    ["tfr:///terraform-aws-modules/vpc/aws?version=3.3.0", "registry.terraform.io"],
    ["tfr://registry.opentofu.org/terraform-aws-modules/vpc/aws?version=3.3.0", "registry.opentofu.org"],
    ["./modules/vpc", null],
    ["../vpc", null],
    ["..", null],
    ["/opt/modules/vpc", null],
    ["vpc", null],
    ["", null],
    ["${var.source}", null],
  ])("%s is %s", (source, expected) => {
    expect(hostOfModule(source)).toBe(expected);
  });
});

describe("the host that a provider comes from", () => {
  it.each([
    ["registry.terraform.io/hashicorp/aws", "registry.terraform.io"],
    ["registry.example.nl/team/cloud", "registry.example.nl"],
    ["hashicorp/aws", null],
    ["aws", null],
  ])("%s is %s", (address, expected) => {
    expect(hostOfProvider(address)).toBe(expected);
  });
});

describe("the providers that are fetched for a root", () => {
  const requires = (inner: string) => `terraform {\n  required_providers {\n${inner}\n  }\n}\n`;
  const lock = (...addresses: readonly string[]) =>
    addresses.map((address) => `provider "${address}" {\n  version = "1.0.0"\n}\n`).join("\n");

  /** `address: source, where`. */
  const fetched = async (files: Files) => {
    const { resources } = await read(files);
    return resources
      .filter(({ kind, provider }) => kind === "provider" && provider === null)
      .map(({ address, configuration }) => {
        const source = configuration.attribute("source");
        const origin = source?.provenance.origin;
        const where = origin?.kind === "file" ? origin.span : null;
        const place = where
          ? `${where.file.path}:${startOf(where).line} ${textOf(where).split("\n")[0]}`
          : "";
        return `${address}: ${source?.kind === "string" ? source.value : ""}, ${place}`;
      });
  };

  it.each<[string, Files, readonly string[]]>([
    ["none, when nothing is required", { "main.tf": 'resource "aws_s3_bucket" "b" {}' }, []],
    [
      "by the requirement",
      { "main.tf": requires('    aws = { source = "hashicorp/aws" }') },
      [
        'terraform.required_providers.aws: registry.terraform.io/hashicorp/aws, main.tf:3 aws = { source = "hashicorp/aws" }',
      ],
    ],
    [
      "by a version alone",
      { "main.tf": requires('    aws = "~> 5.0"') },
      ['terraform.required_providers.aws: registry.terraform.io/hashicorp/aws, main.tf:3 aws = "~> 5.0"'],
    ],
    [
      "by the lock file, where there is one",
      {
        "main.tf": requires('    aws = { source = "hashicorp/aws" }'),
        ".terraform.lock.hcl": lock(
          "registry.terraform.io/hashicorp/aws",
          "registry.terraform.io/hashicorp/random",
        ),
      },
      [
        'terraform.required_providers.aws: registry.terraform.io/hashicorp/aws, .terraform.lock.hcl:1 provider "registry.terraform.io/hashicorp/aws"',
        'terraform.required_providers.random: registry.terraform.io/hashicorp/random, .terraform.lock.hcl:5 provider "registry.terraform.io/hashicorp/random"',
      ],
    ],
    [
      "from the registry of OpenTofu, when that made the lock file",
      {
        "main.tf": requires('    aws = { source = "hashicorp/aws" }'),
        ".terraform.lock.hcl": lock("registry.opentofu.org/hashicorp/aws"),
      },
      [
        'terraform.required_providers.aws: registry.opentofu.org/hashicorp/aws, .terraform.lock.hcl:1 provider "registry.opentofu.org/hashicorp/aws"',
      ],
    ],
    [
      "what Terraform has built in is not fetched",
      { "main.tf": requires('    terraform = { source = "terraform.io/builtin/terraform" }') },
      [],
    ],
    [
      "two of the same name",
      {
        "main.tf": "",
        ".terraform.lock.hcl": lock("registry.terraform.io/a/x", "registry.terraform.io/b/x"),
      },
      [
        'terraform.required_providers.x: registry.terraform.io/a/x, .terraform.lock.hcl:1 provider "registry.terraform.io/a/x"',
        'terraform.required_providers.registry.terraform.io/b/x: registry.terraform.io/b/x, .terraform.lock.hcl:5 provider "registry.terraform.io/b/x"',
      ],
    ],
    ["a lock file with a fault", { "main.tf": "", ".terraform.lock.hcl": "provider {{{" }, []],
  ])("%s", async (_, files, expected) => {
    expect(await fetched(files)).toEqual(expected);
  });
});
