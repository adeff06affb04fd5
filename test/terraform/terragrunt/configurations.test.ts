import { describe, expect, test } from "vitest";
import type { Files } from "../../scan/scanning.ts";
import { attribute, find, readRepository, said, units, way, where } from "./reading.ts";

/** A module that says where it is by one variable. */
const module_: Files = {
  "modules/one/main.tf": `variable "region" {}
variable "tags" {
  default = {}
}

resource "aws_s3_bucket" "b" {
  region = var.region
  tags   = var.tags
}
`,
};

/** A unit three folders deep, beside what a test gives. */
async function unitWith(text: string, files: Files = {}, environment: Record<string, string> = {}) {
  const source = 'terraform {\n  source = "../../../modules/one"\n}\n';
  const unit = text.startsWith("terraform {") ? text : `${source}${text}`;
  return readRepository({ ...module_, ...files, "live/prod/app/terragrunt.hcl": unit }, environment);
}

const absentUnit = "module-not-fetched, dependency.vpc.outputs.region (live/prod/vpc is not there)";

describe("what functions say", () => {
  test.each([
    ["get_terragrunt_dir()", "/scan-root/live/prod/app"],
    ["get_original_terragrunt_dir()", "/scan-root/live/prod/app"],
    ["basename(get_terragrunt_dir())", "app"],
    ["get_repo_root()", "/scan-root"],
    ["get_path_to_repo_root()", "../../.."],
    ["get_path_from_repo_root()", "live/prod/app"],
    ["path_relative_to_include()", "."],
    ["get_parent_terragrunt_dir()", "/scan-root/live/prod/app"],
    ['find_in_parent_folders("region.txt")', "/scan-root/live/region.txt"],
    ['find_in_parent_folders("absent.hcl", "otherwise")', "otherwise"],
    ['try(find_in_parent_folders("absent.hcl"), "tried")', "tried"],
    ['file(find_in_parent_folders("region.txt"))', "eu-central-1"],
    ['yamldecode(file("${get_terragrunt_dir()}/../../settings.yaml")).region', "eu-west-3"],
    ['jsondecode(read_tfvars_file("../common.tfvars")).region', "eu-north-1"],
    ['mark_as_read("x")', "x"],
    ['join(",", get_terraform_commands_that_need_input())', "apply,import,init,plan,refresh"],
    ["upper(local.region)", "EU-WEST-1"],
  ])("%s is %s", async (expression, expected) => {
    const files = {
      "live/region.txt": "eu-central-1",
      "live/settings.yaml": "region: eu-west-3\n",
      "live/prod/common.tfvars": 'region = "eu-north-1"\n',
    };
    const text = `locals {\n  region = "eu-west-1"\n}\ninputs = {\n  region = ${expression}\n}\n`;
    const region = find(await unitWith(text, files), "aws_s3_bucket.b").configuration.attribute("region");
    expect(region).toMatchObject({ kind: "string", value: expected });
  });

  test.each([
    [
      'run_cmd("aws", "configure", "get", "region")',
      "function-not-evaluated, run_cmd: commands are never run",
    ],
    ['get_env("REGION", "eu-west-1")', 'environment, get_env("REGION")'],
    ["get_aws_account_id()", "environment, get_aws_account_id()"],
    ['sops_decrypt_file("secret.yaml")', "function-not-evaluated, sops_decrypt_file: nothing is decrypted"],
    ["dependency.vpc.outputs.region", absentUnit],
    ['try(dependency.vpc.outputs.region, "eu-west-1")', absentUnit],
    ["dependency.other.outputs.region", "not-declared, dependency.other.outputs.region"],
    ["feature.where.value", "environment, feature.where.value"],
    ["values.region", "environment, values.region"],
    ["local.absent", "not-declared, local.absent"],
    ["local.circle", "cycle, local.circle"],
    ['read_terragrunt_config("../../../../outside.hcl").locals.region', null],
    ['find_in_parent_folders("absent.hcl")', null],
  ])("%s is not known", async (expression, expected) => {
    const text = `dependency "vpc" {
  config_path  = "../vpc"
  mock_outputs = { region = "us-east-1" }
}
locals {
  circle = local.circle
}
inputs = {
  region = ${expression}
}
`;
    const region = attribute(find(await unitWith(text), "aws_s3_bucket.b"), "region");
    expect(region).toMatch(/^unknown: /);
    if (expected !== null) expect(region).toBe(`unknown: ${expected}`);
  });

  test("a mock output leads to the dependency, and is no value", async () => {
    const reading = await unitWith(
      'dependency "vpc" {\n  config_path = "../vpc"\n  mock_outputs = { region = "us-east-1" }\n}\ninputs = { region = dependency.vpc.outputs.region }\n',
    );
    const region = find(reading, "aws_s3_bucket.b").configuration.attribute("region");
    expect(region?.kind === "unknown" && region.reason.span && where(region.reason.span)).toBe(
      "live/prod/app/terragrunt.hcl:4",
    );
  });

  test("the environment, where it is declared", async () => {
    const reading = await unitWith('inputs = { region = get_env("REGION") }\n', {}, { REGION: "eu-west-2" });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toBe("eu-west-2 from $REGION");
  });
});

describe("what is included", () => {
  const parent = `locals {
  name = path_relative_to_include()
}
inputs = {
  region = "eu-west-1"
  tags   = { from = "parent", where = path_relative_to_include(), up = path_relative_from_include() }
}
`;
  test.each([
    ["shallow", 'inputs = { tags = { own = "yes" } }', "{own = yes}"],
    [
      "deep",
      'inputs = { tags = { own = "yes" } }',
      "{from = parent, own = yes, up = ../.., where = prod/app}",
    ],
    ["deep", 'inputs = { tags = { from = "child" } }', "{from = child, up = ../.., where = prod/app}"],
    ["no_merge", 'inputs = { region = "eu-west-3", tags = { own = "yes" } }', "{own = yes}"],
    ["shallow", "", "{from = parent, up = ../.., where = prod/app}"],
  ])("with merge_strategy %s", async (strategy, own, expected) => {
    const text = `include "root" {
  path           = find_in_parent_folders("root.hcl")
  merge_strategy = "${strategy}"
}
${own}
`;
    expect(
      attribute(find(await unitWith(text, { "live/root.hcl": parent }), "aws_s3_bucket.b"), "tags"),
    ).toBe(expected);
  });

  test("lists follow each other when merging is deep", async () => {
    const text = `include "root" {
  path           = find_in_parent_folders("root.hcl")
  merge_strategy = "deep"
}
inputs = { tags = ["child"] }
`;
    const reading = await unitWith(text, {
      "live/root.hcl": 'inputs = {\n  region = "x"\n  tags = ["parent"]\n}\n',
    });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "tags")).toBe("[parent, child]");
  });

  test("the later include wins over the earlier one, and the folder itself over both", async () => {
    const include = (name: string) =>
      `include "${name}" {\n  path = find_in_parent_folders("${name}.hcl")\n}\n`;
    const inputs = (region: string) => `inputs = {\n  region = "${region}"\n}\n`;
    const parents = { "live/one.hcl": inputs("one"), "live/two.hcl": inputs("two") };
    const regionOf = async (own: string) =>
      attribute(
        find(await unitWith(include("one") + include("two") + own, parents), "aws_s3_bucket.b"),
        "region",
      );
    expect(await regionOf("")).toBe("two from live/two.hcl:2");
    expect(await regionOf(inputs("own"))).toMatch(/^own /);
  });

  test("a bare include, exposed", async () => {
    const text = `include {
  path   = find_in_parent_folders("root.hcl")
  expose = true
}
inputs = { region = include.locals.name }
`;
    const reading = await unitWith(text, { "live/root.hcl": parent });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^prod\/app from /);
  });

  test("what is not exposed is not seen", async () => {
    const text = `include "root" {
  path = find_in_parent_folders("root.hcl")
}
inputs = { region = include.root.locals.name }
`;
    const reading = await unitWith(text, { "live/root.hcl": parent });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^unknown: invalid-expression/);
  });

  test("a root configuration of the usual name that has no source is no unit", async () => {
    const text = 'include {\n  path = find_in_parent_folders()\n}\ninputs = { region = "eu-west-1" }\n';
    expect(units(await unitWith(text, { "live/terragrunt.hcl": parent }))).toEqual(["live/prod/app"]);
  });

  test("nor one whose source is for those who include it", async () => {
    const root = 'terraform {\n  source = "${get_parent_terragrunt_dir()}/../modules//one"\n}\n';
    const reading = await readRepository({
      ...module_,
      "live/terragrunt.hcl": root,
      "live/prod/app/terragrunt.hcl":
        'include {\n  path = find_in_parent_folders()\n}\ninputs = { region = "eu-west-1" }\n',
    });
    expect(units(reading)).toEqual(["live/prod/app"]);
    expect(said(reading)).toEqual([]);
  });
});

describe("seen from what includes", () => {
  const include = (name: string) =>
    `include "${name}" {\n  path = find_in_parent_folders("${name}.hcl")\n}\n`;

  test.each([
    ['path_relative_to_include("root")', "prod/app"],
    ['path_relative_to_include("env")', "app"],
    ['path_relative_from_include("root")', "../.."],
    ['get_parent_terragrunt_dir("root")', "/scan-root/live"],
    ['get_parent_terragrunt_dir("env")', "/scan-root/live/prod"],
    ['read_terragrunt_config("../shared.hcl").locals.here', "/scan-root/live/prod"],
    ['read_terragrunt_config("../shared.hcl").locals.asked', "/scan-root/live/prod/app"],
  ])("%s is %s", async (expression, expected) => {
    const files = {
      "live/root.hcl": "",
      "live/prod/env.hcl": "",
      "live/prod/shared.hcl":
        "locals {\n  here  = get_terragrunt_dir()\n  asked = get_original_terragrunt_dir()\n}\n",
    };
    const reading = await unitWith(
      `${include("root")}${include("env")}inputs = {\n  region = ${expression}\n}\n`,
      files,
    );
    expect(find(reading, "aws_s3_bucket.b").configuration.attribute("region")).toMatchObject({
      value: expected,
    });
  });

  test.each(["path_relative_to_include()", 'path_relative_to_include("other")'])(
    "%s is no answer where two files are included",
    async (call) => {
      const files = { "live/root.hcl": "", "live/prod/env.hcl": "" };
      const text = `${include("root")}${include("env")}inputs = {\n  region = ${call}\n}\n`;
      expect(attribute(find(await unitWith(text, files), "aws_s3_bucket.b"), "region")).toMatch(
        /^unknown: invalid-expression/,
      );
    },
  );
});

describe("blocks beside the inputs", () => {
  const region = 'inputs = {\n  region = "eu-west-1"\n}\n';

  test.each([
    ["a feature that is a region", 'feature "place" {\n  default = "eu-west-3"\n}\n', "feature.place.value"],
    [
      "a feature that chooses",
      'feature "far" {\n  default = false\n}\n',
      'feature.far.value ? "us-east-1" : "eu-west-3"',
    ],
    [
      "a feature of what is included",
      'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n',
      "feature.shared.value",
    ],
  ])("%s is what its block says", async (_, block, expression) => {
    const reading = await unitWith(`${block}inputs = {\n  region = ${expression}\n}\n`, {
      "live/root.hcl": 'feature "shared" {\n  default = "eu-west-3"\n}\n',
    });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^eu-west-3 from live\//);
  });

  test.each([
    'errors {\n  retry "all" {\n    retryable_errors = [".*"]\n    max_attempts = 3\n  }\n}\n',
    'dependencies {\n  paths = ["../vpc", "../absent"]\n}\n',
    'engine {\n  source = "x"\n}\ncatalog {\n  urls = []\n}\nprevent_destroy = true\n',
    'exclude {\n  if      = false\n  actions = ["all"]\n}\n',
    'exclude {\n  if      = true\n  actions = ["plan", "destroy"]\n}\n',
    'exclude {\n  if      = get_env("SKIP") == "yes"\n  actions = ["all"]\n}\n',
  ])("%s leaves the unit as it is", async (block) => {
    const reading = await unitWith(`${block}${region}`);
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^eu-west-1 /);
    expect(said(reading)).toEqual([]);
  });

  const exclude = (action: string) => `exclude {\n  if      = true\n  actions = ["${action}"]\n}\n`;
  test.each([
    ["skip", "skip = true\n", {}],
    ["exclude all", exclude("all"), {}],
    ["exclude apply", exclude("apply"), {}],
    ["exclude all but output", exclude("all_except_output"), {}],
    [
      "exclude in what is included",
      'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n',
      { "live/root.hcl": exclude("all") },
    ],
  ])("%s leaves the unit out, and says so", async (_, block, files) => {
    const reading = await unitWith(`${block}${region}`, files);
    // The module is judged by itself then, as one that nobody deploys.
    expect(units(reading)).toEqual(["modules/one"]);
    expect(said(reading)).toContainEqual(expect.stringMatching(/^note live\/prod\/app.*skips this folder/));
  });

  test("skip holds for the file that says it, not for who includes that", async () => {
    const reading = await unitWith(
      `include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n${region}`,
      { "live/root.hcl": "skip = true\n" },
    );
    expect(units(reading)).toEqual(["live/prod/app"]);
  });

  test("what is decrypted is not known, and never printed", async () => {
    const reading = await unitWith('inputs = {\n  region = sops_decrypt_file("secret.yaml")\n}\n');
    const value = find(reading, "aws_s3_bucket.b").configuration.attribute("region");
    expect(value).toMatchObject({ kind: "unknown", sensitive: true });
  });
});

describe("another configuration as a value", () => {
  test("it starts from its own folder", async () => {
    const reading = await unitWith(
      'inputs = { region = read_terragrunt_config("../shared.hcl").locals.region }\n',
      {
        "live/prod/shared.hcl": "locals {\n  region = basename(get_terragrunt_dir())\n}\n",
      },
    );
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(
      /^prod from live\/prod\/shared.hcl:2/,
    );
  });

  test("what stands in for one that is absent", async () => {
    const text =
      'inputs = { region = read_terragrunt_config("../absent.hcl", { locals = { region = "eu-west-1" } }).locals.region }\n';
    expect(attribute(find(await unitWith(text), "aws_s3_bucket.b"), "region")).toMatch(/^eu-west-1 /);
  });

  test("two that read each other are told", async () => {
    const reading = await unitWith(
      'inputs = { region = read_terragrunt_config("../a.hcl").locals.region }\n',
      {
        "live/prod/a.hcl": 'locals {\n  region = read_terragrunt_config("b.hcl").locals.region\n}\n',
        "live/prod/b.hcl": 'locals {\n  region = read_terragrunt_config("a.hcl").locals.region\n}\n',
      },
    );
    expect(said(reading)).toEqual([
      "error live/prod/b.hcl:2 configurations read each other: live/prod/a.hcl → live/prod/b.hcl → live/prod/a.hcl",
    ]);
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^unknown: cycle/);
  });
});

describe("inputs", () => {
  test("what is merged with something unknown is not known, not even where the rest is", async () => {
    const text = 'inputs = merge({ region = "eu-west-1" }, dependency.vpc.outputs)\n';
    expect(attribute(find(await unitWith(text), "aws_s3_bucket.b"), "region")).toMatch(
      /^unknown: not-declared/,
    );
  });

  test("below what is known, unknown inputs of an include leave only the others open", async () => {
    const text =
      'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\ninputs = { region = "eu-west-1" }\n';
    const reading = await unitWith(text, { "live/root.hcl": "inputs = dependency.vpc.outputs\n" });
    const bucket = find(reading, "aws_s3_bucket.b");
    expect(attribute(bucket, "region")).toMatch(/^eu-west-1 /);
    expect(attribute(bucket, "tags")).toBe("unknown: not-declared, inputs.tags");
  });

  test("files of variables beside the configuration win, as in Terraform", async () => {
    const reading = await unitWith('inputs = { region = "eu-west-1" }\n', {
      "live/prod/app/terraform.tfvars": 'region = "eu-west-3"\n',
    });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toBe(
      "eu-west-3 from live/prod/app/terraform.tfvars:1",
    );
  });

  test.each([
    ['required_var_files = ["${get_terragrunt_dir()}/../x.tfvars"]', "eu-west-3 from live/prod/x.tfvars:1"],
    ['optional_var_files = ["../absent.tfvars", "../x.tfvars"]', "eu-west-3 from live/prod/x.tfvars:1"],
    ['arguments = ["-lock-timeout=20m", "-var-file=../x.tfvars"]', "eu-west-3 from live/prod/x.tfvars:1"],
    ['arguments = ["-var", "region=eu-west-2", "-var=region=eu-west-2"]', "eu-west-2 from option"],
    ['env_vars = { TF_VAR_region = "eu-west-2" }', "eu-west-2 from live/prod/app/terragrunt.hcl:5"],
  ])("extra arguments: %s", async (line, expected) => {
    const text = `terraform {
  source = "../../../modules/one"
  extra_arguments "more" {
    commands = get_terraform_commands_that_need_vars()
    ${line}
  }
}
inputs = { region = "eu-west-1" }
`;
    const reading = await unitWith(text, { "live/prod/x.tfvars": 'region = "eu-west-3"\n' });
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toBe(expected);
    expect(said(reading)).toEqual([]);
  });
});

describe("where the module comes from", () => {
  test.each([
    "git::git@github.com:example/modules.git//one?ref=v1",
    "git@github.com:example/modules.git//one",
    "github.com/example/modules//one",
    "tfr:///terraform-aws-modules/vpc/aws?version=5.0.0",
    "https://example.com/modules.zip",
    "s3::https://s3.amazonaws.com/bucket/one.zip",
  ])("%s is not fetched; its inputs and provider still tell", async (source) => {
    const text = `terraform {
  source = "${source}"
}
generate "provider" {
  path     = "provider.tf"
  contents = "provider \\"aws\\" {\\n  region = \\"eu-west-1\\"\\n}\\n"
}
inputs = { region = "eu-west-1" }
`;
    const reading = await unitWith(text);
    const missing = find(reading, "terraform.source", "live/prod/app");
    expect(missing.missing).toMatchObject({ code: "module-not-fetched", subject: source });
    expect(where(missing.span)).toBe("live/prod/app/terragrunt.hcl:2");
    expect(attribute(missing, "region")).toMatch(/^eu-west-1 /);
    expect(attribute(find(reading, "provider.aws"), "region")).toMatch(/^eu-west-1 /);
  });

  test.each([
    "../../../modules/one",
    "../../../modules//one",
    "../../..//modules/one",
    "${get_repo_root()}/modules//one",
    "${get_terragrunt_dir()}/../../../modules/one",
    '${find_in_parent_folders("modules")}/one',
  ])("%s is in the repository", async (source) => {
    const text = `terraform {\n  source = "${source}"\n}\ninputs = { region = "eu-west-1" }\n`;
    const reading = await unitWith(text);
    expect(said(reading)).toEqual([]);
    expect(units(reading)).toEqual(["live/prod/app"]);
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toMatch(/^eu-west-1 /);
  });

  test.each([
    ["../../../../elsewhere", /^error live\/prod\/app\/terragrunt.hcl:2 .*leads out of the scan root/],
    ["../../../modules/absent", /^error .*modules\/absent holds no Terraform files/],
    ['${get_env("SOURCE")}', /^warning .*where the module comes from cannot be told: get_env\("SOURCE"\)/],
  ])("%s is told", async (source, expected) => {
    const reading = await unitWith(`terraform {\n  source = "${source}"\n}\n`);
    expect(said(reading)).toEqual([expect.stringMatching(expected)]);
    expect(find(reading, "terraform.source", "live/prod/app").missing?.code).toBe("module-not-fetched");
  });

  test("without a source it is the folder itself", async () => {
    const reading = await readRepository({
      "app/main.tf": 'variable "region" {}\nresource "aws_s3_bucket" "b" {\n  region = var.region\n}\n',
      "app/terragrunt.hcl": 'inputs = {\n  region = "eu-west-1"\n}\n',
    });
    expect(units(reading)).toEqual(["app"]);
    expect(attribute(find(reading, "aws_s3_bucket.b"), "region")).toBe("eu-west-1 from app/terragrunt.hcl:2");
  });

  test("Terraform files beside the configuration are part of the module, and win", async () => {
    const reading = await unitWith('inputs = { region = "eu-west-1" }\n', {
      "live/prod/app/more.tf": 'resource "aws_s3_bucket" "more" {\n  region = var.region\n}\n',
    });
    expect(attribute(find(reading, "aws_s3_bucket.more"), "region")).toMatch(/^eu-west-1 /);
    expect(units(reading)).toEqual(["live/prod/app"]);
  });

  test("a folder that is skipped is not judged, and that is told", async () => {
    const reading = await unitWith("skip = true\n");
    expect(units(reading)).toEqual(["modules/one"]);
    expect(said(reading)).toEqual([expect.stringMatching(/^note .*skips this folder/)]);
  });
});

describe("what is generated", () => {
  const generate = (contents: string, more = "") =>
    `generate "p" {\n  path = "provider.tf"\n  if_exists = "overwrite"\n${more}  contents = ${contents}\n}\n`;
  const provider = async (contents: string, files: Files = {}, more = "", own = "") => {
    const reading = await unitWith(`${generate(contents, more)}${own}`, files);
    return { reading, region: way(find(reading, "provider.aws").configuration.attribute("region")) };
  };
  const unit = "live/prod/app/terragrunt.hcl";

  test.each<[string, string, string, readonly string[]]>([
    ["a heredoc", '<<EOF\nprovider "aws" {\n  region = "eu-west-1"\n}\nEOF', "", [`${unit}:9`]],
    [
      "an indented heredoc",
      '<<-EOF\n    provider "aws" {\n      region = "eu-west-1"\n    }\n  EOF',
      "",
      [`${unit}:9`],
    ],
    [
      "a value between quotes",
      '<<EOF\nprovider "aws" {\n  region = "${local.r}"\n}\nEOF',
      'locals {\n  r = "eu-west-1"\n}\n',
      [`${unit}:9`, `${unit}:14`],
    ],
    [
      "a value with its quotes",
      '<<EOF\nprovider "aws" {\n  region = ${jsonencode(local.r)}\n}\nEOF',
      'locals {\n  r = "eu-west-1"\n}\n',
      [`${unit}:9`],
    ],
    [
      "a local that holds the text",
      "local.text",
      'locals {\n  text = <<EOF\nprovider "aws" {\n  region = "eu-west-1"\n}\nEOF\n}\n',
      [`${unit}:12`],
    ],
    ["a file", 'file("../provider.txt")', "", ["live/prod/provider.txt:2"]],
    [
      "a template",
      'templatefile("../provider.tpl", { r = local.r })',
      'locals {\n  r = "eu-west-1"\n}\n',
      ["live/prod/provider.tpl:2", `${unit}:10`],
    ],
    [
      "a directive",
      '<<EOF\n%{ if local.r == "eu-west-1" }\nprovider "aws" {\n  region = "${local.r}"\n}\n%{ endif }\nEOF',
      'locals {\n  r = "eu-west-1"\n}\n',
      [`${unit}:10`, `${unit}:16`],
    ],
  ])("%s", async (_, contents, own, expected) => {
    const files = {
      "live/prod/provider.txt": 'provider "aws" {\n  region = "eu-west-1"\n}\n',
      "live/prod/provider.tpl": 'provider "aws" {\n  region = "${r}"\n}\n',
    };
    const { reading, region } = await provider(contents, files, "", own);
    expect(region).toEqual(expected);
    expect(said(reading)).toEqual([]);
  });

  test("a value that is not known leaves the rest as it is", async () => {
    const contents =
      '<<EOF\nprovider "aws" {\n  region = "${get_env("R")}"\n  profile = "p-${get_env("P")}"\n  alias = "${local.a}"\n}\nEOF';
    const reading = await unitWith(`${generate(contents)}locals {\n  a = "eu"\n}\n`);
    const configured = find(reading, "provider.aws.eu");
    expect(attribute(configured, "region")).toBe('unknown: environment, get_env("R")');
    expect(attribute(configured, "profile")).toBe('unknown: environment, get_env("P")');
  });

  test("several values, for several providers", async () => {
    const contents =
      '<<EOF\n%{ for r in local.regions ~}\nprovider "aws" {\n  alias  = "${r}"\n  region = "${r}"\n}\n%{ endfor ~}\nEOF';
    const reading = await unitWith(
      `${generate(contents)}locals {\n  regions = ["eu-west-1", "eu-west-3"]\n}\n`,
    );
    expect(way(find(reading, "provider.aws.eu-west-3").configuration.attribute("region")).at(-1)).toBe(
      `${unit}:17`,
    );
    expect(attribute(find(reading, "provider.aws.eu-west-1"), "region")).toMatch(/^eu-west-1 /);
  });

  test("a file of the same name in the module is replaced, or kept when it is to be skipped", async () => {
    const files = { "modules/one/provider.tf": 'provider "aws" {\n  region = "us-east-1"\n}\n' };
    const contents = '<<EOF\nprovider "aws" {\n  region = "eu-west-1"\n}\nEOF';
    const regionWith = async (ifExists: string) => {
      const text = `generate "p" {\n  path = "provider.tf"\n  if_exists = "${ifExists}"\n  contents = ${contents}\n}\n`;
      return attribute(find(await unitWith(text, files), "provider.aws"), "region");
    };
    expect(await regionWith("overwrite")).toMatch(/^eu-west-1 /);
    expect(await regionWith("skip")).toMatch(/^us-east-1 /);
  });

  test("what is disabled is not there", async () => {
    const reading = await unitWith(
      'generate "p" {\n  path = "p.tf"\n  disable = true\n  contents = "provider \\"aws\\" {}"\n}\n',
    );
    expect(reading.resources.map(({ address }) => address)).toEqual(["aws_s3_bucket.b"]);
  });

  test.each([
    ["a fault in it", "<<EOF\nprovider {{\nEOF", /in the generated live\/prod\/app\/provider.tf/],
    [
      "text that depends on what is unknown",
      '<<EOF\n%{ if get_env("X") == "y" }\n%{ endif }\nEOF',
      /depends on get_env/,
    ],
    ["contents from a command", 'run_cmd("make-provider")', /depends on run_cmd/],
  ])("%s is told", async (_, contents, expected) => {
    const reading = await unitWith(generate(contents));
    expect(said(reading)).toContainEqual(expect.stringMatching(expected));
    expect(reading.notifications.some(({ incomplete }) => incomplete)).toBe(true);
  });
});

describe("remote state", () => {
  test.each([
    [
      'remote_state {\n  backend = "gcs"\n  config = {\n    bucket = "b"\n    location = "EU"\n  }\n}\n',
      "location",
      "EU",
    ],
    ['remote_state = {\n  backend = "gcs"\n  config = { location = "EU" }\n}\n', "location", "EU"],
  ])("%s", async (text, name, expected) => {
    const backend = find(await unitWith(text), "terraform.backend.gcs", "live/prod/app");
    expect(backend).toMatchObject({ kind: "backend", type: "gcs" });
    expect(attribute(backend, name)).toMatch(new RegExp(`^${expected} `));
  });

  test("a backend that is generated as any other file", async () => {
    const text =
      'generate "backend" {\n  path = "backend.tf"\n  contents = <<EOF\nterraform {\n  backend "s3" {\n    region = "${local.r}"\n  }\n}\nEOF\n}\nlocals {\n  r = "eu-west-1"\n}\n';
    const backend = find(await unitWith(text), "terraform.backend.s3");
    expect(way(backend.configuration.attribute("region"))).toEqual([
      "live/prod/app/terragrunt.hcl:9",
      "live/prod/app/terragrunt.hcl:15",
    ]);
  });
});
