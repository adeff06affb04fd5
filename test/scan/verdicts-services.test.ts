/** Services that are bought whole, what the customer runs, what is nowhere, and what nobody knows. */
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const services: readonly Case[] = [
  {
    title: "datadog by its address; its default is in the United States",
    files: `
provider "datadog" {
  api_url = "https://api.datadoghq.eu/"
}
provider "datadog" {
  alias = "default"
}
provider "datadog" {
  alias   = "five"
  api_url = "https://api.us5.datadoghq.com"
}
provider "datadog" {
  alias   = "tokyo"
  api_url = "https://api.ap1.datadoghq.com"
}
resource "datadog_monitor" "eu" {
  name = "m"
}
resource "datadog_monitor" "default" {
  provider = datadog.default
  name     = "m"
}
resource "datadog_monitor" "five" {
  provider = datadog.five
  name     = "m"
}
resource "datadog_monitor" "tokyo" {
  provider = datadog.tokyo
  name     = "m"
}`,
    verdicts: {
      "datadog_monitor.eu": "log DE",
      "datadog_monitor.default": "log US → 001",
      "datadog_monitor.five": "log US → 001",
      "datadog_monitor.tokyo": "log JP → 001",
    },
    parties: ["aws", "datadog", "google"],
  },
  {
    title: "atlas names regions its own way, by cloud",
    files: `
resource "mongodbatlas_cluster" "aws" {
  project_id                  = "p"
  name                        = "a"
  provider_name               = "AWS"
  provider_region_name        = "EU_WEST_1"
  provider_instance_size_name = "M10"
}
resource "mongodbatlas_cluster" "london" {
  project_id                  = "p"
  name                        = "a"
  provider_name               = "AWS"
  provider_region_name        = "EU_WEST_2"
  provider_instance_size_name = "M10"
}
resource "mongodbatlas_advanced_cluster" "google" {
  project_id = "p"
  name       = "a"
  replication_specs {
    region_configs {
      provider_name = "GCP"
      region_name   = "WESTERN_EUROPE"
      priority      = 7
    }
    region_configs {
      provider_name = "AZURE"
      region_name   = "US_EAST_2"
      priority      = 6
    }
  }
}`,
    verdicts: {
      "mongodbatlas_cluster.aws": "hosting IE",
      "mongodbatlas_cluster.london": "hosting GB → 001",
      "mongodbatlas_advanced_cluster.google": "hosting BE+US → 001",
    },
    parties: ["aws", "google", "microsoft", "mongodb"],
  },
  {
    title: "aiven, confluent and elastic by cloud and region",
    files: `
resource "aiven_pg" "eu" {
  project      = "p"
  service_name = "s"
  plan         = "startup-4"
  cloud_name   = "google-europe-west4"
}
resource "aiven_pg" "us" {
  project      = "p"
  service_name = "s"
  plan         = "startup-4"
  cloud_name   = "aws-us-east-1"
}
resource "aiven_kafka" "azure" {
  project      = "p"
  service_name = "s"
  plan         = "startup-4"
  cloud_name   = "azure-uksouth"
}
resource "confluent_kafka_cluster" "eu" {
  display_name = "k"
  availability = "SINGLE_ZONE"
  cloud        = "AWS"
  region       = "eu-central-1"
}
resource "confluent_kafka_cluster" "us" {
  display_name = "k"
  availability = "SINGLE_ZONE"
  cloud        = "GCP"
  region       = "us-central1"
}
resource "confluent_kafka_topic" "t" {
  kafka_cluster {
    id = confluent_kafka_cluster.us.id
  }
  topic_name = "t"
}
resource "ec_deployment" "eu" {
  region                 = "gcp-europe-west4"
  version                = "8"
  deployment_template_id = "t"
}
resource "ec_deployment" "us" {
  region                 = "us-east-1"
  version                = "8"
  deployment_template_id = "t"
}
resource "ec_deployment" "azure" {
  region                 = "azure-eastus2"
  version                = "8"
  deployment_template_id = "t"
}`,
    verdicts: {
      "aiven_pg.eu": "hosting NL",
      "aiven_pg.us": "hosting US → 001",
      "aiven_kafka.azure": "hosting GB → 001",
      "confluent_kafka_cluster.eu": "hosting DE",
      "confluent_kafka_cluster.us": "hosting US → 001",
      "confluent_kafka_topic.t": "hosting US → 001",
      "ec_deployment.eu": "hosting NL",
      "ec_deployment.us": "hosting US → 001",
      "ec_deployment.azure": "hosting US → 001",
    },
  },
  {
    title: "a topic is where the service is that it names",
    files: `
resource "aiven_kafka" "k" {
  project      = "p"
  service_name = "kafka"
  plan         = "startup-4"
  cloud_name   = "azure-uksouth"
}
resource "aiven_kafka_topic" "t" {
  project      = "p"
  service_name = aiven_kafka.k.service_name
  topic_name   = "t"
}`,
    verdicts: { "aiven_kafka_topic.t": "hosting GB → 001" },
  },
  {
    title: "sign-in and code at services in the cloud, or at an address of one's own",
    files: `
provider "auth0" {
  domain = "example.eu.auth0.com"
}
provider "auth0" {
  alias  = "us"
  domain = "example.us.auth0.com"
}
provider "okta" {
  org_name = "example"
  base_url = "okta.com"
}
provider "okta" {
  alias    = "emea"
  org_name = "example"
  base_url = "okta-emea.com"
}
provider "github" {
  owner = "o"
}
provider "gitlab" {
  base_url = "https://git.example.nl/api/v4/"
}
provider "gitlab" {
  alias = "com"
}
resource "auth0_client" "eu" {
  name = "c"
}
resource "auth0_client" "us" {
  provider = auth0.us
  name     = "c"
}
resource "okta_user" "us" {
  email = "e"
}
resource "okta_user" "emea" {
  provider = okta.emea
  email    = "e"
}
resource "github_repository" "r" {
  name = "r"
}
resource "gitlab_project" "own" {
  name = "p"
}
resource "gitlab_project" "com" {
  provider = gitlab.com
  name     = "p"
}`,
    verdicts: {
      "auth0_client.us": "identity US → 002",
      "github_repository.r": "hosting US → 001",
      "gitlab_project.com": "hosting US → 001",
      "gitlab_project.own": "hosting customer-run",
      "auth0_client.eu": "identity DE+IE",
    },
  },
];

const own: readonly Case[] = [
  {
    title: "what the customer runs",
    files: `
resource "vsphere_virtual_machine" "v" {
  name = "v"
}
resource "proxmox_vm_qemu" "q" {
  name        = "q"
  target_node = "n"
}
resource "libvirt_domain" "d" {
  name = "d"
}
resource "kubernetes_deployment" "k" {
  metadata {
    name = "k"
  }
}
resource "helm_release" "h" {
  name  = "h"
  chart = "c"
}
resource "vault_generic_secret" "s" {
  path      = "p"
  data_json = "{}"
}`,
    verdicts: {
      "vsphere_virtual_machine.v": "hosting customer-run",
      "proxmox_vm_qemu.q": "hosting customer-run",
      "libvirt_domain.d": "hosting customer-run",
      "kubernetes_deployment.k": "hosting customer-run",
      "helm_release.h": "hosting customer-run",
    },
    parties: ["nobody"],
  },
  {
    title: "what is in a cluster is where the cluster is, when the code tells which",
    files: `
provider "aws" {
  region = "us-east-1"
}
resource "aws_eks_cluster" "e" {
  name     = "e"
  role_arn = "r"
}
provider "kubernetes" {
  host = aws_eks_cluster.e.endpoint
}
provider "helm" {
  kubernetes {
    host = aws_eks_cluster.e.endpoint
  }
}
resource "kubernetes_namespace" "n" {
  metadata {
    name = "n"
  }
}
resource "helm_release" "h" {
  name  = "h"
  chart = "c"
}`,
    verdicts: {
      "kubernetes_namespace.n": "hosting US → 001",
      "helm_release.h": "hosting US → 001",
    },
  },
  {
    title: "tools have no place",
    files: `
resource "random_password" "p" {
  length = 16
}
resource "null_resource" "n" {
  triggers = {
    region = "us-east-1"
  }
}
resource "tls_private_key" "k" {
  algorithm = "RSA"
}
resource "local_file" "f" {
  filename = "f"
}
resource "time_sleep" "s" {
  create_duration = "1s"
}
resource "terraform_data" "d" {
  input = "us-east-1"
}
data "archive_file" "a" {
  type = "zip"
}`,
    verdicts: {
      "random_password.p": "",
      "null_resource.n": "",
      "tls_private_key.k": "",
      "local_file.f": "",
      "time_sleep.s": "",
      "terraform_data.d": "",
      "data.archive_file.a": "",
    },
  },
  {
    title: "an unknown provider is told, also when its type looks like another's",
    files: `
terraform {
  required_providers {
    acme = {
      source = "example/acme-cloud"
    }
    aws = {
      source = "example/aws"
    }
  }
}
resource "acme_server" "s" {
  region = "eu-west-1"
}
resource "aws_s3_bucket" "b" {
  bucket = "b"
}
provider "aws" {
  region = "eu-west-1"
}`,
    verdicts: {
      "acme_server.s": "hosting ?provider-not-in-catalogue",
      "aws_s3_bucket.b": "hosting ?provider-not-in-catalogue",
    },
    parties: ["registry.terraform.io/example/acme-cloud", "registry.terraform.io/example/aws"],
  },
  {
    title: "a known provider from another registry, and types it does not have",
    files: `
terraform {
  required_providers {
    aws = {
      source = "registry.opentofu.org/hashicorp/aws"
    }
  }
}
provider "aws" {
  region = "eu-west-1"
}
resource "aws_s3_bucket" "b" {}
resource "aws_brand_new_thing" "n" {
  region = "us-west-2"
}
resource "aws_brand_new_thing" "p" {}`,
    verdicts: {
      "aws_s3_bucket.b": "hosting IE",
      "aws_brand_new_thing.n": "hosting US → 002",
      "aws_brand_new_thing.p": "hosting IE",
    },
  },
];

describe("services", () => verdictsOf(services));
describe("what is one's own, nobody's or unknown", () => verdictsOf(own));
