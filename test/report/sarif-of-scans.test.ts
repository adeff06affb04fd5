/** Whole scans of real files, as code scanning gets them. */
import { join } from "node:path";
import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/model/index.ts";
import { render } from "../../src/report/index.ts";
import { type Files, reportOf } from "../scan/scanning.ts";
import { findMultitool, validate } from "./sarif-multitool.ts";

const projectRoot = join(import.meta.dirname, "../..");

async function sarifOf(files: Files): Promise<readonly Result[]> {
  const text = await render(await reportOf(files), "sarif", { language: "en", colour: false, width: null });
  return (JSON.parse(text) as Log).runs[0]?.results ?? [];
}

const provider = 'provider "aws" {\n  region = "us-east-1"\n}\n';
const usEast = 'resource "aws_s3_bucket" "a" {\n  bucket = "a"\n}\n';
const usWest = 'resource "aws_db_instance" "b" {\n  engine = "postgres"\n}\n';
const other = 'provider "aws" {\n  alias  = "west"\n  region = "us-west-2"\n}\n';
const inWest = 'resource "aws_s3_bucket" "c" {\n  provider = aws.west\n}\n';

describe("our fingerprints", () => {
  const fingerprints = (results: readonly Result[]) =>
    results
      .map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints?.["cloudtoets/v1"]}`)
      .sort();

  it.each([
    [
      "lines above are added",
      { "main.tf": `# one\n\n# two\n${provider}${other}${usEast}${usWest}${inWest}` },
    ],
    ["resources are reordered", { "main.tf": `${inWest}${usWest}${provider}${usEast}${other}` }],
    [
      "other resources come in between",
      { "main.tf": `${provider}${other}\n${usEast}${usWest}resource "aws_sqs_queue" "q" {}\n${inWest}` },
    ],
    [
      "a file is added",
      {
        "main.tf": provider + other + usEast + usWest + inWest,
        "output.tf": 'output "x" {\n  value = 1\n}\n',
      },
    ],
    [
      "line ends change",
      { "main.tf": (provider + other + usEast + usWest + inWest).replaceAll("\n", "\r\n") },
    ],
  ])("stay when %s", async (_what, files) => {
    const before = fingerprints(await sarifOf({ "main.tf": provider + other + usEast + usWest + inWest }));
    expect(before.length).toBeGreaterThan(2);
    expect(new Set(before).size).toBe(before.length);
    expect(fingerprints(await sarifOf(files))).toEqual(before);
  });

  it("change when the decision does", async () => {
    const before = fingerprints(await sarifOf({ "main.tf": provider + usEast }));
    const after = fingerprints(
      await sarifOf({ "main.tf": provider.replace("us-east-1", "us-west-2") + usEast }),
    );
    expect(after).not.toEqual(before);
  });
});

describe("a module that terraform init fetched", () => {
  it("has its findings on the call, and no place outside the commit", async () => {
    const manifest = {
      Modules: [
        { Key: "", Source: "", Dir: "." },
        { Key: "logs", Source: "registry.terraform.io/x/logs/aws", Dir: ".terraform/modules/logs" },
      ],
    };
    const results = await sarifOf({
      "main.tf": 'module "logs" {\n  source = "x/logs/aws"\n}\n',
      ".terraform/modules/modules.json": JSON.stringify(manifest),
      ".terraform/modules/logs/main.tf": `${provider}${usEast}`,
    });
    const outside = results.filter(({ ruleId }) => ruleId === "NLC-LOC-001");
    expect(outside).toHaveLength(1);
    expect(outside[0]?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "main.tf" },
      region: { startLine: 1 },
    });
    expect(JSON.stringify(results)).not.toContain('"uri":".terraform');
  });
});

const multitool = findMultitool();
const reasonToSkip = multitool === null ? " (skipped: the validator is not installed)" : "";

describe.skipIf(multitool === null)(`what Microsoft's validator says of scans${reasonToSkip}`, () => {
  it.each([["examples"], ["policies/examples"], ["test"]])(
    "no error and no warning: %s",
    async (path) => {
      const request = { workingDirectory: projectRoot, root: projectRoot, paths: [path] };
      for (const language of languages) {
        const options = { language, colour: false, width: null, githubFingerprint: true } as const;
        const text = await render(await reportOf({}, request), "sarif", options);
        expect(validate(multitool ?? "", text)).toEqual([]);
        expect(await render(await reportOf({}, request), "sarif", options)).toBe(text);
      }
    },
    240_000,
  );
});
