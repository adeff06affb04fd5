import { describe, expect, test } from "vitest";
import { outcomeOf, reportOf } from "../../scan/scanning.ts";
import {
  aws,
  azurerm,
  changed,
  configured,
  constant,
  type JsonMap,
  planText,
  refers,
  stateText,
  valued,
} from "./planning.ts";

/** `address role status countries, deciding line`, through the whole scan. */
async function placesIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { exposures } = await reportOf(files);
  return exposures.map(({ resource, role, place, deciding }) => {
    const { path, text } = deciding.file;
    const line = text.slice(0, deciding.start).split("\n").length;
    const where = place.status === "unknown" ? place.reason.code : place.countries.join(" ");
    const written = deciding.file.path.endsWith(".json")
      ? text.slice(deciding.start, deciding.end)
      : `${path}:${line}`;
    return `${resource.address} ${role} ${place.status} ${where}, ${written}`;
  });
}

const providers: JsonMap = {
  aws: { name: "aws", full_name: aws, expressions: { region: refers("var.region") } },
  azurerm: { name: "azurerm", full_name: azurerm, expressions: { features: [{}] } },
};
const plan = (changes: readonly JsonMap[], resources: readonly JsonMap[], more: JsonMap = {}) =>
  planText({
    variables: { region: { value: "eu-west-1" } },
    resource_changes: changes,
    configuration: { provider_config: providers, root_module: { resources, ...more } },
  });

const group = (name: string, location: string) =>
  changed(`azurerm_resource_group.${name}`, ["create"], { name: "same", location }, { id: true });

describe("in a plan", () => {
  test("what says nothing is where its provider is, by one decision", async () => {
    const files = {
      "plan.json": plan(
        ["a", "b"].map((name) =>
          changed(`aws_sqs_queue.${name}`, ["create"], { name }, { region: true, arn: true }),
        ),
        ["a", "b"].map((name) => configured(`aws_sqs_queue.${name}`, { name: constant(name) })),
      ),
    };
    expect(await placesIn(files)).toEqual([
      'aws_sqs_queue.a hosting known IE, "eu-west-1"',
      'aws_sqs_queue.b hosting known IE, "eu-west-1"',
    ]);
    const report = await reportOf({ "plan.json": files["plan.json"].replace("eu-west-1", "us-east-1") });
    const outside = report.findings.filter(({ rule }) => rule.startsWith("NLC-LOC"));
    expect(outside.map(({ rule, resources }) => `${rule} ${resources.length}`)).toEqual(["NLC-LOC-001 2"]);
  });

  test("what belongs to a resource is where that is: by a reference that is known after apply", async () => {
    const child = changed(
      "azurerm_storage_container.c",
      ["create"],
      { name: "c" },
      { storage_account_id: true },
    );
    const account = changed(
      "azurerm_storage_account.a",
      ["create"],
      { name: "a", location: "northeurope", account_replication_type: "LRS" },
      { id: true },
    );
    const text = plan(
      [account, child],
      [
        configured("azurerm_storage_account.a", { location: constant("northeurope") }),
        configured("azurerm_storage_container.c", {
          storage_account_id: refers("azurerm_storage_account.a.id", "azurerm_storage_account.a"),
        }),
      ],
    );
    expect(await placesIn({ "plan.json": text })).toEqual([
      'azurerm_storage_account.a hosting known IE, "northeurope"',
      'azurerm_storage_container.c hosting known IE, "northeurope"',
    ]);
  });

  test("by a name that two have, of which one is referred to", async () => {
    const thing = changed("azurerm_new_thing.s", ["create"], { resource_group_name: "same" });
    const places = await placesIn({
      "plan.json": plan(
        [group("one", "westeurope"), group("two", "eastus"), thing],
        [
          configured("azurerm_resource_group.one", {
            name: constant("same"),
            location: constant("westeurope"),
          }),
          configured("azurerm_resource_group.two", { name: constant("same"), location: constant("eastus") }),
          configured("azurerm_new_thing.s", {
            resource_group_name: refers("azurerm_resource_group.two.name", "azurerm_resource_group.two"),
          }),
        ],
      ),
    });
    expect(places.find((each) => each.startsWith("azurerm_new_thing.s"))).toBe(
      'azurerm_new_thing.s hosting known US, "eastus"',
    );
  });

  test("by the id of what exists", async () => {
    const id = "/subscriptions/0/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a";
    const text = plan(
      [
        changed("azurerm_storage_account.a", ["no-op"], {
          id,
          name: "a",
          location: "francecentral",
          account_replication_type: "LRS",
        }),
        changed("azurerm_storage_container.c", ["create"], { name: "c", storage_account_id: id }),
      ],
      [],
    );
    expect((await placesIn({ "plan.json": text })).at(-1)).toBe(
      'azurerm_storage_container.c hosting known FR, "francecentral"',
    );
  });

  test("what is known only after apply is not established, on the line that could say it", async () => {
    const text = plan(
      [changed("azurerm_resource_group.g", ["create"], { name: "g" }, { location: true })],
      [configured("azurerm_resource_group.g", { location: refers("module.lz.place", "module.lz") })],
    );
    expect(await placesIn({ "plan.json": text })).toEqual([
      'azurerm_resource_group.g hosting unknown computed, "module.lz.place"',
    ]);
  });

  test("a provider without a region leaves it open, on its entry", async () => {
    const text = planText({
      resource_changes: [changed("aws_sqs_queue.q", ["create"], {}, { arn: true })],
      configuration: {
        provider_config: { aws: { name: "aws", full_name: aws } },
        root_module: { resources: [configured("aws_sqs_queue.q", {})] },
      },
    });
    expect(await placesIn({ "plan.json": text })).toEqual([
      'aws_sqs_queue.q hosting unknown provider-region-unset, "aws"',
    ]);
  });
});

describe("in a state", () => {
  test("attributes tell, and the ARN of what says nothing else", async () => {
    const text = stateText({
      resources: [
        valued("aws_s3_bucket.b", { region: "eu-west-1", bucket: "b", arn: "arn:aws:s3:::b" }),
        valued("aws_sqs_queue.q", { arn: "arn:aws:sqs:us-east-1:123456789012:q" }),
        valued("aws_s3_bucket_versioning.v", { id: "b", bucket: "b" }),
        valued("google_compute_subnetwork.s", { region: "europe-west4" }),
        valued("azurerm_resource_group.g", { location: "westeurope" }),
      ],
    });
    expect((await placesIn({ "state.json": text })).map((each) => each.split(",")[0]).sort()).toEqual([
      "aws_s3_bucket.b hosting known IE",
      "aws_s3_bucket_versioning.v hosting known IE",
      "aws_sqs_queue.q hosting known US",
      "azurerm_resource_group.g hosting known NL",
      "google_compute_subnetwork.s network known NL",
    ]);
  });
});

describe("beside its source", () => {
  const main = `variable "region" {
  default = "eu-north-1"
}
provider "aws" {
  region = var.region
}
resource "aws_sqs_queue" "a" {}
resource "aws_sqs_queue" "gone" {}
module "m" {
  source = "./m"
}
`;
  const files = { "main.tf": main, "m/main.tf": 'resource "aws_sqs_queue" "m" {}\n' };
  const text = (region: string) =>
    planText({
      variables: { region: { value: region } },
      resource_changes: ["aws_sqs_queue.a", "module.m.aws_sqs_queue.m"].map((address) =>
        changed(address, ["create"], {}, { arn: true }),
      ),
      configuration: {
        provider_config: { aws: providers.aws ?? null },
        root_module: {
          resources: [configured("aws_sqs_queue.a", {})],
          module_calls: {
            m: { expressions: {}, module: { resources: [configured("aws_sqs_queue.m", {})] } },
          },
        },
      },
    });

  test("the plan is judged instead of the folder and what it calls, on the folder's lines", async () => {
    expect(await placesIn({ ...files, "plan.json": text("eu-north-1") })).toEqual([
      "aws_sqs_queue.a hosting known SE, main.tf:2",
      "module.m.aws_sqs_queue.m hosting known SE, main.tf:2",
    ]);
    const { resources } = await reportOf({ ...files, "plan.json": text("eu-north-1") });
    expect(new Set(resources.map(({ unit }) => `${unit.kind} ${unit.path}`))).toEqual(
      new Set(["plan plan.json"]),
    );
  });

  test("two plans of one folder are two units", async () => {
    const places = await placesIn({
      ...files,
      "prod.json": text("eu-north-1"),
      "test.json": text("us-east-1"),
    });
    expect(places.filter((each) => each.startsWith("aws_sqs_queue.a"))).toEqual([
      "aws_sqs_queue.a hosting known SE, main.tf:2",
      'aws_sqs_queue.a hosting known US, "us-east-1"',
    ]);
  });

  test("a plan on standard input has its source in the working directory", async () => {
    const request = { paths: ["-"], standardInput: text("eu-north-1") };
    const { resources, exposures, paths } = await reportOf(files, request);
    expect(paths).toEqual(["-"]);
    expect(new Set(resources.map(({ unit }) => unit.path))).toEqual(new Set(["-"]));
    expect(exposures.map(({ deciding }) => deciding.file.path)).toEqual(["main.tf", "main.tf"]);
  });

  test("where nothing comes in, - is a path that does not exist", async () => {
    const outcome = await outcomeOf(files, { paths: ["-"] });
    expect(outcome).toMatchObject({ kind: "refused", refusals: [{ file: "-" }] });
  });
});
