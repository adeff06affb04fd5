/** Less usual ties: copies that are made by default, sinks, addresses, children of children. */
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const ireland = `provider "aws" {
  region = "eu-west-1"
}
`;

const amazon: readonly Case[] = [
  {
    title: "zones by name, by id, Local and Wavelength",
    files: `${ireland}
resource "aws_subnet" "id" {
  vpc_id               = "v"
  availability_zone_id = "euw2-az1"
}
resource "aws_subnet" "boston" {
  vpc_id            = "v"
  availability_zone = "us-east-1-bos-1a"
}
resource "aws_subnet" "wavelength" {
  vpc_id            = "v"
  availability_zone = "us-east-1-wl1-bos-wlz-1"
}
resource "aws_subnet" "lima" {
  vpc_id            = "v"
  availability_zone = "us-east-1-lim-1a"
}
resource "aws_subnet" "made" {
  vpc_id            = "v"
  availability_zone = "\${data.aws_region.r.name}b"
}
data "aws_region" "r" {}`,
    verdicts: {
      "aws_subnet.id": "network GB → 006",
      "aws_subnet.boston": "network US → 002",
      "aws_subnet.wavelength": "network US → 002",
      "aws_subnet.lima": "network PE → 002",
      "aws_subnet.made": "network IE",
    },
  },
  {
    title: "networks joined across regions, messages and records sent there",
    files: `${ireland}
resource "aws_vpc_peering_connection" "p" {
  vpc_id      = "a"
  peer_vpc_id = "b"
  peer_region = "us-east-1"
}
resource "aws_sns_topic_subscription" "s" {
  topic_arn = "arn:aws:sns:eu-west-1:123456789012:t"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:123456789012:q"
}
resource "aws_kinesis_firehose_delivery_stream" "f" {
  name        = "f"
  destination = "http_endpoint"
  http_endpoint_configuration {
    url = "https://aws-kinesis-http-intake.logs.datadoghq.com/v1/input"
  }
}
resource "aws_cloudformation_stack_set_instance" "i" {
  stack_set_name            = "s"
  stack_set_instance_region = "ap-northeast-1"
}
resource "aws_s3_bucket" "inline" {
  bucket = "b"
  replication_configuration {
    role = "r"
    rules {
      destination {
        bucket = aws_s3_bucket.away.arn
      }
    }
  }
}
resource "aws_s3_bucket" "away" {
  region = "us-west-1"
}`,
    verdicts: {
      "aws_vpc_peering_connection.p": "network IE; network US → 002",
      "aws_sns_topic_subscription.s": "hosting IE; processing US → 002",
      "aws_kinesis_firehose_delivery_stream.f": "hosting IE; processing US → 002",
      "aws_cloudformation_stack_set_instance.i": "hosting JP → 002",
      "aws_s3_bucket.inline": "hosting IE; replica US → 001",
    },
  },
  {
    title: "events go to a bus in another region",
    files: `${ireland}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_cloudwatch_event_bus" "us" {
  provider = aws.us
  name     = "b"
}
resource "aws_cloudwatch_event_target" "literal" {
  rule = "r"
  arn  = "arn:aws:events:us-east-1:123456789012:event-bus/b"
}
resource "aws_cloudwatch_event_target" "reference" {
  rule = "r"
  arn  = aws_cloudwatch_event_bus.us.arn
}
resource "aws_cloudwatch_event_target" "given" {
  rule = "r"
  arn  = var.function
}
variable "function" {}`,
    verdicts: {
      "aws_cloudwatch_event_target.literal": "hosting IE; processing US → 002",
      "aws_cloudwatch_event_target.reference": "hosting IE; processing US → 002",
      "aws_cloudwatch_event_target.given": "hosting IE",
    },
  },
  {
    title: "copies come from somewhere and are here",
    files: `${ireland}
resource "aws_ami_copy" "a" {
  name              = "a"
  source_ami_id     = "ami-1"
  source_ami_region = "us-east-1"
}
resource "aws_ebs_snapshot_copy" "s" {
  source_snapshot_id = "snap-1"
  source_region      = "us-east-1"
}
resource "aws_db_instance_automated_backups_replication" "b" {
  source_db_instance_arn = "arn:aws:rds:us-west-2:123456789012:db:d"
}
resource "aws_kms_replica_key" "k" {
  primary_key_arn = "arn:aws:kms:us-east-1:123456789012:key/k"
}`,
    verdicts: {
      "aws_ami_copy.a": "replica IE",
      "aws_ebs_snapshot_copy.s": "backup IE",
      "aws_db_instance_automated_backups_replication.b": "backup IE",
      "aws_kms_replica_key.k": "key IE",
    },
  },
  {
    title: "a child that is told by an identifier belongs to the provider's region all the same",
    files: `${ireland}
resource "aws_lambda_permission" "p" {
  function_name = "arn:aws:lambda:eu-west-1:123456789012:function:f"
  action        = "lambda:InvokeFunction"
  principal     = "events.amazonaws.com"
}
resource "aws_backup_selection" "s" {
  name         = "s"
  plan_id      = "p"
  iam_role_arn = "r"
}
resource "aws_s3_bucket_policy" "p" {
  bucket = "b"
  policy = "{\\"Resource\\": \\"arn:aws:s3:us-east-1:x\\"}"
}`,
    verdicts: {
      "aws_lambda_permission.p": "hosting IE",
      "aws_backup_selection.s": "hosting IE",
      "aws_s3_bucket_policy.p": "hosting IE",
    },
  },
  {
    title: "the other provider for Amazon",
    files: `
provider "awscc" {
  region = "eu-west-2"
}
resource "awscc_s3_bucket" "b" {
  bucket_name = "b"
}`,
    verdicts: { "awscc_s3_bucket.b": "hosting GB → 001" },
    parties: ["aws"],
  },
  {
    title: "a provider block inside a module, and a region that a module is given",
    files: {
      "main.tf": `
module "us" {
  source = "./m"
  region = "us-gov-west-1"
}
module "list" {
  source   = "./m"
  for_each = { a = "eu-west-1", b = "eu-west-2" }
  region   = each.value
}`,
      "m/main.tf": `
variable "region" {}
provider "aws" {
  region = var.region
}
resource "aws_sqs_queue" "q" {}`,
    },
    verdicts: {
      "module.us.aws_sqs_queue.q": "hosting US → 001",
      'module.list["a"].aws_sqs_queue.q': "hosting IE",
      'module.list["b"].aws_sqs_queue.q': "hosting GB → 001",
    },
  },
  {
    title: "object storage of Cloudflare, Backblaze, Wasabi and Hetzner for state",
    files: {
      "a/main.tf": `terraform {
  backend "s3" {
    region    = "auto"
    endpoints = { s3 = "https://0123abc.eu.r2.cloudflarestorage.com" }
  }
}`,
    },
    verdicts: { "terraform.backend.s3": "state eu" },
    parties: ["cloudflare"],
  },
  {
    title: "state at Hetzner",
    files: `terraform {
  backend "s3" {
    region    = "main"
    endpoints = { s3 = "https://fsn1.your-objectstorage.com" }
  }
}`,
    verdicts: { "terraform.backend.s3": "state DE" },
    parties: ["hetzner"],
  },
  {
    title: "state at DigitalOcean in New York",
    files: `terraform {
  backend "s3" {
    region    = "eu-west-1"
    endpoints = { s3 = "https://nyc3.digitaloceanspaces.com" }
  }
}`,
    verdicts: { "terraform.backend.s3": "state US → 001" },
    parties: ["digitalocean"],
  },
  {
    title: "state at HCP Terraform",
    files: `terraform {
  cloud {
    organization = "o"
    workspaces {
      name = "w"
    }
  }
}`,
    verdicts: { "terraform.cloud": "state US → 001" },
    parties: ["aws", "hashicorp"],
  },
];

const microsoft: readonly Case[] = [
  {
    title: "sinks of diagnostics: storage and event hubs",
    files: `
resource "azurerm_storage_account" "us" {
  name                     = "logs"
  location                 = "eastus"
  account_replication_type = "LRS"
}
resource "azurerm_eventhub_namespace" "us" {
  name     = "e"
  location = "westus"
}
resource "azurerm_eventhub_namespace_authorization_rule" "r" {
  name           = "r"
  namespace_name = azurerm_eventhub_namespace.us.name
}
resource "azurerm_key_vault" "k" {
  name     = "k"
  location = "westeurope"
}
resource "azurerm_monitor_diagnostic_setting" "storage" {
  name               = "d"
  target_resource_id = azurerm_key_vault.k.id
  storage_account_id = azurerm_storage_account.us.id
}
resource "azurerm_monitor_diagnostic_setting" "hub" {
  name                           = "d"
  target_resource_id             = azurerm_key_vault.k.id
  eventhub_authorization_rule_id = azurerm_eventhub_namespace_authorization_rule.r.id
}
resource "azurerm_application_insights" "a" {
  name         = "a"
  location     = "westeurope"
  workspace_id = azurerm_log_analytics_workspace.us.id
}
resource "azurerm_log_analytics_workspace" "us" {
  name     = "w"
  location = "centralus"
}`,
    verdicts: {
      "azurerm_monitor_diagnostic_setting.storage": "log NL; log US → 001",
      "azurerm_monitor_diagnostic_setting.hub": "log NL; log US → 001",
      "azurerm_application_insights.a": "log US → 001",
    },
  },
  {
    title: "second copies of databases, caches, buses and volumes",
    files: `
resource "azurerm_mssql_server" "us" {
  name     = "us"
  location = "eastus"
}
resource "azurerm_mssql_database" "secondary" {
  name                 = "d"
  server_id            = azurerm_mssql_server.us.id
  create_mode          = "Secondary"
  storage_account_type = "Local"
}
resource "azurerm_redis_cache" "nl" {
  name     = "r"
  location = "westeurope"
}
resource "azurerm_redis_cache" "us" {
  name     = "r2"
  location = "eastus"
}
resource "azurerm_redis_linked_server" "l" {
  target_redis_cache_name     = azurerm_redis_cache.nl.name
  resource_group_name         = "rg"
  linked_redis_cache_id       = azurerm_redis_cache.us.id
  linked_redis_cache_location = "eastus"
  server_role                 = "Secondary"
}
resource "azurerm_servicebus_namespace" "nl" {
  name     = "s"
  location = "westeurope"
}
resource "azurerm_servicebus_namespace" "gb" {
  name     = "s2"
  location = "uksouth"
}
resource "azurerm_servicebus_namespace_disaster_recovery_config" "c" {
  name                 = "c"
  primary_namespace_id = azurerm_servicebus_namespace.nl.id
  partner_namespace_id = azurerm_servicebus_namespace.gb.id
}
resource "azurerm_servicebus_queue" "q" {
  name         = "q"
  namespace_id = azurerm_servicebus_namespace.gb.id
}
resource "azurerm_shared_image_version" "v" {
  name       = "1.0.0"
  location   = "westeurope"
  image_name = "i"
  target_region {
    name                   = "westeurope"
    regional_replica_count = 1
  }
  target_region {
    name                   = "East US"
    regional_replica_count = 1
  }
}
resource "azurerm_storage_account" "nl" {
  name                     = "nl"
  location                 = "westeurope"
  account_replication_type = "LRS"
}
resource "azurerm_storage_account" "us" {
  name                     = "us"
  location                 = "eastus"
  account_replication_type = "LRS"
}
resource "azurerm_storage_object_replication" "r" {
  source_storage_account_id      = azurerm_storage_account.nl.id
  destination_storage_account_id = azurerm_storage_account.us.id
}`,
    verdicts: {
      "azurerm_mssql_database.secondary": "hosting US → 001",
      "azurerm_redis_linked_server.l": "hosting NL; replica US → 005",
      "azurerm_servicebus_namespace_disaster_recovery_config.c": "hosting NL; replica GB → 001",
      "azurerm_servicebus_queue.q": "hosting GB → 001",
      "azurerm_shared_image_version.v": "hosting NL; replica NL; replica US → 005",
      "azurerm_storage_object_replication.r": "hosting NL; replica US → 001",
    },
  },
  {
    title: "what is written by type and parent in the other provider for Azure",
    files: `
provider "azapi" {}
resource "azurerm_resource_group" "us" {
  name     = "rg"
  location = "eastus"
}
resource "azapi_resource" "own" {
  type      = "Microsoft.App/managedEnvironments@2023-05-01"
  name      = "e"
  parent_id = azurerm_resource_group.us.id
  location  = "westeurope"
}
resource "azapi_resource" "child" {
  type      = "Microsoft.App/managedEnvironments/storages@2023-05-01"
  name      = "e"
  parent_id = azurerm_resource_group.us.id
}`,
    verdicts: { "azapi_resource.own": "hosting NL", "azapi_resource.child": "hosting US → 002" },
  },
  {
    title: "older databases, bots, monitors and IoT",
    files: `
resource "azurerm_postgresql_server" "p" {
  name                         = "p"
  location                     = "brazilsouth"
  geo_redundant_backup_enabled = true
}
resource "azurerm_postgresql_database" "d" {
  name        = "d"
  server_name = azurerm_postgresql_server.p.name
}
resource "azurerm_mysql_flexible_server" "m" {
  name                         = "m"
  location                     = "westeurope"
  geo_redundant_backup_enabled = true
}
resource "azurerm_bot_service_azure_bot" "b" {
  name     = "b"
  location = "global"
}
resource "azurerm_netapp_volume" "n" {
  name     = "n"
  location = "westeurope"
  data_protection_replication {
    endpoint_type             = "dst"
    remote_volume_location    = "eastus"
    remote_volume_resource_id = "x"
    replication_frequency     = "10minutes"
  }
}`,
    verdicts: {
      "azurerm_postgresql_server.p": "hosting BR; backup US → 001 005",
      "azurerm_postgresql_database.d": "hosting BR → 001",
      "azurerm_mysql_flexible_server.m": "hosting NL; backup IE",
      "azurerm_bot_service_azure_bot.b": "hosting global → 004",
      "azurerm_netapp_volume.n": "hosting NL; replica US → 005",
    },
  },
];

const google: readonly Case[] = [
  {
    title: "snapshots, images and disks with places of their own",
    files: `
provider "google" {
  region = "europe-west4"
  zone   = "europe-west4-a"
}
resource "google_compute_snapshot" "us" {
  name              = "s"
  source_disk       = "d"
  storage_locations = ["us"]
}
resource "google_compute_image" "us" {
  name              = "i"
  source_disk       = "d"
  storage_locations = ["us-central1"]
}
resource "google_compute_region_disk" "r" {
  name          = "r"
  region        = "europe-west4"
  replica_zones = ["europe-west4-a", "europe-west4-b"]
}
resource "google_container_registry" "default" {}
resource "google_container_registry" "eu" {
  location = "EU"
}
resource "google_dataflow_job" "d" {
  name              = "d"
  template_gcs_path = "gs://t"
  temp_gcs_location = "gs://u"
  region            = "us-central1"
}
resource "google_storage_transfer_job" "t" {
  description = "t"
}
resource "google_sql_database_instance" "default" {
  database_version = "POSTGRES_15"
  region           = "europe-west2"
  settings {
    tier = "t"
  }
}`,
    verdicts: {
      "google_compute_snapshot.us": "backup US → 005",
      "google_compute_image.us": "hosting US → 001",
      "google_compute_region_disk.r": "hosting NL",
      "google_sql_database_instance.default": "hosting GB → 001",
      "google_container_registry.eu": "hosting eu",
      "google_dataflow_job.d": "hosting US → 002",
      "google_container_registry.default": "hosting US → 001",
    },
  },
  {
    title: "regions with names of other clouds, wrong zones, and capitals",
    files: `
resource "google_compute_instance" "aws" {
  name         = "i"
  machine_type = "e2"
  zone         = "eu-west-1a"
}
resource "google_compute_instance" "zone_as_region" {
  name         = "i"
  machine_type = "e2"
  zone         = "europe-west2-a"
}
resource "google_compute_address" "upper" {
  name   = "a"
  region = "EUROPE-WEST4"
}
resource "google_compute_subnetwork" "link" {
  name   = "s"
  region = "https://www.googleapis.com/compute/v1/projects/p/regions/us-east1"
}`,
    verdicts: {
      "google_compute_instance.aws": "hosting ?region-not-in-catalogue → 003",
      "google_compute_instance.zone_as_region": "hosting GB → 001",
      "google_compute_address.upper": "network NL",
      "google_compute_subnetwork.link": "network US → 002",
    },
  },
];

const bought: readonly Case[] = [
  {
    title: "platforms by their own names of regions",
    files: `
resource "heroku_app" "eu" {
  name   = "a"
  region = "eu"
}
resource "heroku_app" "us" {
  name   = "a"
  region = "us"
}
resource "fly_machine" "ams" {
  app    = "a"
  region = "ams"
}
resource "render_web_service" "fra" {
  name   = "a"
  region = "frankfurt"
}
resource "render_web_service" "ore" {
  name   = "a"
  region = "oregon"
}
resource "neon_project" "eu" {
  region_id = "aws-eu-central-1"
}
resource "neon_project" "us" {
  region_id = "aws-us-east-2"
}
resource "supabase_project" "lon" {
  region = "eu-west-2"
}
resource "upstash_redis_database" "eu" {
  database_name = "d"
  region        = "eu-west-1"
}
resource "civo_instance" "lon" {
  hostname = "h"
  region   = "LON1"
}
resource "equinix_metal_device" "am" {
  hostname = "h"
  metro    = "am"
}
resource "equinix_metal_device" "dc" {
  hostname = "h"
  metro    = "dc"
}
resource "exoscale_sos_bucket_policy" "p" {
  bucket = "b"
  zone   = "ch-dk-2"
}`,
    verdicts: {
      "heroku_app.eu": "hosting IE",
      "heroku_app.us": "hosting US → 001",
      "fly_machine.ams": "hosting NL",
      "render_web_service.fra": "hosting DE",
      "render_web_service.ore": "hosting US → 001",
      "neon_project.eu": "hosting DE",
      "neon_project.us": "hosting US → 001",
      "supabase_project.lon": "hosting GB → 001",
      "upstash_redis_database.eu": "hosting IE",
      "civo_instance.lon": "hosting GB → 001",
      "equinix_metal_device.am": "hosting NL",
      "equinix_metal_device.dc": "hosting US → 001",
    },
  },
  {
    title: "monitoring and paging by account region",
    files: `
provider "newrelic" {
  region = "EU"
}
provider "newrelic" {
  alias = "default"
}
provider "pagerduty" {
  service_region = "eu"
}
provider "pagerduty" {
  alias = "default"
}
resource "newrelic_alert_policy" "eu" {
  name = "p"
}
resource "newrelic_alert_policy" "default" {
  provider = newrelic.default
  name     = "p"
}
resource "pagerduty_service" "eu" {
  name              = "s"
  escalation_policy = "e"
}
resource "pagerduty_service" "default" {
  provider          = pagerduty.default
  name              = "s"
  escalation_policy = "e"
}
resource "grafana_cloud_stack" "eu" {
  name        = "s"
  slug        = "s"
  region_slug = "prod-eu-west-2"
}
resource "grafana_cloud_stack" "us" {
  name        = "s"
  slug        = "s"
  region_slug = "us"
}
resource "fastly_service_vcl" "f" {
  name = "f"
}
resource "sentry_project" "p" {
  organization = "o"
  teams        = ["t"]
  name         = "n"
}`,
    verdicts: {
      "newrelic_alert_policy.eu": "log DE",
      "newrelic_alert_policy.default": "log US → 001",
      "pagerduty_service.eu": "hosting DE",
      "pagerduty_service.default": "hosting US → 001",
      "grafana_cloud_stack.eu": "log DE",
      "grafana_cloud_stack.us": "log US → 001",
      "sentry_project.p": "log US → 001",
      "fastly_service_vcl.f": "delivery global → 004",
    },
  },
];

describe("corners of aws and s3", () => verdictsOf(amazon));
describe("corners of azure", () => verdictsOf(microsoft));
describe("corners of google", () => verdictsOf(google));
describe("corners of what is bought", () => verdictsOf(bought));
