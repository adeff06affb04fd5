import { describe, expect, test } from "vitest";
import { show, way } from "../module/reading.ts";
import {
  aws,
  changed,
  configured,
  constant,
  type JsonMap,
  place,
  planText,
  read,
  refers,
  resource,
} from "./planning.ts";

const main = `variable "region" {
  default = "eu-west-1"
}
variable "zone" {}
locals {
  where = var.region
}
provider "aws" {
  region = local.where
}
resource "aws_sqs_queue" "q" {
  for_each = toset(["a", "b"])
  name     = "q-\${each.key}"
}
resource "aws_subnet" "s" {
  availability_zone = var.zone
  vpc_id            = aws_vpc.v.id
  cidr_block        = upper(timestamp())
}
resource "aws_vpc" "v" {}
resource "aws_s3_bucket" "b" {
  replica {
    region_name = "eu-north-1"
  }
}
module "m" {
  source = "./m"
  place  = "eu-west-3"
}
module "far" {
  source = "git::https://example.org/far.git"
}
`;

const files = {
  "main.tf": main,
  "m/main.tf":
    'variable "place" {}\nresource "aws_db_instance" "d" {\n  availability_zone = "${var.place}a"\n}\n',
};

const expressions = { region: refers("local.where") };
const parts = (changes: readonly JsonMap[], more: JsonMap = {}): JsonMap => ({
  variables: { region: { value: "eu-west-1" }, zone: { value: "eu-west-1a" } },
  resource_changes: changes,
  configuration: {
    provider_config: { aws: { name: "aws", full_name: aws, expressions } },
    root_module: {
      resources: [
        configured("aws_sqs_queue.q", { name: refers("each.key") }),
        configured("aws_subnet.s", {
          availability_zone: refers("var.zone"),
          vpc_id: refers("aws_vpc.v.id", "aws_vpc.v"),
          cidr_block: {},
        }),
      ],
      variables: { region: { default: "eu-west-1" }, zone: {} },
    },
  },
  ...more,
});
const planned = (changes: readonly JsonMap[], more: JsonMap = {}) =>
  read({ ...files, "plan.json": planText(parts(changes, more)) });

test("a resource is where its block is, an instance where the block of all of them is", async () => {
  const reading = await planned([
    changed('aws_sqs_queue.q["a"]', ["create"], {}),
    changed('aws_sqs_queue.q["new"]', ["create"], {}),
    changed("aws_sqs_queue.elsewhere", ["create"], {}),
    changed("module.m.aws_db_instance.d", ["create"], {}),
  ]);
  const places = reading.resources
    .filter(({ kind }) => kind === "resource")
    .map((each) => `${each.address} ${place(each)}`);
  expect(places).toEqual([
    'aws_sqs_queue.q["a"] main.tf:11 resource "aws_sqs_queue" "q"',
    'aws_sqs_queue.q["new"] main.tf:11 resource "aws_sqs_queue" "q"',
    expect.stringMatching(/^aws_sqs_queue\.elsewhere plan\.json:\d+ "aws_sqs_queue\.elsewhere"$/),
    'module.m.aws_db_instance.d m/main.tf:2 resource "aws_db_instance" "d"',
  ]);
  expect(reading.replaced).toEqual(["."]);
});

describe("a value was decided", () => {
  const steps = async (change: JsonMap, name: string, more: JsonMap = {}) => {
    const reading = await planned([change], more);
    const { configuration } = resource(reading, String(change.address));
    return way(configuration.attribute(name)).map((step) => step.replace(/^(plan\.json):\d+/, "$1"));
  };

  test("in the source, the whole way", async () => {
    const change = changed("module.m.aws_db_instance.d", ["create"], { availability_zone: "eu-west-3a" });
    expect(await steps(change, "availability_zone")).toEqual([
      'm/main.tf:3 availability_zone = "${var.place}a"',
      'main.tf:28 "eu-west-3"',
    ]);
  });

  test("in the plan, where only that holds the variable's value", async () => {
    const change = changed("aws_subnet.s", ["create"], { availability_zone: "eu-west-1a" });
    expect(await steps(change, "availability_zone")).toEqual([
      "main.tf:16 availability_zone = var.zone",
      'plan.json "eu-west-1a"',
    ]);
  });

  test("in the variable's default, when the plan says the same", async () => {
    const change = changed('aws_sqs_queue.q["a"]', ["create"], { region: "eu-west-1" });
    expect(await steps(change, "region")).toEqual([
      "main.tf:9 region = local.where",
      "main.tf:6 where = var.region",
      'main.tf:2 "eu-west-1"',
    ]);
  });

  test("on the line of the attribute, when the source alone does not give it", async () => {
    const change = changed("aws_subnet.s", ["create"], { cidr_block: "10.0.0.0/8" });
    expect(await steps(change, "cidr_block")).toEqual(["main.tf:18 timestamp()"]);
  });

  test("and when the source says something else, the plan is right", async () => {
    const change = changed("aws_s3_bucket.b", ["create"], { replica: [{ region_name: "us-east-1" }] });
    const reading = await planned([change]);
    const [replica] = resource(reading, "aws_s3_bucket.b").configuration.blocks("replica");
    const value = replica?.configuration.attribute("region_name") ?? null;
    expect(show(value)).toBe('"us-east-1"');
    expect(way(value)).toEqual(['main.tf:23 "eu-north-1"']);
  });
});

test("what is known only after apply leads where the source leads", async () => {
  const reading = await planned([
    changed("aws_subnet.s", ["create"], {}, { vpc_id: true }),
    changed("aws_vpc.v", ["create"], {}, { id: true }),
  ]);
  expect(resource(reading, "aws_subnet.s").configuration.attribute("vpc_id")).toMatchObject({
    kind: "unknown",
    reason: { code: "computed", reference: { address: "aws_vpc.v", attribute: ["id"] } },
  });
});

test("what the plan does not repeat of a provider is read from the source, and may be shown", async () => {
  const reading = await planned([changed('aws_sqs_queue.q["a"]', ["create"], {})], {
    variables: { region: { value: "eu-central-1" }, zone: { value: "z" } },
  });
  const { provider } = resource(reading, 'aws_sqs_queue.q["a"]');
  const region = provider?.configuration?.attribute("region") ?? null;
  expect(show(region)).toBe('"eu-central-1"');
  expect(region?.sensitive).toBeUndefined();
  expect(provider && place(provider)).toBe('main.tf:8 provider "aws"');
});

test("but not when the variable is sensitive", async () => {
  const reading = await read({
    "main.tf":
      'variable "r" {\n  sensitive = true\n}\nprovider "aws" {\n  region = var.r\n}\nresource "aws_sqs_queue" "q" {}\n',
    "plan.json": planText({
      variables: { r: { value: "eu-west-1" } },
      resource_changes: [changed("aws_sqs_queue.q", ["create"], {})],
      configuration: {
        provider_config: { aws: { name: "aws", full_name: aws, expressions: { region: {} } } },
        root_module: {
          resources: [configured("aws_sqs_queue.q", {})],
          variables: { r: { sensitive: true } },
        },
      },
    }),
  });
  const region = resource(reading, "aws_sqs_queue.q").provider?.configuration?.attribute("region");
  expect(region).toMatchObject({ value: "eu-west-1", sensitive: true });
});

test("in a module that is not there to be read, it is the call that one can see", async () => {
  const reading = await planned([
    changed("module.far.aws_sqs_queue.q", ["create"], {
      region: "us-east-1",
      availability_zone: "us-east-1a",
    }),
  ]);
  const queue = resource(reading, "module.far.aws_sqs_queue.q");
  expect(place(queue)).toBe('main.tf:30 module "far"');
  expect(way(queue.configuration.attribute("availability_zone"))).toEqual(['main.tf:30 module "far"']);
});

test("the backend is in the source only, and belongs to the plan's unit", async () => {
  const reading = await read({
    "main.tf":
      'terraform {\n  backend "s3" {\n    region = "eu-west-1"\n  }\n}\nresource "aws_sqs_queue" "q" {}\n',
    "plan.json": planText({ resource_changes: [changed("aws_sqs_queue.q", ["create"], {})] }),
  });
  expect(resource(reading, "terraform.backend.s3")).toMatchObject({
    kind: "backend",
    unit: { kind: "plan", path: "plan.json" },
  });
});

test("a plan of other code, and a state, replace nothing", async () => {
  const text = planText({ resource_changes: [changed("aws_sqs_queue.other", ["create"], {})] });
  const other = await read({ "main.tf": 'resource "aws_sqs_queue" "q" {}\n', "plan.json": text });
  expect(other.replaced).toEqual([]);
  expect(place(resource(other, "aws_sqs_queue.other"))).toMatch(/^plan\.json/);
  const state = '{"format_version":"1.0","terraform_version":"1.11.4","values":{}}';
  expect(
    (await read({ "main.tf": 'resource "aws_sqs_queue" "q" {}\n', "state.json": state })).replaced,
  ).toEqual([]);
});

test("constants of the plan's own configuration count where there is no source", async () => {
  const reading = await read({
    "plan.json": planText({
      resource_changes: [changed("aws_subnet.s", ["create"], { availability_zone: "eu-west-1a" })],
      configuration: {
        root_module: {
          resources: [configured("aws_subnet.s", { availability_zone: constant("eu-west-1a") })],
        },
      },
    }),
  });
  expect(reading.replaced).toEqual([]);
  expect(way(resource(reading, "aws_subnet.s").configuration.attribute("availability_zone")).length).toBe(2);
});

test("a plan of OpenTofu finds the same provider blocks", async () => {
  const tofu = "registry.opentofu.org/hashicorp/aws";
  const reading = await read({
    "main.tf": 'provider "aws" {\n  region = "eu-west-1"\n}\nresource "aws_sqs_queue" "q" {}\n',
    "plan.json": planText({
      resource_changes: [{ ...changed("aws_sqs_queue.q", ["create"], {}), provider_name: tofu }],
      configuration: {
        provider_config: {
          aws: { name: "aws", full_name: tofu, expressions: { region: constant("eu-west-1") } },
        },
        root_module: { resources: [configured("aws_sqs_queue.q", {})] },
      },
    }),
  });
  const { provider } = resource(reading, "aws_sqs_queue.q");
  expect(provider?.source).toBe(tofu);
  expect(way(provider?.configuration?.attribute("region") ?? null)).toEqual(['main.tf:2 "eu-west-1"']);
});
