/** The SEAL indication: what limits an objective, and that it never claims a level. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { packaged } from "../../src/packaged.ts";
import { render } from "../../src/report/index.ts";
import { type Files, reportOf } from "../scan/scanning.ts";

const aws = 'provider "aws" {\n  region = "eu-west-1"\n}\n';
const bucket = `${aws}resource "aws_s3_bucket" "a" {\n  bucket = "a"\n}\n`;
const european =
  'provider "scaleway" {\n  region = "nl-ams"\n}\nresource "scaleway_object_bucket" "a" {\n  name = "a"\n}\n';

async function sealOf(text: string | Files, request = {}) {
  const files = typeof text === "string" ? { "main.tf": text } : text;
  const { seal } = await reportOf(files, { seal: true, ...request });
  if (seal === undefined) throw new Error("It was asked for");
  return seal;
}

const objective = (seal: Awaited<ReturnType<typeof sealOf>>, id: string) => {
  const found = seal.objectives.find((one) => one.id === id);
  return found && [found.status, found.atMost?.level ?? null];
};

test("nobody gets it who did not ask", async () => {
  expect((await reportOf({ "main.tf": bucket })).seal).toBeUndefined();
});

describe("limits", () => {
  test("a US vendor leaves jurisdiction at most SEAL-1, in whatever region", async () => {
    expect(objective(await sealOf(bucket), "SOV-2")).toEqual(["limited", 1]);
  });

  test("keys with the vendor leave data at most SEAL-1, keys of one's own SEAL-2", async () => {
    expect(objective(await sealOf(bucket), "SOV-3")).toEqual(["limited", 1]);
    const own = `${aws}resource "aws_kms_key" "k" {}
resource "aws_ebs_volume" "a" {
  availability_zone = "eu-west-1a"
  size              = 1
  encrypted         = true
  kms_key_id        = aws_kms_key.k.arn
}
`;
    expect(objective(await sealOf(own), "SOV-3")).toEqual(["limited", 2]);
  });

  test("a service that exists nowhere else limits technology", async () => {
    const table = `${aws}resource "aws_dynamodb_table" "a" {\n  name = "a"\n}\n`;
    expect(objective(await sealOf(table), "SOV-6")).toEqual(["limited", 2]);
  });

  test("a vendor from an excluded country leaves nothing", async () => {
    const text =
      'provider "alicloud" {\n  region = "eu-central-1"\n}\nresource "alicloud_oss_bucket" "a" {\n  bucket = "a"\n}\n';
    expect(objective(await sealOf(text), "SOV-2")).toEqual(["limited", 0]);
  });

  test("the whole is the least of them, never an average", async () => {
    const seal = await sealOf(bucket);
    expect(seal.atMost?.level).toBe(1);
    expect(seal.atMost?.name.en).toBe("Jurisdictional sovereignty");
  });
});

test("what limits nothing is not said to be reached", async () => {
  expect(objective(await sealOf(european), "SOV-2")).toEqual(["not-limited", null]);
});

test("of two objectives code says nothing, and without a cloud of none", async () => {
  const seal = await sealOf(bucket);
  for (const id of ["SOV-1", "SOV-8"]) expect(objective(seal, id)).toEqual(["not-assessable", null]);
  const local = await sealOf('resource "random_id" "a" {\n  byte_length = 4\n}\n');
  expect(local.objectives.every(({ status }) => status === "not-assessable")).toBe(true);
  expect(local.atMost).toBeNull();
});

test("both published sets of weights are there, that of June 2026 first, each a whole", async () => {
  const { weightSets } = await sealOf(bucket);
  expect(weightSets.map(({ id }) => id)).toEqual(["2026-06", "2025-10"]);
  for (const { weights } of weightSets)
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

test("neither the selection of rules nor an exception raises it", async () => {
  const chosen = await sealOf(bucket, { select: ["NLC-LOC"] });
  expect(objective(chosen, "SOV-2")).toEqual(["limited", 1]);
});

describe("in reports", () => {
  test("the JSON keeps to its schema", async () => {
    const report = await reportOf({ "main.tf": bucket }, { seal: true });
    const text = await render(report, "json", { language: "en", colour: false, width: null });
    const schema = JSON.parse(readFileSync(packaged("schemas/report.schema.json"), "utf8"));
    const conforms = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema);
    conforms(JSON.parse(text));
    expect(conforms.errors ?? []).toEqual([]);
    expect(JSON.parse(text).seal.atMost).toEqual({ level: 1, name: "Jurisdictional sovereignty" });
  });

  test.each([
    ["table", "nl", "Als geheel hoogstens SEAL-1 (Jurisdictionele soevereiniteit): het minimum telt"],
    ["table", "en", "An indication, no certification."],
    ["markdown", "en", "| SOV-8 | Environmental sustainability | 5 | not assessable from code |"],
  ] as const)("%s in %s", async (format, language, said) => {
    const report = await reportOf({ "main.tf": bucket }, { seal: true });
    const text = await render(report, format, { language, colour: false, width: 160 });
    expect(text.replace(/\s+/g, " ")).toContain(said);
  });
});
