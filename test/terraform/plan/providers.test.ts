import { describe, expect, test } from "vitest";
import { show, way } from "../module/reading.ts";
import { aws, changed, configured, constant, type JsonMap, readPlan, refers, resource } from "./planning.ts";

const queue = "aws_sqs_queue.q";

/** The region of the provider that a queue uses, as it came out. */
async function regionOf(key: string, providers: JsonMap, more: JsonMap = {}, module: readonly string[] = []) {
  const inner: JsonMap = { resources: [configured(queue, {}, key)] };
  const root = module.reduceRight<JsonMap>(
    (child, name) => ({ module_calls: { [name]: { expressions: {}, module: child } } }),
    inner,
  );
  const address = [...module.map((name) => `module.${name}`), queue].join(".");
  const { root_module: given = {}, ...rest } = more as { root_module?: JsonMap };
  const reading = await readPlan({
    ...rest,
    resource_changes: [changed(address, ["create"], {})],
    configuration: { provider_config: providers, root_module: { ...root, ...given } },
  });
  const { provider } = resource(reading, address);
  return { provider, text: show(provider?.configuration?.attribute("region") ?? null) };
}

const entry = (region: JsonMap | null, more: JsonMap = {}): JsonMap => ({
  name: "aws",
  full_name: aws,
  ...(region === null ? {} : { expressions: { region } }),
  ...more,
});

describe("the region of a provider", () => {
  test.each<[string, JsonMap, JsonMap, string]>([
    ["is a constant", constant("eu-west-1"), {}, '"eu-west-1"'],
    ["is a variable", refers("var.r"), { variables: { r: { value: "eu-west-1" } } }, '"eu-west-1"'],
    [
      "is a part of a variable",
      refers("var.r.eu[0]", "var.r.eu", "var.r"),
      { variables: { r: { value: { eu: ["eu-west-1"] } } } },
      '"eu-west-1"',
    ],
    [
      "is the default of a variable",
      refers("var.r"),
      { root_module: { variables: { r: { default: "eu-west-1" } } } },
      '"eu-west-1"',
    ],
    ["is a variable that the plan does not give", refers("var.r"), {}, "? variable-without-value var.r"],
    [
      "is put together from two",
      refers("var.a", "var.b"),
      { variables: { a: { value: "eu" }, b: { value: "west-1" } } },
      "? function-not-evaluated provider.aws.region",
    ],
    ["is worked out", {}, {}, "? function-not-evaluated provider.aws.region"],
    ["is a local", refers("local.r"), {}, "? function-not-evaluated provider.aws.region"],
    [
      "is an output",
      refers("module.m.r", "module.m"),
      {
        root_module: {
          module_calls: {
            m: {
              expressions: { in: constant("eu-west-1") },
              module: { outputs: { r: { expression: refers("var.in") } } },
            },
          },
        },
      },
      '"eu-west-1"',
    ],
    [
      "is what a data source found",
      refers("data.aws_region.here.name", "data.aws_region.here"),
      {
        prior_state: {
          values: {
            root_module: {
              resources: [
                {
                  address: "data.aws_region.here",
                  mode: "data",
                  type: "aws_region",
                  values: { name: "eu-west-1" },
                },
              ],
            },
          },
        },
        root_module: {
          resources: [configured(queue, {}, "aws"), configured("data.aws_region.here", {}, "aws")],
        },
      },
      '"eu-west-1"',
    ],
  ])("%s", async (_, region, more, expected) => {
    expect((await regionOf("aws", { aws: entry(region) }, more)).text).toBe(expected);
  });
});

describe("the entry that a resource uses", () => {
  const providers: JsonMap = {
    aws: entry(constant("us-east-1")),
    "aws.eu": entry(constant("eu-west-1"), { alias: "eu" }),
    "module.m:aws": entry(constant("eu-north-1"), { module_address: "module.m" }),
    "module.m.module.n:aws": entry(null, { module_address: "module.m.module.n" }),
  };
  test.each<[string, readonly string[], string]>([
    ["aws", [], '"us-east-1"'],
    ["aws.eu", [], '"eu-west-1"'],
    ["aws.eu", ["m"], '"eu-west-1"'],
    ["module.m:aws", ["m"], '"eu-north-1"'],
    // A block that says nothing may be handed any of them: a plan does not repeat the map of the call.
    ["module.m.module.n:aws", ["m", "n"], '"eu-north-1" | "us-east-1" | "eu-west-1"'],
    // Before version 1.1 every module had keys of its own.
    ["module.x:aws", ["x"], '"us-east-1" | "eu-west-1"'],
    ["x:aws", ["x"], '"us-east-1" | "eu-west-1"'],
    ["aws.unknown", [], "left out"],
  ])("%s in %j", async (key, module, expected) => {
    expect((await regionOf(key, providers, {}, module)).text).toBe(expected);
  });
});

test("where there is only the default configuration, that is what a module is handed", async () => {
  const providers: JsonMap = { aws: entry(constant("eu-west-1")), "module.x:aws": entry(null) };
  expect((await regionOf("module.x:aws", providers, {}, ["x"])).text).toBe('"eu-west-1"');
});

test("where only another one is configured, the default may come from elsewhere", async () => {
  const providers: JsonMap = {
    "aws.eu": entry(constant("eu-west-1"), { alias: "eu" }),
    "aws.us": entry(null, { alias: "us" }),
    "module.x:aws": entry(null),
  };
  expect((await regionOf("module.x:aws", providers, {}, ["x"])).text).toMatch(/^\? provider-region-unset/);
});

test("a provider in a module takes its region from the arguments of the call", async () => {
  const reading = await readPlan({
    variables: { where: { value: "eu-west-3" } },
    resource_changes: [changed(`module.m.${queue}`, ["create"], {})],
    configuration: {
      provider_config: { "module.m:aws": entry(refers("var.region"), { module_address: "module.m" }) },
      root_module: {
        module_calls: {
          m: {
            expressions: { region: refers("var.where") },
            module: { resources: [configured(queue, {}, "module.m:aws")], variables: { region: {} } },
          },
        },
      },
    },
  });
  const { provider } = resource(reading, `module.m.${queue}`);
  expect(
    way(provider?.configuration?.attribute("region") ?? null).map((step) =>
      step.replace(/^plan.json:\d+ /, ""),
    ),
  ).toEqual(['"var.region"', '"var.where"', '"eu-west-3"']);
  expect(resource(reading, "module.m.provider.aws").kind).toBe("provider");
});

test("who makes it is the full address in the registry, whatever the local name", async () => {
  const { provider } = await regionOf("cloud.eu", {
    "cloud.eu": {
      name: "cloud",
      full_name: "registry.opentofu.org/hashicorp/aws",
      alias: "eu",
      expressions: { region: constant("eu-west-1") },
    },
  });
  expect(provider).toMatchObject({ source: aws, localName: "cloud", alias: "eu" });
});

test("nested blocks of a provider are read", async () => {
  const reading = await readPlan({
    resource_changes: [changed(queue, ["create"], {})],
    configuration: {
      provider_config: {
        aws: {
          name: "aws",
          full_name: aws,
          expressions: { endpoints: [{ s3: constant("https://s3.example.org") }], features: [{}] },
        },
      },
      root_module: { resources: [configured(queue, {}, "aws")] },
    },
  });
  const configuration = resource(reading, queue).provider?.configuration;
  const [endpoints] = configuration?.blocks("endpoints") ?? [];
  expect(endpoints?.configuration.names()).toEqual(["s3"]);
  expect(show(endpoints?.configuration.attribute("s3") ?? null)).toBe('"https://s3.example.org"');
  expect(endpoints?.configuration.attribute("s3")?.sensitive).toBe(true);
  expect(configuration?.blocks("features").length).toBe(1);
});

describe("what a provider came to shows elsewhere in a plan", () => {
  const asked = (name: string, key: string, region: string, expressions: JsonMap = {}) => ({
    value: {
      address: `data.aws_region.${name}`,
      mode: "data",
      type: "aws_region",
      values: { id: region, name: region },
    },
    block: configured(`data.aws_region.${name}`, expressions, key),
  });
  const version6 = (name: string, region: string, expressions: JsonMap = {}) => ({
    change: changed(`aws_sns_topic.${name}`, ["create"], { region }, { arn: true }),
    block: configured(`aws_sns_topic.${name}`, expressions, "aws"),
  });
  const regionWith = async (
    region: JsonMap,
    data: readonly ReturnType<typeof asked>[],
    resources: readonly ReturnType<typeof version6>[] = [],
  ) => {
    const reading = await readPlan({
      variables: { home: { value: "eu-west-1" } },
      prior_state: { values: { root_module: { resources: data.map(({ value }) => value) } } },
      resource_changes: [changed(queue, ["create"], {}), ...resources.map(({ change }) => change)],
      configuration: {
        provider_config: { aws: entry(region), "aws.away": entry(constant("us-east-1"), { alias: "away" }) },
        root_module: {
          resources: [
            configured(queue, {}, "aws"),
            ...data.map(({ block }) => block),
            ...resources.map(({ block }) => block),
          ],
        },
      },
    });
    return show(resource(reading, queue).provider?.configuration?.attribute("region") ?? null);
  };

  test.each<[string, Promise<string>, string]>([
    [
      "to who asks for it",
      regionWith(refers("local.r"), [asked("here", "aws", "eu-north-1")]),
      '"eu-north-1"',
    ],
    [
      "in a resource that writes no region",
      regionWith(refers("local.r"), [], [version6("a", "eu-north-1")]),
      '"eu-north-1"',
    ],
    [
      "where the one name that it refers to is not what came of it",
      regionWith(refers("var.home"), [asked("here", "aws", "us-east-1")]),
      '"us-east-1"',
    ],
    [
      "but not to who asks another provider",
      regionWith(refers("local.r"), [asked("here", "aws.away", "us-east-1")]),
      "? function-not-evaluated provider.aws.region",
    ],
    [
      "nor to who asks for a certain region",
      regionWith(refers("local.r"), [asked("here", "aws", "us-east-1", { name: constant("us-east-1") })]),
      "? function-not-evaluated provider.aws.region",
    ],
    [
      "nor in a resource that writes its region",
      regionWith(refers("local.r"), [], [version6("a", "us-east-1", { region: constant("us-east-1") })]),
      "? function-not-evaluated provider.aws.region",
    ],
    [
      "nor where two say something else",
      regionWith(refers("local.r"), [], [version6("a", "us-east-1"), version6("b", "eu-west-1")]),
      "? function-not-evaluated provider.aws.region",
    ],
    ["and a constant needs no witness", regionWith(constant("eu-west-1"), []), '"eu-west-1"'],
  ])("%s", async (_, region, expected) => {
    expect(await region).toBe(expected);
  });

  test("also what a module is handed", async () => {
    const key = "module.m:aws";
    const { value, block } = asked("here", key, "us-east-1");
    const inner = { ...value, address: `module.m.${value.address}` };
    const child = { address: "module.m", resources: [inner] };
    const { text } = await regionOf(
      key,
      { aws: entry(constant("eu-west-1")), "aws.x": entry(constant("us-east-1")), [key]: entry(null) },
      {
        prior_state: { values: { root_module: { child_modules: [child] } } },
        root_module: {
          module_calls: {
            m: { expressions: {}, module: { resources: [configured(queue, {}, key), block] } },
          },
        },
      },
      ["m"],
    );
    expect(text).toBe('"us-east-1"');
  });
});
