import { expect, test } from "vitest";
import { explain, type Format, formats, render } from "../../../src/report/index.ts";
import { reportOf } from "../../scan/scanning.ts";
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

/** Every value of the plan that is not a place holds this word, or one that says what it is. */
const canary = "kanarie";

const bucket: JsonMap = {
  bucket: `${canary}-bucket`,
  tags: { region: `${canary}-tag`, name: `${canary}-tag` },
  policy: `{"x": "${canary}-policy"}`,
  replication_configuration: [
    {
      role: `${canary}-role`,
      rules: [{ id: `${canary}-id`, destination: [{ bucket: `arn:aws:s3:::${canary}-copy` }] }],
    },
  ],
};
const database: JsonMap = {
  availability_zone: "us-east-1a",
  username: `${canary}-user`,
  password: `${canary}-password`,
  kms_key_id: `arn:aws:kms:us-east-1:123456789012:key/${canary}-key`,
  endpoint: `https://${canary}.example.org`,
  arn: `arn:aws:rds:us-east-1:123456789012:db:${canary}-arn`,
};
const account: JsonMap = {
  name: `${canary}-account`,
  resource_group_name: `${canary}-group`,
  location: `${canary}-sensitive`,
};

const resources = [
  valued("aws_s3_bucket.b", bucket),
  valued("aws_db_instance.d", database),
  valued("aws_kms_replica_key.k", { primary_key_arn: `arn:aws:kms:us-west-2:123456789012:key/${canary}` }),
  valued("azurerm_resource_group.g", { name: `${canary}-group`, location: "eastus" }),
  valued("azurerm_storage_account.a", account, { sensitive_values: { location: true } }),
  valued("azurerm_storage_container.c", { name: `${canary}-c`, storage_account_name: `${canary}-account` }),
  valued("kubernetes_namespace.n", { metadata: [{ name: `${canary}-ns` }] }),
  valued(
    "example_thing.t",
    { url: `${canary}-url` },
    { provider_name: "registry.terraform.io/example/example" },
  ),
];

const plan = planText({
  variables: {
    region: { value: "us-west-1" },
    secret: { value: `${canary}-variable` },
    place: { value: `${canary}-place` },
  },
  planned_values: {
    root_module: { resources },
    outputs: { o: { sensitive: true, value: `${canary}-output` } },
  },
  resource_changes: [
    changed("aws_s3_bucket.b", ["update"], bucket, { id: true }, { before: { bucket: `${canary}-before` } }),
    changed("aws_db_instance.gone", ["delete"], null, {}, { before: database }),
  ],
  prior_state: {
    values: {
      root_module: { resources: [valued("data.aws_ssm_parameter.p", { value: `${canary}-parameter` })] },
    },
  },
  configuration: {
    provider_config: {
      aws: {
        name: "aws",
        full_name: aws,
        expressions: {
          region: refers("var.region"),
          access_key: constant(`${canary}-access`),
          secret_key: refers("var.secret"),
          endpoints: [{ s3: constant(`https://user:${canary}@s3.example.org`) }],
        },
      },
      "aws.two": { name: "aws", full_name: aws, alias: "two", expressions: { region: refers("var.place") } },
      azurerm: {
        name: "azurerm",
        full_name: azurerm,
        expressions: { features: [{}], client_secret: constant(`${canary}-client`) },
      },
    },
    root_module: {
      resources: [
        configured("aws_s3_bucket.b", { bucket: refers("var.secret") }),
        configured("aws_db_instance.d", {
          password: refers("var.secret"),
          availability_zone: constant("us-east-1a"),
        }),
        configured("aws_kms_replica_key.k", { primary_key_arn: refers("var.secret") }, "aws.two"),
        configured("azurerm_storage_account.a", {
          location: refers("var.place"),
          resource_group_name: refers("azurerm_resource_group.g.name"),
        }),
        configured("data.aws_ssm_parameter.p", {}, "aws"),
      ],
      variables: { region: {}, secret: { sensitive: true }, place: { sensitive: true } },
    },
  },
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["a plan", { "plan.json": plan }],
  ["a plan on one line", { "plan.json": JSON.stringify(JSON.parse(plan)) }],
  [
    "a plan beside its source",
    {
      "plan.json": plan,
      "main.tf": `variable "region" {}
variable "secret" {
  sensitive = true
}
variable "place" {
  sensitive = true
}
provider "aws" {
  region     = var.region
  secret_key = var.secret
}
provider "aws" {
  alias  = "two"
  region = var.place
}
resource "aws_s3_bucket" "b" {
  bucket = var.secret
}
resource "aws_db_instance" "d" {
  password = var.secret
}
resource "azurerm_storage_account" "a" {
  location = var.place
}
`,
    },
  ],
  ["a state", { "state.json": stateText({ resources }) }],
])("of %s nothing is shown but places, in no format", async (_, files) => {
  const report = await reportOf(files);
  expect(report.findings.length).toBeGreaterThan(3);
  const options = { language: "en", colour: false, width: 100 } as const;
  for (const format of everyFormat) {
    expect({ format, found: await mentions(render(report, format, options)) }).toEqual({ format, found: [] });
  }
  for (const { address } of report.resources) {
    expect({ address, found: await mentions(explain(report, address, options)) }).toEqual({
      address,
      found: [],
    });
  }
});

const everyFormat = Object.keys(formats).filter((name): name is Format => Object.hasOwn(formats, name));

async function mentions(text: string | null | Promise<string | null>): Promise<readonly string[]> {
  return ((await text) ?? "").split("\n").filter((line) => line.includes(canary));
}
