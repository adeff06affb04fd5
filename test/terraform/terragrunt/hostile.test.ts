import { describe, expect, test } from "vitest";
import type { Files } from "../../scan/scanning.ts";
import { attribute, find, readRepository, said, units } from "./reading.ts";

const main: Files = {
  "app/main.tf": 'variable "x" {\n  default = null\n}\nresource "aws_s3_bucket" "b" {\n  region = var.x\n}\n',
};

describe("what cannot be read is told, and the rest goes on", () => {
  test.each<[string, Files, RegExp]>([
    [
      "an include of what is not there",
      { "app/terragrunt.hcl": 'include "root" {\n  path = "../root.hcl"\n}\n' },
      /^error app\/terragrunt.hcl:1 the file that is included, root.hcl, is not there/,
    ],
    [
      "an include that no folder above has",
      { "app/terragrunt.hcl": 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n' },
      /^error app\/terragrunt.hcl:1 what is included cannot be told: .*there is no root.hcl above app/,
    ],
    [
      "an include outside the scan root",
      { "app/terragrunt.hcl": 'include "root" {\n  path = "../../../etc/passwd"\n}\n' },
      /outside the scan root/,
    ],
    [
      "an absolute path of the machine",
      { "app/terragrunt.hcl": 'include "root" {\n  path = "/etc/passwd"\n}\n' },
      /outside the scan root/,
    ],
    [
      "an include of itself",
      { "app/terragrunt.hcl": 'include "root" {\n  path = "./terragrunt.hcl"\n}\n' },
      /includes itself/,
    ],
    [
      "an include that leads back",
      {
        "app/terragrunt.hcl": 'include "a" {\n  path = "../a.hcl"\n}\n',
        "a.hcl": 'include "b" {\n  path = "app/terragrunt.hcl"\n}\n',
      },
      /^error a.hcl:1 an included file cannot include another one/,
    ],
    [
      "a syntax error",
      { "app/terragrunt.hcl": 'inputs = {\n  x = \n}\nlocals {\n  y = "a"\n' },
      /^error app\/terragrunt.hcl:/,
    ],
    [
      "a variable file that must be there",
      {
        "app/terragrunt.hcl":
          'terraform {\n  extra_arguments "e" {\n    required_var_files = ["no.tfvars"]\n  }\n}\n',
      },
      /no.tfvars is not there/,
    ],
    [
      "a stack that goes where it may not",
      {
        "app/terragrunt.hcl": "",
        "app/terragrunt.stack.hcl": 'unit "u" {\n  source = "../u"\n  path   = "../../../u"\n}\n',
      },
      /^error app\/terragrunt.stack.hcl:1 the path .* leads out of the scan root/,
    ],
    [
      "a stack of what is not there",
      {
        "app/terragrunt.hcl": "",
        "app/terragrunt.stack.hcl": 'unit "u" {\n  source = "../../../u"\n}\n',
      },
      /^error app\/terragrunt.stack.hcl:1 where this unit comes from or goes to cannot be told/,
    ],
    [
      "a stack that holds itself",
      {
        "app/terragrunt.hcl": "",
        "app/terragrunt.stack.hcl": 'stack "s" {\n  source = "/scan-root/app"\n  path   = "s"\n}\n',
      },
      /^error app\/terragrunt.stack.hcl:1 stacks hold each other/,
    ],
    [
      "JSON",
      { "app/terragrunt.hcl": "", "app/terragrunt.hcl.json": "{}" },
      /^warning app\/terragrunt.hcl.json .*JSON/,
    ],
  ])("%s", async (_, files, expected) => {
    const reading = await readRepository({ ...main, ...files });
    expect(said(reading)).toContainEqual(expect.stringMatching(expected));
    expect(units(reading)).toEqual(["app"]);
  });

  test("a template that has still to be filled in is no configuration, and no fault", async () => {
    const reading = await readRepository({
      ...main,
      ".boilerplate/terragrunt.hcl":
        'terraform {\n  source = "{{ .sourceUrl }}"\n}\ninputs = {\n  {{ .Name }} = 1\n}\n',
    });
    expect(units(reading)).toEqual(["app"]);
    expect(said(reading)).toEqual([expect.stringMatching(/^note .*has still to be filled in/)]);
    expect(reading.faulty).toEqual([]);
  });

  test("nor is one of which only the source is to be filled in", async () => {
    const reading = await readRepository({
      ...main,
      "template/terragrunt.hcl": 'terraform {\n  source = "{{ .sourceUrl }}"\n}\n',
    });
    expect(units(reading)).toEqual(["app"]);
    expect(said(reading)).toEqual([expect.stringMatching(/^note .*has still to be filled in/)]);
  });

  test("names such as __proto__ are names like any other", async () => {
    const reading = await readRepository({
      ...main,
      "app/terragrunt.hcl":
        'locals {\n  __proto__ = "a"\n  constructor = "b"\n}\ninputs = {\n  __proto__ = { x = "evil" }\n  x = local.__proto__\n}\n',
    });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toBe("a from app/terragrunt.hcl:2");
  });

  test("a local that doubles itself ends", async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `  l${index + 1} = "\${local.l${index}}\${local.l${index}}"`,
    );
    const reading = await readRepository({
      ...main,
      "app/terragrunt.hcl": `locals {\n  l0 = "a"\n${doubling.join("\n")}\n}\ninputs = {\n  x = local.l60\n}\n`,
    });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^unknown: budget/);
  });

  test("a long chain of configurations that read each other ends", async () => {
    const chain: Record<string, string> = {};
    for (let at = 0; at < 400; at += 1)
      chain[`c${at}.hcl`] = `locals {\n  x = read_terragrunt_config("c${at + 1}.hcl").locals.x\n}\n`;
    const reading = await readRepository({
      ...main,
      ...chain,
      "app/terragrunt.hcl": 'inputs = {\n  x = read_terragrunt_config("../c0.hcl").locals.x\n}\n',
    });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^unknown: /);
  });

  test("many units that share one root configuration", async () => {
    const many: Record<string, string> = {
      "root.hcl": `locals {\n  region = read_terragrunt_config(find_in_parent_folders("region.hcl")).locals.region\n}\ninputs = {\n  x = local.region\n}\n`,
    };
    for (let at = 0; at < 300; at += 1) {
      many[`live/r${at % 10}/region.hcl`] = `locals {\n  region = "r${at % 10}"\n}\n`;
      many[`live/r${at % 10}/u${at}/terragrunt.hcl`] =
        'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\nterraform {\n  source = "${get_repo_root()}/app"\n}\n';
    }
    const reading = await readRepository({ ...main, ...many });
    expect(units(reading)).toHaveLength(300);
    expect(attribute(find(reading, "aws_s3_bucket.b", "live/r7/u17"), "region")).toBe(
      "r7 from live/r7/region.hcl:2",
    );
  });
});
