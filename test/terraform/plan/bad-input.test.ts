import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover, openFiles } from "../../../src/discover/index.ts";
import { readPlans } from "../../../src/terraform/plan/index.ts";
import {
  addresses,
  changed,
  configured,
  constant,
  type JsonMap,
  notes,
  planText,
  read,
  readPlan,
  refers,
  resource,
} from "./planning.ts";

const good = changed("aws_sqs_queue.good", ["create"], { region: "eu-west-1" });

describe("what has the wrong type is told with its line, and the rest goes on", () => {
  test.each<[string, JsonMap, readonly string[]]>([
    ["planned_values", { planned_values: [] }, ['error! plan.json:19 "planned_values" is not an object']],
    [
      "root_module",
      { planned_values: { root_module: "x" } },
      ['error! plan.json:20 "root_module" is not an object'],
    ],
    [
      "resources",
      { planned_values: { root_module: { resources: {} } } },
      ['error! plan.json:21 "resources" is not a list'],
    ],
    [
      "a resource",
      { planned_values: { root_module: { resources: [1] } } },
      ['error! plan.json:22 an element of "resources" is not an object'],
    ],
    [
      "child modules",
      { planned_values: { root_module: { child_modules: [null] } } },
      ['error! plan.json:22 an element of "child_modules" is not an object'],
    ],
    [
      "an address",
      { planned_values: { root_module: { resources: [{ address: 1, type: "t" }] } } },
      [
        'error! plan.json:23 "address" is not a text',
        "error! plan.json:22 a resource without an address is not judged",
      ],
    ],
    [
      "a type",
      { planned_values: { root_module: { resources: [{ address: "a.b" }] } } },
      ["error! plan.json:22 a resource without a type is not judged"],
    ],
    ["configuration", { configuration: 1 }, ['error! plan.json:19 "configuration" is not an object']],
    [
      "provider_config",
      { configuration: { provider_config: [] } },
      ['error! plan.json:20 "provider_config" is not an object'],
    ],
    [
      "a provider",
      { configuration: { provider_config: { aws: "x" } } },
      ['error! plan.json:21 the provider configuration "aws" is not an object'],
    ],
    [
      "a module call",
      { configuration: { root_module: { module_calls: { m: [] } } } },
      ['error! plan.json:22 the module call "m" is not an object'],
    ],
    ["variables", { variables: "x" }, ['error! plan.json:19 "variables" is not an object']],
    [
      "prior_state",
      { prior_state: 1, configuration: { root_module: {} } },
      ['error! plan.json:19 "prior_state" is not an object'],
    ],
  ])("%s", async (_, parts, expected) => {
    const reading = await readPlan({ resource_changes: [good], ...parts });
    expect(notes(reading)).toEqual(
      expected.map((line) => line.replace(/:(\d+) /, (_all, number) => `:${Number(number) + 4} `)),
    );
    expect(addresses(reading)).toEqual(["aws_sqs_queue.good"]);
  });

  test("a change, its values and what is laid over them", async () => {
    const reading = await readPlan({
      resource_changes: [
        { ...changed("aws_sqs_queue.a", ["create"], null), change: [] },
        {
          ...changed("aws_sqs_queue.b", ["create"], null),
          change: { actions: ["create"], after: "x", after_unknown: 1, after_sensitive: 2 },
        },
        good,
      ],
    });
    expect(addresses(reading)).toEqual(["aws_sqs_queue.b", "aws_sqs_queue.good"]);
    expect(notes(reading).map((line) => line.replace(/:\d+/, ""))).toEqual([
      'error! plan.json "change" is not an object',
      'error! plan.json "after" is not an object',
      'error! plan.json "after_unknown" is not an object',
    ]);
  });

  test("expressions, references and blocks of any type do no harm", async () => {
    for (const odd of [
      null,
      1,
      "x",
      [],
      [1, null],
      {},
      { references: 1 },
      { references: [1, null, "", ".", "[", "var", "module.m"] },
    ]) {
      const reading = await readPlan({
        resource_changes: [
          changed("aws_sqs_queue.a", ["create"], { region: "eu-west-1", x: [{ y: 1 }] }, { z: true }),
        ],
        configuration: {
          provider_config: { aws: { expressions: { region: odd } } },
          root_module: { resources: [configured("aws_sqs_queue.a", { region: odd, x: odd, z: odd })] },
        },
      });
      const { configuration, provider } = resource(reading, "aws_sqs_queue.a");
      expect(configuration.attribute("region")).toMatchObject({ value: "eu-west-1" });
      expect(() => [
        configuration.attribute("x"),
        configuration.blocks("x"),
        configuration.attribute("z"),
      ]).not.toThrow();
      expect(() => provider?.configuration?.attribute("region")).not.toThrow();
    }
  });

  test("a thousand faults are not a thousand lines", async () => {
    const reading = await readPlan({
      planned_values: { root_module: { resources: Array.from({ length: 1000 }, () => 1) } },
    });
    expect(notes(reading).length).toBe(50);
    expect(notes(reading).at(-1)).toContain("more faults of this file are not listed");
  });
});

test("names that mean something to JavaScript are names like any other", async () => {
  const text = planText({
    resource_changes: [good, changed("aws_sqs_queue.__proto__", ["create"], { region: "eu-west-1" })],
    configuration: { provider_config: {}, root_module: {} },
  }).replace(
    '"provider_config": {}',
    '"provider_config": {"__proto__": {"name": "x", "expressions": {"__proto__": {"constant_value": 1}}}, "constructor": {}}',
  );
  const reading = await read({ "plan.json": text });
  expect(addresses(reading)).toEqual(["aws_sqs_queue.good", "aws_sqs_queue.__proto__"]);
  expect(resource(reading, "provider.__proto__").configuration.names()).toEqual(["__proto__"]);
  expect(resource(reading, "aws_sqs_queue.good").configuration.attribute("__proto__")).toBeNull();
});

describe("what is no plan that can be read says which command makes one", () => {
  const start = '{"format_version":"1.2","terraform_version":"1.11.4"';
  test.each<[string, string, string, string]>([
    [
      "a plan as Terraform stores it",
      "tfplan",
      "PK\u0003\u0004…",
      "error! tfplan this is a plan as Terraform stores it, which only Terraform can read; make JSON of it with: terraform show -json tfplan > plan.json",
    ],
    [
      "an encrypted state",
      "terraform.tfstate",
      '{"serial":1,"lineage":"x","meta":{},"encrypted_data":"c2VjcmV0","encryption_version":"v0"}',
      "error! terraform.tfstate this state or plan is encrypted; make readable JSON where the key is: tofu show -json > plan.json (for a plan: tofu show -json <plan file> > plan.json)",
    ],
    [
      "an encrypted plan",
      "plan.enc",
      '{"meta":{},"encrypted_data":"c2VjcmV0","encryption_version":"v0"}',
      "error! plan.enc this state or plan is encrypted; make readable JSON where the key is: tofu show -json > plan.json (for a plan: tofu show -json <plan file> > plan.json)",
    ],
    [
      "a log",
      "plan.json",
      '{"@level":"info","type":"version"}\n{"@level":"info"}\n',
      "error! plan.json:2 this is the log of terraform plan -json, which does not hold the plan; make one with: terraform show -json tfplan > plan.json",
    ],
    [
      "an old state",
      "terraform.tfstate",
      '{"version":3,"lineage":"x","serial":1}',
      "error! terraform.tfstate:1 a stored state of this version is not read; make JSON of it with: terraform show -json > state.json",
    ],
    [
      "another file",
      "x.tfstate",
      "{}",
      "error! x.tfstate this is no plan and no state; make one with: terraform show -json tfplan > plan.json",
    ],
    ["a list", "x.tfstate", "[]", "error! x.tfstate this is no plan and no state: it is not an object"],
    [
      "a format to come",
      "plan.json",
      '{"format_version":"2.0","terraform_version":"9.0"}',
      "error! plan.json:1 this version of the format is not known; versions 1.x are read",
    ],
    [
      "half a plan",
      "plan.json",
      `${start},\n"planned_values": {`,
      'error! plan.json:2 this JSON cannot be read: expected a name in quotes or "}"',
    ],
    [
      "a deep one",
      "plan.json",
      `${start},"x":${"[".repeat(100_000)}`,
      "error! plan.json:1 this JSON cannot be read: nested more than 500 levels deep",
    ],
  ])("%s", async (_, name, text, expected) => {
    const reading = await read({ [name]: text }, { paths: [name] });
    expect(notes(reading)).toEqual([expected]);
    expect(reading.resources).toEqual([]);
  });

  test("a stored plan on standard input", async () => {
    expect(notes(await read({}, { input: "PK\u0003\u0004" }))).toEqual([
      "error! - this is a plan as Terraform stores it; make one with: terraform show -json tfplan > plan.json",
    ]);
  });

  test("PowerShell's UTF-16, and a file that is too large", async () => {
    const root = mkdtempSync(join(tmpdir(), "cloudtoets-"));
    try {
      writeFileSync(join(root, "utf16.json"), Buffer.from(`\ufeff${start}}`, "utf16le"));
      writeFileSync(join(root, "large.json"), start);
      truncateSync(join(root, "large.json"), 201 * 1024 * 1024);
      const files = openFiles(root);
      const { planFiles } = discover(files, ["."], []);
      const reading = await readPlans({ files, paths: planFiles, standardInput: null, workspace: null });
      expect(notes(reading)).toEqual([
        "error! large.json the file is 201 MB; files above 200 MB are not read",
        "error! utf16.json the file is UTF-16 text, as PowerShell's > writes it; write it as UTF-8",
      ]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});

test("a plan may be larger than other files, and hold names twice", async () => {
  const filler = "x".repeat(11 * 1024 * 1024);
  const text = planText({ resource_changes: [good], filler }).replace(
    '"filler"',
    '"resource_changes": 1, "filler"',
  );
  const reading = await read({ "plan.json": text });
  expect(notes(reading)).toEqual([
    "warning plan.json:23 this name stands twice in one object; the last one counts",
    'error! plan.json:23 "resource_changes" is not a list',
  ]);
});

describe("what is found under a path", () => {
  test("is what starts as a plan or a state does; other JSON is passed over", async () => {
    const plan = planText({ resource_changes: [good] });
    const reading = await read({
      "a/plan.json": plan,
      "b/other.json": '{"format_version": 1}',
      "b/late.json": `{"x":"${"y".repeat(2000)}",${plan.slice(1)}`,
      "c/package.json": "{",
      "d/tfplan": "PK\u0003\u0004",
      "e/plan.txt": plan,
    });
    expect(reading.resources.map(({ unit }) => unit.path)).toEqual(["a/plan.json"]);
    expect(notes(reading)).toEqual([]);
  });
});

test("a plan on standard input is called -", async () => {
  const reading = await read({}, { input: `\ufeff${planText({ resource_changes: [good] })}` });
  expect(resource(reading, "aws_sqs_queue.good").unit).toEqual({ kind: "plan", path: "-", variant: null });
});

test("a provider of which the configuration says nothing has none", async () => {
  const reading = await readPlan({
    resource_changes: [good],
    configuration: {
      provider_config: { aws: { name: "aws" } },
      root_module: { resources: [configured("aws_sqs_queue.good", { region: constant("eu-west-1") })] },
    },
  });
  const { provider } = resource(reading, "aws_sqs_queue.good");
  expect(provider?.configuration).toBeNull();
  expect(provider?.span.file.text.slice(provider.span.start, provider.span.end)).toBe('"aws"');
});

describe("what is made to do harm does none", () => {
  const everything = (reading: Awaited<ReturnType<typeof readPlan>>) => {
    for (const { configuration, provider, references } of reading.resources) {
      references();
      for (const each of [configuration, provider?.configuration]) {
        for (const name of each?.names() ?? []) each?.blocks(name);
      }
    }
  };

  test("a chain of five thousand resources, each with the name of the next", async () => {
    const length = 5_000;
    const names = Array.from({ length }, (_, index) => `aws_sqs_queue.q${index}`);
    const reading = await readPlan({
      resource_changes: names.map((name) => changed(name, ["create"], { region: "eu-west-1" })),
      configuration: {
        root_module: {
          resources: names.map((name, index) =>
            configured(name, { region: refers(`aws_sqs_queue.q${index + 1}.region`) }),
          ),
        },
      },
    });
    everything(reading);
    expect(addresses(reading).length).toBe(length);
  });

  test("modules within modules, each with many arguments of the one around it", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `v${index}`);
    const all = refers(...names.map((name) => `var.${name}`));
    const given: JsonMap = Object.fromEntries(names.map((name) => [name, all]));
    let module: JsonMap = { resources: [configured("aws_sqs_queue.q", { region: all })] };
    for (let depth = 0; depth < 40; depth += 1)
      module = { module_calls: { m: { expressions: given, module } } };
    const reading = await readPlan({
      resource_changes: [
        changed(`${"module.m.".repeat(40)}aws_sqs_queue.q`, ["create"], { region: "eu-west-1" }),
      ],
      configuration: { root_module: module },
    });
    everything(reading);
    expect(addresses(reading).length).toBe(1);
  });

  test("an address of a hundred thousand modules", async () => {
    const reading = await readPlan({
      resource_changes: [
        changed(`${"module.m.".repeat(100_000)}aws_sqs_queue.q`, ["create"], { region: "eu-west-1" }),
      ],
      configuration: { provider_config: { aws: { name: "aws", expressions: {} } }, root_module: {} },
    });
    everything(reading);
    expect(addresses(reading).length).toBe(1);
  });

  test("any part of a plan replaced by something else", async () => {
    const plan = planText({
      variables: { r: { value: "eu-west-1" } },
      planned_values: {
        root_module: { resources: [good], child_modules: [{ address: "module.m", resources: [good] }] },
      },
      resource_changes: [
        good,
        changed(
          "module.m.aws_sqs_queue.x",
          ["create"],
          { region: "eu-west-1", b: [{ c: 1 }] },
          { d: true, b: [{ e: true }] },
        ),
      ],
      prior_state: { values: { root_module: { resources: [good] } } },
      configuration: {
        provider_config: {
          aws: {
            name: "aws",
            full_name: "x",
            expressions: { region: refers("var.r"), b: [{ c: constant(1) }] },
          },
        },
        root_module: {
          resources: [configured("aws_sqs_queue.good", { region: refers("module.m.o") })],
          module_calls: {
            m: {
              expressions: { v: refers("var.r") },
              module: {
                resources: [
                  configured("aws_sqs_queue.x", {
                    region: refers("var.v"),
                    d: refers("aws_sqs_queue.y.z"),
                    b: [{ c: {}, e: refers("local.e") }],
                  }),
                ],
                outputs: { o: { expression: refers("aws_sqs_queue.x.region") } },
              },
            },
          },
        },
      },
    });
    const parts = [...plan.matchAll(/"[^"]*"(?!:)|true|\[\]|\{\}|(?<=: )[[{]/g)].map(({ index }) => index);
    for (const at of parts) {
      for (const odd of ["null", "1", '"x"', "[]", "{}", "[null, 1]", '{"x": null}']) {
        const json = replaced(plan, at, odd);
        everything(await read({ "plan.json": json }));
      }
    }
  });
});

/** The value that starts there, replaced. */
function replaced(text: string, at: number, by: string): string {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const sign = text[end] ?? "";
    if (sign === '"') end = text.indexOf('"', end + 1);
    else if ("[{".includes(sign)) depth += 1;
    else if ("]}".includes(sign)) depth -= 1;
    else if (/[a-z]/.test(sign)) end += 3;
    if (depth === 0) return text.slice(0, at) + by + text.slice(end + 1);
  }
  throw new Error("this value does not end");
}
