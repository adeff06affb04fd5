/** Tags and labels state facts of the resource they are on. */
import { describe, expect, test } from "vitest";
import { startOf } from "../../src/model/index.ts";
import { type Files, reportOf } from "./scanning.ts";

const system = "systems:\n  - name: Loket\n    paths: [.]\n    rubricering: ongerubriceerd\n";
const aws = (tags: string, provider = "") =>
  `provider "aws" {\n  region = "eu-west-1"\n${provider}}\nresource "aws_s3_bucket" "a" {\n  bucket = "a"\n${tags}}\n`;

/** Where NLC-DAT-001 is told: of state secrets and TBB 1 to 3 in a public cloud. */
async function secrets(files: Files): Promise<readonly string[]> {
  const { findings } = await reportOf(files, { select: ["NLC-DAT-001"] });
  return findings.map(({ primary }) => `${primary.file.path}:${startOf(primary).line}`);
}

async function warnings(files: Files): Promise<readonly string[]> {
  const { notifications } = await reportOf(files);
  return notifications
    .filter(({ level }) => level === "warning")
    .map(({ file, span, message }) => `${file}:${span === null ? "" : startOf(span).line} ${message}`);
}

describe("what counts", () => {
  test.each<[string, Files, readonly string[]]>([
    ["without tags: the system", { "main.tf": aws("") }, []],
    ["a tag", { "main.tf": aws('  tags = { "cloudtoets/rubricering" = "stg-geheim" }\n') }, ["main.tf:6"]],
    ["a tag with a colon", { "main.tf": aws('  tags = { "cloudtoets:tbb" = "2" }\n') }, ["main.tf:6"]],
    [
      "a tag that the provider gives to all",
      { "main.tf": aws("", '  default_tags {\n    tags = { "cloudtoets/tbb" = 3 }\n  }\n') },
      ["main.tf:4"],
    ],
    [
      "its own before that",
      {
        "main.tf": aws(
          '  tags = { "cloudtoets/tbb" = "4" }\n',
          '  default_tags {\n    tags = { "cloudtoets/tbb" = "3" }\n  }\n',
        ),
      },
      [],
    ],
    [
      "through a variable",
      {
        "main.tf": `variable "class" { default = "stg-confidentieel" }\n${aws('  tags = { "cloudtoets/rubricering" = var.class }\n')}`,
      },
      ["main.tf:1"],
    ],
    [
      "the heaviest that is possible",
      {
        "main.tf": `variable "p" {}\n${aws('  tags = { "cloudtoets/tbb" = var.p == "x" ? "4" : "1" }\n')}`,
      },
      ["main.tf:7"],
    ],
    [
      "a label in Google Cloud",
      {
        "main.tf":
          'resource "google_storage_bucket" "a" {\n  name = "a"\n  location = "EU"\n  labels = { cloudtoets-rubricering = "stg-geheim" }\n}\n',
      },
      ["main.tf:4"],
    ],
    [
      "a label in Kubernetes",
      {
        "bucket.yaml":
          "apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\nmetadata:\n  name: a\n  labels:\n    cloudtoets/tbb: tbb-1\nspec:\n  forProvider:\n    region: eu-west-1\n",
      },
      ["bucket.yaml:6"],
    ],
  ])("%s", async (_, files, places) => {
    expect(await secrets({ ...files, "cloudtoets.yaml": system })).toEqual(places);
  });

  test("a name of your own", async () => {
    const files = { "main.tf": aws('  tags = { Classificatie = "STG-GEHEIM" }\n') };
    const named = `${system}tags:\n  rubricering: Classificatie\n`;
    expect(await secrets({ ...files, "cloudtoets.yaml": named })).toEqual(["main.tf:6"]);
    expect(await secrets({ ...files, "cloudtoets.yaml": system })).toEqual([]);
  });

  test("also where no system is declared", async () => {
    expect(await secrets({ "main.tf": aws('  tags = { "cloudtoets/tbb" = "1" }\n') })).toEqual(["main.tf:6"]);
  });

  test("another system, by its name", async () => {
    const two = `${system}  - name: Kluis\n    paths: [kluis]\n    tbb: 2\n`;
    const files = { "main.tf": aws('  tags = { "cloudtoets/system" = "kluis" }\n'), "cloudtoets.yaml": two };
    expect(
      (await reportOf(files, { select: ["NLC-DAT-001"] })).findings.map(({ message }) => message.en),
    ).toEqual([expect.stringContaining("Kluis")]);
  });
});

describe("what means nothing is told, and does not count", () => {
  test.each([
    [
      "cloudtoets/rubricering",
      '"geheim"',
      'The tag "cloudtoets/rubricering" says "geheim", which means nothing here',
    ],
    ["cloudtoets/tbb", '"5"', 'The tag "cloudtoets/tbb" says "5", which means nothing here'],
    [
      "cloudtoets/system",
      '"Lokt"',
      'The tag "cloudtoets/system" names no declared system: "Lokt"; did you mean "Loket"?',
    ],
    [
      "cloudtoets/tbb",
      "var.x",
      'What the tag "cloudtoets/tbb" says is not known before deployment; it does not count',
    ],
  ])("%s = %s", async (name, value, message) => {
    const files = {
      "main.tf": `variable "x" {}\n${aws(`  tags = { "${name}" = ${value} }\n`)}`,
      "cloudtoets.yaml": system,
    };
    expect((await warnings(files)).join("\n")).toContain(message);
    expect(await secrets(files)).toEqual([]);
  });
});
