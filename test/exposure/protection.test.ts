/** What the shipped catalogue says of encryption, keys and elasticity, for code as people write it. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileCatalogue } from "../../src/catalogue/compile.ts";
import type { CatalogueData } from "../../src/catalogue/index.ts";
import { expose } from "../../src/exposure/index.ts";
import { emptyContext, type PropertyName, startOf } from "../../src/model/index.ts";
import { read } from "../terraform/module/reading.ts";

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

function shipped(): CatalogueData {
  const { data, problems } = compileCatalogue(path("src/catalogue"), path("schemas"));
  if (data === null) throw new Error(JSON.stringify(problems));
  return data;
}
const catalogue = shipped();

/** `value :line` of the property of the first resource. */
async function told(text: string, name: PropertyName, address?: string): Promise<string> {
  const { resources } = await read({ "main.tf": text });
  const { properties } = expose(resources, catalogue, { asOf: "2026-11-29", context: emptyContext });
  const found = properties.find(
    (property) =>
      property.name === name && (address ?? property.resource.address) === property.resource.address,
  );
  if (found === undefined) return "nothing";
  return `${found.value} :${startOf(found.deciding).line}`;
}

const block = (type: string, ...lines: readonly string[]) =>
  [`resource "${type}" "a" {`, ...lines.map((line) => `  ${line}`), "}", ""].join("\n");

describe("encryption at rest", () => {
  test.each<[string, string, string]>([
    ["a bucket, since 2023", block("aws_s3_bucket"), "provider-key :1"],
    ["a volume: the account decides", block("aws_ebs_volume"), "null :1"],
    ["a volume that says no", block("aws_ebs_volume", "encrypted = false"), "none :2"],
    ["a database is not, by itself", block("aws_db_instance"), "none :1"],
    ["a database that says so", block("aws_db_instance", "storage_encrypted = true"), "provider-key :2"],
    [
      "a restored database is as its snapshot",
      block("aws_db_instance", 'snapshot_identifier = "x"'),
      "null :1",
    ],
    [
      "a key of the provider under its alias",
      block("aws_sqs_queue", 'kms_master_key_id = "alias/aws/sqs"'),
      "provider-key :2",
    ],
    [
      "a key by its text",
      block("aws_efs_file_system", "encrypted = true", 'kms_key_id = "arn:aws:kms:eu-west-1:1:key/x"'),
      "customer-key :3",
    ],
    [
      "a key, but encryption is off",
      block("aws_efs_file_system", "encrypted = false", 'kms_key_id = "arn:aws:kms:eu-west-1:1:key/x"'),
      "none :2",
    ],
    [
      "text that Terraform reads as a boolean",
      block("aws_efs_file_system", 'encrypted = "true"'),
      "provider-key :2",
    ],
    ["a stream", block("aws_kinesis_stream"), "none :1"],
    ["Redis", block("aws_elasticache_replication_group"), "none :1"],
    ["Valkey", block("aws_elasticache_replication_group", 'engine = "valkey"'), "provider-key :1"],
    [
      "one of several disks is not",
      block(
        "aws_instance",
        "root_block_device {",
        "  encrypted = true",
        "}",
        "ebs_block_device {",
        "  encrypted = false",
        "}",
      ),
      "none :6",
    ],
    ["everything at Azure", block("azurerm_storage_account"), "provider-key :1"],
    [
      "a database that turns it off at Azure",
      block("azurerm_mssql_database", "transparent_data_encryption_enabled = false"),
      "none :2",
    ],
    ["everything at Google", block("google_storage_bucket"), "provider-key :1"],
    [
      "a key that the customer hands over",
      block("google_compute_disk", "disk_encryption_key {", '  raw_key = "x"', "}"),
      "external-key :3",
    ],
    ["a volume at Hetzner", block("hcloud_volume"), "none :1"],
    ["a database at Scaleway", block("scaleway_rdb_instance"), "none :1"],
    ["a volume at OVH", block("ovh_cloud_project_volume", 'type = "classic"'), "none :2"],
    ["a LUKS volume at OVH", block("ovh_cloud_project_volume", 'type = "classic-luks"'), "provider-key :2"],
    ["storage at UpCloud", block("upcloud_storage"), "none :1"],
    ["a volume at STACKIT: not documented", block("stackit_volume"), "null :1"],
    ["what nothing is known of", block("aws_vpc"), "nothing"],
  ])("%s", async (_, text, expected) => {
    expect(await told(text, "encryption-at-rest")).toBe(expected);
  });

  test("what is not known is never taken for safe", async () => {
    const unknown = `variable "on" {}\n${block("aws_db_instance", "storage_encrypted = var.on")}`;
    expect(await told(unknown, "encryption-at-rest")).toBe("null :1");
    const either = `variable "prd" {\n  type = bool\n}\n${block("aws_db_instance", "storage_encrypted = var.prd ? true : false")}`;
    expect(await told(either, "encryption-at-rest")).toMatch(/^null/);
  });

  test("a resource beside it can say it", async () => {
    const text = `${block("aws_s3_bucket", 'bucket = "b"')}
resource "aws_kms_key" "k" {}
resource "aws_s3_bucket_server_side_encryption_configuration" "a" {
  bucket = aws_s3_bucket.a.bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.k.arn
    }
  }
}
`;
    expect(await told(text, "encryption-at-rest", "aws_s3_bucket.a")).toMatch(/^customer-key/);
  });

  test("a member is as its cluster", async () => {
    const text = `${block("aws_rds_cluster_instance", "cluster_identifier = aws_rds_cluster.c.id")}
resource "aws_rds_cluster" "c" {
  storage_encrypted = false
}
`;
    expect(await told(text, "encryption-at-rest", "aws_rds_cluster_instance.a")).toBe("none :6");
  });

  test("what refers to itself ends", async () => {
    const text = block("aws_db_instance", "replicate_source_db = aws_db_instance.a.identifier");
    expect(await told(text, "encryption-at-rest")).toBe("null :1");
  });
});

describe("who holds the key", () => {
  const volume = (key: string) => `${block("aws_ebs_volume", "encrypted = true", `kms_key_id = ${key}`)}`;
  test.each([
    ["nobody, without encryption", block("aws_db_instance"), "nothing"],
    ["the provider", block("aws_s3_bucket"), "provider :1"],
    ["the customer", `${volume("aws_kms_key.k.arn")}resource "aws_kms_key" "k" {}\n`, "customer :5"],
    [
      "someone outside, through XKS",
      `${volume("aws_kms_key.k.arn")}resource "aws_kms_key" "k" {\n  xks_key_id = "x"\n}\n`,
      "external :5",
    ],
    [
      "the provider, by a look-up",
      `${volume("data.aws_kms_alias.d.target_key_arn")}data "aws_kms_alias" "d" {\n  name = "alias/aws/ebs"\n}\n`,
      "provider :5",
    ],
    ["not known, through a variable", `${volume("var.k")}variable "k" {}\n`, "null :5"],
  ])("%s", async (_, text, expected) => {
    expect(
      await told(text, "key-holder", text.startsWith('resource "aws_ebs') ? "aws_ebs_volume.a" : undefined),
    ).toBe(expected);
  });
});

describe("encryption in transit", () => {
  test.each([
    ["HTTP", block("aws_lb_listener", 'protocol = "HTTP"'), "none :2"],
    [
      "HTTP that only sends on",
      block("aws_lb_listener", 'protocol = "HTTP"', "default_action {", '  type = "redirect"', "}"),
      "enforced :1",
    ],
    [
      "an old policy",
      block("aws_lb_listener", 'protocol = "HTTPS"', 'ssl_policy = "ELBSecurityPolicy-2016-08"'),
      "outdated :3",
    ],
    [
      "a new one",
      block("aws_lb_listener", 'protocol = "HTTPS"', 'ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"'),
      "enforced :3",
    ],
    [
      "an account that takes HTTP",
      block("azurerm_storage_account", "https_traffic_only_enabled = false"),
      "none :2",
    ],
    [
      "an account that takes TLS 1.0",
      block("azurerm_storage_account", 'min_tls_version = "TLS1_0"'),
      "outdated :2",
    ],
    ["an account as it is made", block("azurerm_storage_account"), "enforced :1"],
    ["a web app as it is made", block("azurerm_linux_web_app"), "optional :1"],
    [
      "a database that allows both",
      block(
        "google_sql_database_instance",
        "settings {",
        "  ip_configuration {",
        '    ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"',
        "  }",
        "}",
      ),
      "none :4",
    ],
  ])("%s", async (_, text, expected) => {
    expect(await told(text, "encryption-in-transit")).toBe(expected);
  });
});

test.each([
  ["a group", block("aws_autoscaling_group"), "elastic :1"],
  [
    "a pool with the option",
    block("azurerm_kubernetes_cluster_node_pool", "auto_scaling_enabled = true"),
    "elastic :2",
  ],
  ["a pool without", block("google_container_node_pool"), "fixed :1"],
  ["a pool at OVH", block("ovh_cloud_project_kube_nodepool", "autoscale = true"), "elastic :2"],
])("elasticity of %s", async (_, text, expected) => {
  expect(await told(text, "elasticity")).toBe(expected);
});

test("more than a hundred types of storage are known, each with a source", () => {
  const entries = Object.values(catalogue.providers).flatMap(({ protection }) =>
    protection === undefined ? [] : Object.values(protection.types),
  );
  expect(entries.filter(({ atRest }) => atRest !== undefined).length).toBeGreaterThan(150);
});
