terraform {
  required_providers {
    aws    = { source = "hashicorp/aws" }
    google = { source = "hashicorp/google" }
  }
}

variable "home" {
  type    = string
  default = "eu-central-1"
}

variable "copies" {
  type = map(object({ region = string, on = optional(bool, true) }))
  default = {
    "first"     = { region = "eu-north-1" }
    "second.nl" = { region = "eu-west-3", on = false }
  }
}

locals {
  where = { home = var.home, away = "us-east-1" }
}

provider "aws" {
  region = var.home
}

provider "aws" {
  alias  = "away"
  region = local.where["away"]
}

provider "aws" {
  alias  = "third"
  region = try(local.where.missing, "ap-southeast-2")
  default_tags {
    tags = { place = "third" }
  }
}

provider "google" {
  project = "home"
  region  = "europe-west4"
  zone    = "${"europe-west4"}-a"
}

resource "aws_sqs_queue" "here" {}

resource "aws_sqs_queue" "away" {
  provider = aws.away
}

resource "aws_sqs_queue" "v6" {
  provider = aws.away
  region   = var.home
}

resource "aws_sqs_queue" "null" {
  region = var.home == "nowhere" ? "us-west-1" : null
}

module "network" {
  source   = "./network"
  for_each = { for name, copy in var.copies : name => copy if copy.on || name != "first" }
  providers = {
    aws.main = aws
    aws.copy = aws.away
  }
  region = each.value.region
}

module "legacy" {
  source    = "./legacy"
  providers = { aws = aws.third, aws.peer = aws.away }
}

module "renamed" {
  source    = "./renamed"
  providers = { amazon = aws.third }
}

# Without a map the default configuration goes in, whatever the child calls it.
module "renamed_implicitly" {
  source = "./renamed"
}

module "own" {
  source = "./own"
  region = "sa-east-1"
}

module "old_syntax" {
  source = "./old-syntax"
  providers = {
    "aws" = "aws.away"
  }
}

data "aws_region" "here" {}

data "aws_region" "away" {
  provider = aws.away
}

data "google_client_config" "this" {}

resource "aws_ssm_parameter" "region" {
  name  = "region"
  value = data.aws_region.here.name
}

resource "google_compute_disk" "here" {
  name = "disk"
  zone = data.google_client_config.this.zone
}

resource "google_compute_address" "provider" {
  name = "address"
}

resource "google_compute_address" "own" {
  name   = "address"
  region = "us-central1"
}

output "stores" {
  value = { for name, network in module.network : name => network.store }
}
