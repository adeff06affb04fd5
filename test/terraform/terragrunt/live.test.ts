import { describe, expect, test } from "vitest";
import { placeOf, reportOf } from "../../scan/scanning.ts";
import { attribute, find, readRepository, said, units, way, where } from "./reading.ts";
import { live } from "./repositories.ts";

const ireland = "prod/eu-west-1/storage";

describe("a repository with a root configuration, accounts, regions and environments", () => {
  test("every folder with a source is a unit; what is only included, and the modules, are none", async () => {
    expect(units(await readRepository(live))).toEqual([ireland, "prod/us-east-1/storage"]);
  });

  test("nothing is said of what could be read", async () => {
    expect(said(await readRepository(live))).toEqual([]);
  });

  test.each([
    ["aws_s3_bucket.files", "bucket", "common-prod from _common/storage.hcl:6"],
    ["aws_s3_bucket.elsewhere", "region", "eu-west-1 from prod/eu-west-1/region.hcl:3"],
    ["aws_s3_bucket.files", "tags", "{team = water}"],
    ["provider.aws", "region", "eu-west-1 from prod/eu-west-1/region.hcl:3"],
    ["provider.aws", "allowed_account_ids", "[123456789012]"],
    ["terraform.backend.s3", "region", "eu-west-1 from prod/eu-west-1/region.hcl:3"],
    ["terraform.backend.s3", "key", "prod/eu-west-1/storage/terraform.tfstate from root.hcl:23"],
    ["terraform.backend.s3", "bucket", 'unknown: environment, get_env("PREFIX")'],
  ])("%s: %s is %s", async (address, name, expected) => {
    expect(attribute(find(await readRepository(live), address, ireland), name)).toBe(expected);
  });

  test("the generated provider points at the lines of the configuration that make it", async () => {
    const provider = find(await readRepository(live), "provider.aws", ireland);
    expect(where(provider.span)).toBe("root.hcl:11");
    expect(way(provider.configuration.attribute("region"))).toEqual([
      "root.hcl:12",
      "root.hcl:4",
      "root.hcl:3",
      "prod/eu-west-1/region.hcl:3",
    ]);
  });

  test("an input comes by the line that gives it", async () => {
    const bucket = find(await readRepository(live), "aws_s3_bucket.elsewhere", ireland);
    expect(way(bucket.configuration.attribute("region"))).toEqual([
      "modules/storage/main.tf:18",
      "root.hcl:32",
      "root.hcl:3",
      "prod/eu-west-1/region.hcl:3",
    ]);
  });

  test("one region is one decision: one finding, on its line", async () => {
    const { findings } = await reportOf(live);
    const outside = findings.filter(({ rule }) => rule === "NLC-LOC-001");
    expect(outside.map(placeOf)).toEqual(["NLC-LOC-001 prod/us-east-1/region.hcl:2"]);
    expect(outside[0]?.resources.map(({ address }) => address)).toEqual([
      "aws_s3_bucket.elsewhere",
      "aws_s3_bucket.files",
      "terraform.backend.s3",
    ]);
  });

  test("what the environment will say is taken from the configuration only", async () => {
    const reading = await readRepository(live, { PREFIX: "gemeente" });
    expect(attribute(find(reading, "terraform.backend.s3", ireland), "bucket")).toBe(
      "state-gemeente-eu-west-1 from root.hcl:22",
    );
  });

  test("what Terragrunt itself has put away is never read", async () => {
    const cache = "prod/eu-west-1/storage/.terragrunt-cache/a/b";
    const reading = await readRepository({
      ...live,
      [`${cache}/main.tf`]: 'resource "aws_s3_bucket" "copy" {}',
      [`${cache}/terragrunt.hcl`]: 'terraform {\n  source = "."\n}',
    });
    expect(units(reading)).toEqual([ireland, "prod/us-east-1/storage"]);
  });
});
