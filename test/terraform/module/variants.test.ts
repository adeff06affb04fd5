import { describe, expect, test } from "vitest";
import { nowhere } from "../../../src/model/index.ts";
import { type Files, type Given, read, show } from "./reading.ts";

const main =
  'variable "place" {}\nvariable "size" { default = 1 }\nresource "x_y" "a" { place = var.place }\n';

/** `variant: place` of the resource in every unit. */
async function places(files: Files, given: Given = {}): Promise<readonly string[]> {
  const reading = await read(files, given);
  return reading.resources
    .filter(({ address }) => address === "x_y.a")
    .map(
      ({ unit, configuration }) =>
        `${unit.variant?.join(" ") ?? "-"}: ${show(configuration.attribute("place"))}`,
    );
}

describe("a root with several sets of variable files is as many deployments", () => {
  const cases: readonly [string, Files, readonly string[]][] = [
    ["none: the root as it is", {}, ["-: ? variable-without-value var.place"]],
    ["one file that loads by itself is no variant", { "terraform.tfvars": 'place = "nl"' }, ['-: "nl"']],
    [
      "files beside the code",
      { "acc.tfvars": 'place = "nl"', "prod.tfvars": 'place = "us"' },
      ['acc.tfvars: "nl"', 'prod.tfvars: "us"'],
    ],
    [
      "files in a folder below",
      { "env/acc.tfvars": 'place = "nl"', "env/prod.tfvars.json": '{"place": "us"}' },
      ['env/acc.tfvars: "nl"', 'env/prod.tfvars.json: "us"'],
    ],
    [
      "what they share goes first",
      { "env/common.tfvars": "size = 2", "env/prod.tfvars": 'place = "us"' },
      ['env/common.tfvars env/prod.tfvars: "us"'],
    ],
    [
      "a file with a variable that is not declared is for something else",
      { "other.tfvars": 'place = "nl"\nelse = 1' },
      ["-: ? variable-without-value var.place"],
    ],
    [
      "an example is none",
      { "prod.tfvars.example": "", "example.tfvars": 'place = "nl"' },
      ["-: ? variable-without-value var.place"],
    ],
    [
      "nor is a file of another Terraform folder below",
      { "inner/main.tf": "", "inner/prod.tfvars": 'place = "nl"' },
      ["-: ? variable-without-value var.place"],
    ],
  ];
  test.each(cases)("%s", async (_name, files, expected) => {
    expect(await places({ "main.tf": main, ...files })).toEqual(expected);
  });

  test("files that are only complete together are one", async () => {
    const files = {
      "main.tf": `${main}variable "zone" {}\n`,
      "prod/network.tfvars": 'zone = "a"',
      "prod/place.tfvars": 'place = "nl"',
    };
    expect(await places(files)).toEqual(['prod/network.tfvars prod/place.tfvars: "nl"']);
  });

  test("a file that is given on the command line is the only one", async () => {
    const files = { "main.tf": main, "acc.tfvars": 'place = "nl"', "prod.tfvars": 'place = "us"' };
    expect(await places(files, { variableFiles: ["prod.tfvars"] })).toEqual(['prod.tfvars: "us"']);
  });

  test("declared variants are all of them, with their workspaces", async () => {
    const files = { "main.tf": main, "acc.tfvars": 'place = "nl"', "prod.tfvars": 'place = "us"' };
    const variants = [
      { path: ".", files: ["acc.tfvars"], workspace: "acc", span: nowhere },
      { path: "elsewhere", files: [], workspace: null, span: nowhere },
    ];
    expect(await places(files, { variants })).toEqual(['acc.tfvars workspace=acc: "nl"']);
  });
});
