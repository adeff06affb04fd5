import { describe, expect, test } from "vitest";
import type { Files } from "../../scan/scanning.ts";
import { attribute, find, readRepository, said, units, where } from "./reading.ts";

const bucket = 'variable "region" {}\nresource "aws_s3_bucket" "b" {\n  region = var.region\n}\n';

/** Two environments from one unit of the repository's own catalogue. */
const stacks: Files = {
  "root.hcl": "inputs = {\n  name = path_relative_to_include()\n}\n",
  "modules/bucket/main.tf": bucket,
  "units/bucket/terragrunt.hcl": `include "root" {
  path = find_in_parent_folders("root.hcl")
}
terraform {
  source = "\${get_repo_root()}/modules//bucket"
}
inputs = {
  region = try(values.region, "eu-west-1")
}
`,
  "live/prod/terragrunt.stack.hcl": `locals {
  region = "eu-central-1"
}
unit "data" {
  source = "../../units/bucket"
  path   = "data"
  values = {
    region = local.region
  }
}
unit "logs" {
  source = "../../units/bucket"
  path   = "logs"
  no_dot_terragrunt_stack = true
}
`,
};

describe("a stack", () => {
  test("makes units where it stands, each with its values; what they are made from is none", async () => {
    const reading = await readRepository(stacks);
    expect(units(reading)).toEqual(["live/prod/.terragrunt-stack/data", "live/prod/logs"]);
    expect(attribute(find(reading, "aws_s3_bucket.b", "live/prod/.terragrunt-stack/data"), "region")).toBe(
      "eu-central-1 from live/prod/terragrunt.stack.hcl:2",
    );
    expect(attribute(find(reading, "aws_s3_bucket.b", "live/prod/logs"), "region")).toBe(
      "eu-west-1 from units/bucket/terragrunt.hcl:8",
    );
    expect(said(reading)).toEqual([]);
  });

  test("without it, what the unit will be given is not known", async () => {
    const { "live/prod/terragrunt.stack.hcl": _, ...catalogue } = stacks;
    const reading = await readRepository(catalogue);
    expect(attribute(find(reading, "aws_s3_bucket.b", "units/bucket"), "region")).toBe(
      "unknown: environment, values.region",
    );
  });

  test("holds stacks, and gives them values", async () => {
    const reading = await readRepository({
      ...stacks,
      "live/prod/terragrunt.stack.hcl": `stack "eu" {
  source = "../../stacks/pair"
  path   = "eu"
  values = {
    region = "eu-north-1"
  }
}
`,
      "stacks/pair/terragrunt.stack.hcl": `unit "one" {
  source = "/scan-root/units/bucket"
  path   = "one"
  values = {
    region = values.region
  }
}
`,
    });
    const unit = "live/prod/.terragrunt-stack/eu/.terragrunt-stack/one";
    expect(units(reading)).toEqual([unit]);
    expect(attribute(find(reading, "aws_s3_bucket.b", unit), "region")).toBe(
      "eu-north-1 from live/prod/terragrunt.stack.hcl:5",
    );
  });

  test("a unit from elsewhere is not fetched, and what it is told is known", async () => {
    const reading = await readRepository({
      "live/terragrunt.stack.hcl": `unit "db" {
  source = "git::git@example.org:catalogue.git//units/db?ref=v1"
  path   = "db"
  values = {
    region = "us-east-1"
  }
}
`,
    });
    const source = find(reading, "terraform.source", "live/.terragrunt-stack/db");
    expect(source.missing).toMatchObject({
      code: "module-not-fetched",
      subject: "git::git@example.org:catalogue.git//units/db?ref=v1",
    });
    expect(where(source.span)).toBe("live/terragrunt.stack.hcl:2");
    expect(attribute(source, "region")).toBe("us-east-1 from live/terragrunt.stack.hcl:5");
    expect(said(reading)).toEqual([]);
  });

  test("a copy that is there is read instead of the original", async () => {
    const reading = await readRepository({
      ...stacks,
      "live/prod/.terragrunt-stack/data/terragrunt.hcl":
        'terraform {\n  source = "/scan-root/modules/bucket"\n}\ninputs = {\n  region = "eu-south-1"\n}\n',
    });
    expect(attribute(find(reading, "aws_s3_bucket.b", "live/prod/.terragrunt-stack/data"), "region")).toMatch(
      /^eu-south-1/,
    );
    expect(units(reading)).toEqual(["live/prod/.terragrunt-stack/data", "live/prod/logs"]);
  });
});
