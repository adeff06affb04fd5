import { describe, expect, test } from "vitest";
import { show, way } from "../module/reading.ts";
import {
  aws,
  changed,
  configured,
  constant,
  type JsonMap,
  place,
  readPlan,
  refers,
  resource,
  valued,
} from "./planning.ts";

const bucket = "aws_s3_bucket.a";

/** An attribute of a bucket that is planned so. */
async function attributeOf(
  name: string,
  {
    after = {},
    unknown = {},
    expressions,
    ...more
  }: { after?: JsonMap; unknown?: JsonMap; expressions?: JsonMap | null } & JsonMap,
) {
  const configuration =
    expressions === null
      ? {}
      : { configuration: { root_module: { resources: [configured(bucket, expressions ?? {})] } } };
  const reading = await readPlan({
    planned_values: { root_module: { resources: [valued(bucket, after)] } },
    resource_changes: [changed(bucket, ["create"], after, unknown)],
    ...configuration,
    ...more,
  });
  return resource(reading, bucket).configuration.attribute(name);
}

describe("an attribute", () => {
  test.each<[string, Parameters<typeof attributeOf>[1], string]>([
    ["is what is planned", { after: { x: "a" } }, '"a"'],
    ["may be null", { after: { x: null } }, "null"],
    [
      "may be of any type",
      { after: { x: { n: 1.5, l: [true, null], ["__proto__"]: "p" } } },
      '{__proto__ = "p", l = [true, null], n = 1.5}',
    ],
    ["is left out when nothing speaks of it", {}, "left out"],
    ["is left out when the provider fills it in", { unknown: { x: true } }, "left out"],
    [
      "is unknown when it is written and known only after apply",
      { unknown: { x: true }, expressions: { x: refers("local.a") } },
      "? computed aws_s3_bucket.a.x",
    ],
    [
      "is unknown when there is no configuration to tell",
      { unknown: { x: true }, expressions: null },
      "? computed aws_s3_bucket.a.x",
    ],
    [
      "comes from a data source",
      { unknown: { x: true }, expressions: { x: refers("data.aws_vpc.v.id", "data.aws_vpc.v") } },
      "? data-source aws_s3_bucket.a.x",
    ],
    [
      "is unknown in part",
      {
        after: { x: [{ a: "k" }, {}] },
        unknown: { x: [{}, { a: true }] },
        expressions: { x: refers("local.a") },
      },
      '[{a = "k"}, {a = ? computed aws_s3_bucket.a.a}]',
    ],
    [
      "has blocks in which the provider fills in",
      {
        after: { x: [{ a: "k" }] },
        unknown: { x: [{ b: true, c: true }] },
        expressions: { x: [{ a: constant("k"), c: refers("local.c") }] },
      },
      '[{a = "k", c = ? computed aws_s3_bucket.a.c}]',
    ],
    [
      "is unknown in blocks of which the configuration says nothing",
      { after: { x: [{ a: "k" }] }, unknown: { x: [{ b: true }] }, expressions: {} },
      '[{a = "k", b = ? computed aws_s3_bucket.a.b}]',
    ],
  ])("%s", async (_, given, expected) => {
    expect(show(await attributeOf("x", given))).toBe(expected);
  });
});

describe("what is known only after apply is followed to the resource that will tell", () => {
  const vpc = "aws_vpc.v";
  test.each<[string, JsonMap, readonly string[], string]>([
    ["directly", {}, ["aws_vpc.v.id", "aws_vpc.v"], "aws_vpc.v id"],
    ["with a key", {}, ['aws_vpc.v["a.b"].id', 'aws_vpc.v["a.b"]', "aws_vpc.v"], 'aws_vpc.v["a.b"] id'],
    [
      "into a list",
      {},
      ["aws_vpc.v.x[0].y", "aws_vpc.v.x[0]", "aws_vpc.v.x", "aws_vpc.v"],
      "aws_vpc.v x.0.y",
    ],
    ["not, when two are named", {}, [`${vpc}.id`, vpc, "aws_vpc.w.id", "aws_vpc.w"], ""],
    ["not through a local", {}, ["local.vpc"], ""],
    [
      "through an output",
      {
        module_calls: {
          n: {
            expressions: {},
            module: { outputs: { vpc: { expression: refers("aws_vpc.v.id", "aws_vpc.v") } } },
          },
        },
      },
      ['module.n["x"].vpc', 'module.n["x"]', "module.n"],
      'module.n["x"].aws_vpc.v id',
    ],
    [
      "through an output that a variable gives",
      {
        module_calls: {
          n: {
            expressions: { in: refers("aws_vpc.v.id", "aws_vpc.v") },
            module: { outputs: { vpc: { expression: refers("var.in") } }, variables: { in: {} } },
          },
        },
      },
      ["module.n.vpc", "module.n"],
      "aws_vpc.v id",
    ],
    [
      "not round in a circle",
      {
        module_calls: {
          n: {
            expressions: { in: refers("module.n.out") },
            module: { outputs: { out: { expression: refers("var.in") } } },
          },
        },
      },
      ["module.n.out"],
      "",
    ],
  ])("%s", async (_, root, references, expected) => {
    const reading = await readPlan({
      resource_changes: [changed(bucket, ["create"], {}, { x: true })],
      configuration: {
        root_module: { resources: [configured(bucket, { x: refers(...references) })], ...root },
      },
    });
    const value = resource(reading, bucket).configuration.attribute("x");
    const reference = value?.kind === "unknown" ? value.reason.reference : undefined;
    expect(reference === undefined ? "" : `${reference.address} ${reference.attribute.join(".")}`).toBe(
      expected,
    );
  });

  test("in a module through the arguments of its call, for each of its instances", async () => {
    const address = (key: string) => `module.m["${key}"].aws_s3_bucket.a`;
    const reading = await readPlan({
      resource_changes: ["p", "q"].map((key) => changed(address(key), ["create"], {}, { x: true, y: true })),
      configuration: {
        root_module: {
          module_calls: {
            m: {
              expressions: { given: refers("aws_vpc.v.id", "aws_vpc.v") },
              module: {
                resources: [
                  configured(bucket, {
                    x: refers("var.given"),
                    y: refers("aws_subnet.s.id", "aws_subnet.s"),
                  }),
                ],
                variables: { given: {} },
              },
            },
          },
        },
      },
    });
    const found = ["p", "q"].flatMap((key) => {
      const each = resource(reading, address(key));
      return ["x", "y"]
        .map((name) => each.configuration.attribute(name))
        .map((value) => (value?.kind === "unknown" ? value.reason.reference?.address : ""));
    });
    expect(found).toEqual([
      "aws_vpc.v",
      'module.m["p"].aws_subnet.s',
      "aws_vpc.v",
      'module.m["q"].aws_subnet.s',
    ]);
    expect(resource(reading, address("p")).references()).toEqual(["aws_vpc.v", 'module.m["p"].aws_subnet.s']);
  });
});

describe("a place was decided", () => {
  const region = (expressions: JsonMap, more: JsonMap = {}) =>
    attributeOf("region", { after: { region: "eu-west-1" }, expressions, ...more }).then((value) =>
      way(value).map((step) => step.replace(/^plan.json:\d+ /, "")),
    );
  test("in the planned value, when nothing leads further", async () => {
    expect(await region({ region: refers("local.region") })).toEqual(['"eu-west-1"']);
  });
  test("in the constant that is written", async () => {
    expect(await region({ region: constant("eu-west-1") })).toEqual(['"eu-west-1"', '"eu-west-1"']);
  });
  test("in the variable, where it has that very value", async () => {
    const variables = { region: { value: "eu-west-1" }, other: { value: "us-east-1" } };
    expect(await region({ region: refers("var.other", "var.region") }, { variables })).toEqual([
      '"eu-west-1"',
      '"var.region"',
      '"eu-west-1"',
    ]);
    expect(await region({ region: refers("var.other") }, { variables })).toEqual(['"eu-west-1"']);
  });
  test("in the provider, when the resource does not write it", async () => {
    const provider = (expressions: JsonMap) => ({
      configuration: {
        provider_config: { aws: { name: "aws", full_name: aws, expressions } },
        root_module: { resources: [configured(bucket, {})] },
      },
    });
    expect(await region({}, provider({ region: constant("eu-west-1") }))).toEqual([
      '"eu-west-1"',
      '"eu-west-1"',
    ]);
    expect(await region({}, provider({}))).toEqual(['"eu-west-1"', 'nothing at plan.json:41 "aws"']);
    expect(await region({}, provider({ region: constant("us-east-1") }))).toEqual(['"eu-west-1"']);
  });
});

test("what is no place is hidden, and so is a place that is sensitive", async () => {
  const reading = await readPlan({
    planned_values: {
      root_module: {
        resources: [
          valued(
            bucket,
            {
              region: "eu-west-1",
              location: "eu-west-1",
              bucket: "b",
              replica: [{ region_name: "eu-west-1", kms_key_arn: "arn" }],
            },
            { sensitive_values: { location: true } },
          ),
        ],
      },
    },
  });
  const { configuration } = resource(reading, bucket);
  const hidden = (name: string) => configuration.attribute(name)?.sensitive === true;
  expect(["region", "location", "bucket"].map(hidden)).toEqual([false, true, true]);
  const [replica] = configuration.blocks("replica");
  expect(
    ["region_name", "kms_key_arn"].map((name) => replica?.configuration.attribute(name)?.sensitive === true),
  ).toEqual([false, true]);
  expect(place(resource(reading, bucket))).toBe('plan.json:8 "aws_s3_bucket.a"');
});
