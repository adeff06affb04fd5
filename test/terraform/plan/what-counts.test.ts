import { describe, expect, test } from "vitest";
import {
  addresses,
  changed,
  configured,
  type JsonMap,
  notes,
  read,
  readPlan,
  stateText,
  valued,
} from "./planning.ts";

const after = { region: "eu-west-1" };
const planned = (...resources: readonly JsonMap[]) => ({ planned_values: { root_module: { resources } } });

describe("actions", () => {
  test.each([
    [["no-op"], true],
    [["create"], true],
    [["read"], true],
    [["update"], true],
    [["delete", "create"], true],
    [["create", "delete"], true],
    [["create", "forget"], true],
    [["delete"], false],
    [["forget"], false],
  ] as const)("%j", async (actions, counts) => {
    const reading = await readPlan({
      resource_changes: [changed("aws_sqs_queue.a", actions, counts ? after : null)],
    });
    expect(addresses(reading)).toEqual(counts ? ["aws_sqs_queue.a"] : []);
  });

  test("what is forgotten stays in the world, and that is told", async () => {
    const reading = await readPlan({ resource_changes: [changed("aws_sqs_queue.a", ["forget"], null)] });
    expect(notes(reading)).toEqual([
      "note plan.json:6 aws_sqs_queue.a stays where it is, out of Terraform's care, and is not judged",
    ]);
  });

  test("without a list of actions the resource is taken to stay", async () => {
    const reading = await readPlan({
      resource_changes: [{ ...changed("aws_sqs_queue.a", [], null), change: { after } }],
    });
    expect(addresses(reading)).toEqual(["aws_sqs_queue.a"]);
    expect(notes(reading)).toEqual([
      'error! plan.json:11 "actions" is not a list; the resource is taken to stay',
    ]);
  });
});

test("planned values and changes are joined, each instance once", async () => {
  const reading = await readPlan({
    planned_values: {
      root_module: {
        resources: [valued('aws_sqs_queue.a["x"]', after), valued("aws_sqs_queue.only_planned", after)],
        child_modules: [
          {
            address: 'module.m["p.q"]',
            resources: [valued('module.m["p.q"].aws_sqs_queue.b[0]', after)],
            child_modules: [
              {
                address: 'module.m["p.q"].module.n',
                resources: [valued('module.m["p.q"].module.n.aws_sqs_queue.c', after)],
              },
            ],
          },
        ],
      },
    },
    resource_changes: [
      changed('aws_sqs_queue.a["x"]', ["create"], after),
      changed('module.m["p.q"].aws_sqs_queue.b[0]', ["no-op"], after),
      changed("aws_sqs_queue.only_changed", ["create"], after),
    ],
  });
  expect(addresses(reading)).toEqual([
    'aws_sqs_queue.a["x"]',
    "aws_sqs_queue.only_planned",
    'module.m["p.q"].aws_sqs_queue.b[0]',
    'module.m["p.q"].module.n.aws_sqs_queue.c',
    "aws_sqs_queue.only_changed",
  ]);
  const calls = reading.resources.filter(({ kind }) => kind === "module").map(({ address }) => address);
  expect(calls).toEqual(['module.m["p.q"]', 'module.m["p.q"].module.n']);
});

test("a deposed object is no resource, whatever happens to it", async () => {
  const reading = await readPlan({
    ...planned(valued("aws_sqs_queue.a", after)),
    resource_changes: [
      changed("aws_sqs_queue.a", ["delete"], null, {}, { deposed: "9b1f" }),
      changed("aws_sqs_queue.a", ["no-op"], after),
      changed("aws_sqs_queue.gone", ["delete"], null, {}, { deposed: "77aa" }),
    ],
  });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.a"]);
});

test("drift is no change", async () => {
  const reading = await readPlan({
    ...planned(valued("aws_sqs_queue.a", after)),
    resource_drift: [
      changed("aws_sqs_queue.a", ["delete"], null),
      changed("aws_sqs_queue.elsewhere", ["update"], { region: "us-east-1" }),
    ],
    resource_changes: [changed("aws_sqs_queue.a", ["no-op"], after)],
  });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.a"]);
});

test("what was moved has its new address only", async () => {
  const reading = await readPlan({
    ...planned(valued("aws_sqs_queue.new", after)),
    resource_changes: [
      changed("aws_sqs_queue.new", ["no-op"], after, {}, { previous_address: "aws_sqs_queue.old" }),
    ],
    prior_state: { values: { root_module: { resources: [valued("aws_sqs_queue.old", after)] } } },
    configuration: {
      root_module: { resources: [configured("aws_sqs_queue.new", {}), configured("aws_sqs_queue.old", {})] },
    },
  });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.new"]);
});

test("what is imported counts", async () => {
  const change = { actions: ["no-op"], after, after_unknown: {}, importing: { id: "q-1" } };
  const reading = await readPlan({ resource_changes: [{ ...changed("aws_sqs_queue.a", [], null), change }] });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.a"]);
});

test("a plan with targets leaves the rest as it is; data sources that were read are there too", async () => {
  const reading = await readPlan({
    resource_changes: [
      changed("aws_sqs_queue.target", ["create"], after),
      changed("aws_sqs_queue.gone", ["delete"], null),
    ],
    prior_state: {
      values: {
        root_module: {
          resources: [
            valued("aws_sqs_queue.stays", after),
            valued("aws_sqs_queue.gone", after),
            valued("aws_sqs_queue.undeclared", after),
            valued("data.aws_region.here", { name: "eu-west-1" }),
          ],
        },
      },
    },
    configuration: {
      root_module: {
        resources: [
          "aws_sqs_queue.target",
          "aws_sqs_queue.stays",
          "aws_sqs_queue.gone",
          "data.aws_region.here",
        ].map((address) => configured(address, {}, "aws")),
      },
    },
    complete: false,
  });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.target", "aws_sqs_queue.stays"]);
  expect(reading.resources.filter(({ kind }) => kind === "data").map(({ type }) => type)).toEqual([
    "aws_region",
  ]);
  expect(notes(reading)).toEqual([
    "warning plan.json:124 the plan leaves changes to a next run (targets, or deferred changes); they are not judged",
  ]);
});

test("what Terraform puts off will be there; where their number is open, possibly", async () => {
  const reading = await readPlan({
    deferred_changes: [
      { reason: "resource_config_unknown", resource_change: changed("aws_sqs_queue.a", ["create"], after) },
      { reason: "instance_count_unknown", resource_change: changed("aws_sqs_queue.b[*]", ["create"], after) },
    ],
  });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.a", "aws_sqs_queue.b[*]?"]);
});

test("a plan that failed is not whole", async () => {
  const reading = await readPlan({
    ...planned(valued("aws_sqs_queue.a", after)),
    errored: true,
    complete: false,
  });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.a"]);
  expect(notes(reading)).toEqual([
    "error! plan.json:20 Terraform stopped with an error while planning: the plan holds only a part of what will be",
  ]);
});

describe("a state", () => {
  test("holds what is there, once, with a data source", async () => {
    const reading = await read({
      "state.json": stateText({
        resources: [
          valued("aws_sqs_queue.a", { region: "eu-central-1" }, { deposed_key: "00" }),
          valued("aws_sqs_queue.a", after),
          valued("data.aws_region.here", { name: "eu-west-1" }),
        ],
        child_modules: [
          {
            address: "module.m",
            resources: [valued("module.m.aws_sqs_queue.b", after, { depends_on: ["aws_sqs_queue.a"] })],
          },
        ],
      }),
    });
    expect(addresses(reading)).toEqual(["aws_sqs_queue.a", "module.m.aws_sqs_queue.b"]);
    const [first] = reading.resources.filter(({ kind }) => kind === "resource");
    expect(first?.unit).toEqual({ kind: "state", path: "state.json", variant: null });
    expect(first?.configuration.attribute("region")).toMatchObject({ value: "eu-west-1" });
    expect(
      reading.resources.find(({ address }) => address === "module.m.aws_sqs_queue.b")?.references(),
    ).toEqual(["aws_sqs_queue.a"]);
  });

  test("as Terraform stores it is read too, when it is asked for", async () => {
    const stored = JSON.stringify({
      version: 4,
      terraform_version: "1.11.4",
      serial: 3,
      lineage: "0c7b",
      resources: [
        {
          module: 'module.m["a"]',
          mode: "managed",
          type: "aws_sqs_queue",
          name: "q",
          provider: 'module.m.provider["registry.terraform.io/hashicorp/aws"].eu',
          instances: [
            { index_key: "x", attributes: after },
            { index_key: "x", deposed: "00", attributes: after },
            { index_key: 1, attributes: after, dependencies: ["module.m.aws_kms_key.k"] },
          ],
        },
        {
          mode: "data",
          type: "aws_region",
          name: "here",
          provider: "",
          instances: [{ attributes: { name: "eu-west-1" } }],
        },
      ],
    });
    const files = { "terraform.tfstate": stored };
    const reading = await read(files, { paths: ["terraform.tfstate"] });
    expect(
      reading.resources.map(({ kind, address, provider }) => `${kind} ${address} ${provider?.source}`),
    ).toEqual([
      `resource module.m["a"].aws_sqs_queue.q["x"] registry.terraform.io/hashicorp/aws`,
      `resource module.m["a"].aws_sqs_queue.q[1] registry.terraform.io/hashicorp/aws`,
      "data data.aws_region.here registry.terraform.io/hashicorp/aws",
    ]);
    expect((await read(files)).resources).toEqual([]);
  });
});
