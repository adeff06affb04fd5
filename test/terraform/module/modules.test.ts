import { describe, expect, test } from "vitest";
import { addresses, attribute, read, resource, show } from "./reading.ts";

const leaf =
  'variable "place" { default = "left-out" }\nresource "x_y" "a" { place = var.place }\noutput "place" { value = x_y.a.place }\n';

describe("local modules", () => {
  test("arguments go down and outputs come up, three deep", async () => {
    const reading = await read({
      "main.tf":
        'module "one" {\n source = "./one"\n where = "nl"\n}\nresource "x_z" "b" { place = module.one.result }\n',
      "one/main.tf":
        'variable "where" {}\nmodule "two" {\n source = "../two"\n spot = var.where\n}\noutput "result" { value = module.two.spot }\n',
      "two/main.tf":
        'variable "spot" {}\nmodule "leaf" {\n source = "./leaf"\n place = upper(var.spot)\n}\noutput "spot" { value = module.leaf.place }\n',
      "two/leaf/main.tf": leaf,
    });
    expect(addresses(reading)).toEqual([".: module.one.module.two.module.leaf.x_y.a", ".: x_z.b"]);
    expect(attribute(reading, "x_z.b", "place")).toBe('"NL"');
  });

  test("calls are expanded like resources", async () => {
    const reading = await read({
      "main.tf": `
module "m" {
  for_each = { eu = "nl", us = "us" }
  source   = "./m"
  place    = each.value
}
module "off" {
  count  = 0
  source = "./m"
}
resource "x_z" "b" { place = module.m["us"].place }
resource "x_z" "c" { places = [for m in module.m : m.place] }
`,
      "m/main.tf": leaf,
    });
    expect(addresses(reading)).toEqual([
      '.: module.m["eu"].x_y.a',
      '.: module.m["us"].x_y.a',
      ".: x_z.b",
      ".: x_z.c",
    ]);
    expect(attribute(reading, "x_z.b", "place")).toBe('"us"');
    expect(attribute(reading, "x_z.c", "places")).toBe('["nl", "us"]');
  });

  test("what is made in a call that may not be there may not be there", async () => {
    const reading = await read({
      "main.tf": 'variable "on" {}\nmodule "m" {\n count = var.on ? 1 : 0\n source = "./m"\n}\n',
      "m/main.tf": leaf,
    });
    expect(addresses(reading)).toEqual([".: module.m[*].x_y.a?"]);
  });

  test("an argument that is left out is missing at the call", async () => {
    const reading = await read({
      "main.tf": 'module "m" {\n source = "./m"\n}\n',
      "m/main.tf": 'variable "place" {}\nresource "x_y" "a" { place = var.place }\n',
    });
    const value = resource(reading, "module.m.x_y.a").configuration.attribute("place");
    expect(show(value)).toBe("? module-argument-missing var.place");
    expect(value?.kind === "unknown" && value.reason.span?.file.path).toBe("main.tf");
  });
});

describe("module sources that lead nowhere are told at the call", () => {
  const cases: readonly [string, string, boolean][] = [
    ["the registry", "terraform-aws-modules/vpc/aws", false],
    ["git", "git::https://example.org/m.git", false],
    ["a folder that is not there", "./absent", true],
    ["out of the root", "../../../..", true],
    ["itself", "./", true],
  ];
  test.each(cases)("%s", async (_name, source, incomplete) => {
    const reading = await read({
      "main.tf": `module "m" {\n  source = "${source}"\n}\nresource "x_y" "a" { place = module.m.place }\n`,
    });
    expect(resource(reading, "module.m").missing).not.toBeNull();
    expect(attribute(reading, "x_y.a", "place")).toMatch(/^\? (module-not-fetched|cycle) module\.m\.place$/);
    expect(reading.notifications.some((notification) => notification.incomplete)).toBe(incomplete);
  });
});

describe("modules that terraform init has fetched", () => {
  const index = JSON.stringify({
    Modules: [
      { Key: "", Source: "", Dir: "." },
      { Key: "net", Source: "registry.terraform.io/a/b/c", Version: "1.0.0", Dir: ".terraform/modules/net" },
      { Key: "net.deep", Source: "git::https://example.org/d.git", Dir: ".terraform/modules/net.deep/sub" },
      { Key: "out", Source: "a/b/c", Dir: "../../../../etc" },
      { Key: "odd" },
    ],
  });
  const files = {
    "live/main.tf":
      'module "net" {\n  source = "a/b/c"\n  place  = "nl"\n}\nmodule "out" {\n  source = "a/b/c"\n}\n',
    "live/.terraform/modules/modules.json": index,
    "live/.terraform/modules/net/main.tf":
      'variable "place" {}\nmodule "deep" {\n  source = "git::https://example.org/d.git"\n  place  = var.place\n}\n',
    "live/.terraform/modules/net.deep/sub/main.tf": leaf,
  };

  test("are read, and what they hold stands at the call", async () => {
    const reading = await read(files);
    const made = resource(reading, "module.net.module.deep.x_y.a");
    expect(show(made.configuration.attribute("place"))).toBe('"nl"');
    expect(made.span.file.path).toBe("live/main.tf");
  });

  test("are not looked for outside the root", async () => {
    expect(resource(await read(files), "module.out").missing?.code).toBe("module-not-fetched");
  });

  test("are missing when their list is no list, which is told", async () => {
    const reading = await read({ ...files, "live/.terraform/modules/modules.json": "[" });
    expect(resource(reading, "module.net").missing?.code).toBe("module-not-fetched");
    expect(reading.notifications.map(({ file }) => file)).toContain("live/.terraform/modules/modules.json");
  });
});

describe("providers", () => {
  const region = async (files: Record<string, string>, address: string) =>
    show(resource(await read(files), address).provider?.configuration?.attribute("region") ?? null);
  const blocks =
    'provider "aws" { region = "eu-west-1" }\nprovider "aws" {\n alias = "us"\n region = "us-east-1"\n}\n';

  test("a resource takes the default configuration or the one that it names", async () => {
    const files = {
      "main.tf": `${blocks}resource "aws_a" "x" {}\nresource "aws_a" "y" { provider = aws.us }\nresource "aws_a" "z" { provider = "aws.us" }\n`,
    };
    expect(await region(files, "aws_a.x")).toBe('"eu-west-1"');
    expect(await region(files, "aws_a.y")).toBe('"us-east-1"');
    expect(await region(files, "aws_a.z")).toBe('"us-east-1"');
  });

  test("a module inherits the default, or is passed what the call says", async () => {
    const files = {
      "main.tf": `${blocks}module "a" { source = "./m" }\nmodule "b" {\n source = "./m"\n providers = { aws = aws.us, aws.other = aws }\n}\n`,
      "m/main.tf":
        'module "deep" {\n source = "./deep"\n}\nresource "aws_a" "x" {}\nresource "aws_a" "y" { provider = aws.other }\n',
      "m/deep/main.tf": 'resource "aws_a" "x" {}\n',
    };
    expect(await region(files, "module.a.aws_a.x")).toBe('"eu-west-1"');
    expect(await region(files, "module.b.aws_a.x")).toBe('"us-east-1"');
    expect(await region(files, "module.b.aws_a.y")).toBe('"eu-west-1"');
    expect(await region(files, "module.b.module.deep.aws_a.x")).toBe('"us-east-1"');
  });

  test("an empty provider block in a module is a place for what is passed", async () => {
    const files = {
      "main.tf": `${blocks}module "m" {\n source = "./m"\n providers = { aws.there = aws.us }\n}\n`,
      "m/main.tf": 'provider "aws" { alias = "there" }\nresource "aws_a" "x" { provider = aws.there }\n',
    };
    expect(await region(files, "module.m.aws_a.x")).toBe('"us-east-1"');
  });

  test("one block can make several configurations, chosen by key (OpenTofu)", async () => {
    const files = {
      "main.tf": `
provider "aws" {
  alias    = "by"
  for_each = { ie = "eu-west-1", us = "us-east-1" }
  region   = each.value
}
resource "aws_a" "x" { provider = aws.by["us"] }
resource "aws_a" "y" {
  for_each = toset(["ie", "us"])
  provider = aws.by[each.key]
}
module "m" {
  for_each  = toset(["ie"])
  source    = "./m"
  providers = { aws = aws.by[each.key] }
}
`,
      "m/main.tf": 'resource "aws_a" "x" {}\n',
    };
    expect(await region(files, "aws_a.x")).toBe('"us-east-1"');
    expect(await region(files, 'aws_a.y["ie"]')).toBe('"eu-west-1"');
    expect(await region(files, 'module.m["ie"].aws_a.x')).toBe('"eu-west-1"');
    const reading = await read(files);
    expect(reading.resources.filter(({ kind }) => kind === "provider").map(({ address }) => address)).toEqual(
      ['provider.aws.by["ie"]', 'provider.aws.by["us"]'],
    );
  });

  test("the registry address comes from the requirement", async () => {
    const files = {
      "main.tf":
        'terraform {\n required_providers {\n  cloud = { source = "HetznerCloud/hcloud" }\n }\n}\nresource "cloud_server" "x" {}\nresource "aws_a" "y" {}\n',
    };
    const reading = await read(files);
    expect(resource(reading, "cloud_server.x").provider?.source).toBe(
      "registry.terraform.io/hetznercloud/hcloud",
    );
    expect(resource(reading, "aws_a.y").provider?.source).toBe("registry.terraform.io/hashicorp/aws");
  });
});

describe("which folders are roots", () => {
  const provided =
    'variable "place" { default = "us" }\nprovider "x" { region = var.place }\nresource "x_y" "a" {}\n';
  const call = (source: string) => `module "m" {\n  source = "${source}"\n  place = "nl"\n}\n`;
  const cases: readonly [string, Record<string, string>, readonly string[]][] = [
    [
      "environments that share a module",
      { "envs/acc/main.tf": call("../../m"), "envs/prd/main.tf": call("../../m"), "m/main.tf": leaf },
      ["envs/acc", "envs/prd"],
    ],
    [
      "a module with variable files of its own is one too",
      { "main.tf": call("./m"), "m/main.tf": leaf, "m/terraform.tfvars": 'place = "de"\n' },
      [".", "m"],
    ],
    [
      "a folder with its own provider that another calls as well",
      { "main.tf": call("./m"), "m/main.tf": provided },
      [".", "m"],
    ],
    [
      "a module that carries a provider, where modules are kept",
      { "live/main.tf": call("../modules/m"), "modules/m/main.tf": provided },
      ["live"],
    ],
    ["a module with its own provider that nobody calls", { "modules/m/main.tf": provided }, ["modules/m"]],
    ["a module that nobody calls", { "m/main.tf": leaf }, ["m"]],
    [
      "a library with its examples",
      { "main.tf": leaf, "examples/simple/main.tf": call("../../") },
      ["examples/simple"],
    ],
    [
      "folders that only call each other",
      {
        "a/main.tf": `${call("../b")}resource "x_y" "a" {}\n`,
        "b/main.tf": `variable "place" {}\n${call("../a")}`,
      },
      ["a"],
    ],
  ];
  test.each(cases)("%s", async (_name, files, expected) => {
    const reading = await read(files);
    expect([...new Set(reading.resources.map(({ unit }) => unit.path))].sort()).toEqual(expected);
  });
});

test("override files replace attributes, nested blocks, locals and backends", async () => {
  const reading = await read({
    "main.tf":
      'terraform {\n  backend "s3" { region = "eu-west-1" }\n}\nlocals {\n  a = "one"\n  b = "two"\n}\nresource "x_y" "a" {\n  place = local.a\n  other = local.b\n  copy { place = "nl" }\n}\n',
    "override.tf": 'locals { a = "changed" }\nterraform {\n  backend "gcs" {}\n}\n',
    "x_override.tf": 'resource "x_y" "a" {\n  copy { place = "us" }\n}\n',
  });
  expect(attribute(reading, "x_y.a", "place")).toBe('"changed"');
  expect(attribute(reading, "x_y.a", "other")).toBe('"two"');
  expect(reading.resources.filter(({ kind }) => kind === "backend").map(({ address }) => address)).toEqual([
    "terraform.backend.gcs",
  ]);
  const copies = resource(reading, "x_y.a").configuration.blocks("copy");
  expect(copies.map(({ configuration }) => show(configuration.attribute("place")))).toEqual(['"us"']);
});

describe("bad input is told, and the rest is read", () => {
  const cases: readonly [string, Record<string, string>, RegExp][] = [
    ["a syntax error", { "bad.tf": 'resource "x_y" "bad" {\n  a = [\n}\n' }, /^bad\.tf: /],
    [
      "a circle of locals",
      { "bad.tf": "locals {\n  a = local.b\n  b = local.c\n  c = local.a\n}\n" },
      /^bad\.tf: locals are defined by each other: local\.a → local\.b → local\.c → local\.a$/,
    ],
    [
      "a resource without a name",
      { "bad.tf": 'resource "x_y" {}\n' },
      /^bad\.tf: a resource block has 2 labels, this one has 1$/,
    ],
    [
      "two resources with one name",
      { "bad.tf": 'resource "x_y" "d" {}\nresource "x_y" "d" {}\n' },
      /^bad\.tf: resource "x_y\.d" is declared twice/,
    ],
    ["a file that is no text", { "bad.tf": "\u0000" }, /^bad\.tf: /],
  ];
  test.each(cases)("%s", async (_name, files, expected) => {
    const reading = await read({ ...files, "main.tf": 'resource "x_y" "good" { place = "nl" }\n' });
    expect(addresses(reading)).toContain(".: x_y.good");
    expect(reading.notifications.map(({ file, message }) => `${file}: ${message}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(expected)]),
    );
  });
});
