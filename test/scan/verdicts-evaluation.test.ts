/** What decides a place when the code takes detours: choices, loops, files that override, values that are not there. */
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const choices: readonly Case[] = [
  {
    title: "one of several that are all outside, all inside, or neither",
    files: `
variable "any" {
  type = bool
}
locals {
  out  = var.any ? "us-east-1" : "ap-south-1"
  in   = var.any ? "eu-west-1" : "eu-west-3"
  both = var.any ? "eu-west-1" : "eu-west-2"
}
resource "aws_s3_bucket" "out" {
  region = local.out
}
resource "aws_s3_bucket" "in" {
  region = local.in
}
resource "aws_s3_bucket" "both" {
  region = local.both
}
resource "aws_s3_bucket" "or_provider" {
  region = var.any ? "eu-west-1" : null
}
provider "aws" {
  region = "us-west-2"
}`,
    verdicts: {
      "aws_s3_bucket.out": "hosting IN|US → 001",
      "aws_s3_bucket.in": "hosting FR|IE",
      "aws_s3_bucket.both": "hosting GB|IE → 003",
      "aws_s3_bucket.or_provider": "hosting IE|US → 003",
    },
  },
  {
    title: "try, lookup and coalesce",
    files: `
variable "regions" {
  default = { prd = "eu-west-1", tst = "us-east-2" }
}
variable "env" {
  default = "tst"
}
variable "open" {}
variable "empty" {
  default = ""
}
resource "aws_s3_bucket" "lookup" {
  region = lookup(var.regions, var.env, "eu-west-3")
}
resource "aws_s3_bucket" "missing" {
  region = lookup(var.regions, "acc", "eu-west-3")
}
resource "aws_s3_bucket" "try" {
  region = try(var.regions.acc, var.regions.tst)
}
resource "aws_s3_bucket" "coalesce" {
  region = coalesce(var.empty, null, "eu-south-1")
}
resource "aws_s3_bucket" "open_key" {
  region = var.regions[var.open]
}
resource "aws_s3_bucket" "open_lookup" {
  region = lookup(var.regions, var.open, "eu-west-3")
}
resource "aws_s3_bucket" "open_try" {
  region = try(var.open.region, "eu-west-1")
}`,
    verdicts: {
      "aws_s3_bucket.lookup": "hosting US → 001",
      "aws_s3_bucket.missing": "hosting FR",
      "aws_s3_bucket.try": "hosting US → 001",
      "aws_s3_bucket.coalesce": "hosting IT",
      "aws_s3_bucket.open_key": "hosting IE|US → 003",
      "aws_s3_bucket.open_lookup": "hosting FR|IE|US → 003",
      "aws_s3_bucket.open_try": "hosting ?variable-without-value → 003",
    },
  },
  {
    title: "regions put together from pieces",
    files: `
locals {
  area   = "eu"
  codes  = { euw2 = "eu-west-2" }
  region = join("-", [local.area, "west", 2])
  json   = jsondecode("{\\"region\\": \\"us-east-1\\"}")
}
resource "aws_s3_bucket" "joined" {
  region = local.region
}
resource "aws_s3_bucket" "template" {
  region = "\${local.area}-west-\${1 + 1}"
}
resource "aws_s3_bucket" "replaced" {
  region = replace("eu_west_2", "_", "-")
}
resource "aws_s3_bucket" "json" {
  region = local.json.region
}
resource "aws_s3_bucket" "split" {
  region = split("/", "aws/sa-east-1")[1]
}
resource "aws_s3_bucket" "lower" {
  region = lower("EU-WEST-2")
}
resource "aws_s3_bucket" "half" {
  region = "\${var.half}-west-1"
}
variable "half" {}`,
    verdicts: {
      "aws_s3_bucket.joined": "hosting GB → 001",
      "aws_s3_bucket.template": "hosting GB → 001",
      "aws_s3_bucket.replaced": "hosting GB → 001",
      "aws_s3_bucket.json": "hosting US → 001",
      "aws_s3_bucket.split": "hosting BR → 001",
      "aws_s3_bucket.lower": "hosting GB → 001",
      "aws_s3_bucket.half": "hosting ?variable-without-value → 003",
    },
  },
  {
    title: "the workspace decides, and nobody says which",
    files: `
locals {
  regions = {
    default = "eu-west-1"
    prod    = "us-east-1"
  }
}
provider "aws" {
  region = local.regions[terraform.workspace]
}
resource "aws_s3_bucket" "b" {}`,
    verdicts: { "aws_s3_bucket.b": "hosting IE|US → 003" },
  },
];

const counted: readonly Case[] = [
  {
    title: "count and for_each that are not known give what may be there",
    files: `
variable "n" {}
variable "set" {
  type = set(string)
}
provider "aws" {
  region = "us-east-1"
}
resource "aws_s3_bucket" "count" {
  count = var.n
}
resource "aws_s3_bucket" "each" {
  for_each = var.set
}
resource "aws_s3_bucket" "region" {
  for_each = var.set
  region   = each.value
}
resource "aws_s3_bucket" "perhaps" {
  count  = var.n ? 1 : 0
  region = "eu-west-1"
}`,
    verdicts: {
      "aws_s3_bucket.count[*]": "hosting US → 001",
      "aws_s3_bucket.each[*]": "hosting US → 001",
      "aws_s3_bucket.region[*]": "hosting ?variable-without-value → 003",
    },
  },
  {
    title: "maps of objects, nested, with defaults for what is left out",
    files: `
variable "buckets" {
  type = map(object({
    region = optional(string, "eu-west-2")
    keep   = optional(bool, true)
  }))
  default = {
    a = { region = "eu-west-1" }
    b = {}
    c = { region = "us-east-1", keep = false }
  }
}
resource "aws_s3_bucket" "kept" {
  for_each = { for name, one in var.buckets : name => one if one.keep }
  region   = each.value.region
}
resource "aws_s3_object" "o" {
  for_each = aws_s3_bucket.kept
  region   = each.value.region
  bucket   = each.value.id
  key      = "k"
}`,
    verdicts: {
      'aws_s3_bucket.kept["a"]': "hosting IE",
      'aws_s3_bucket.kept["b"]': "hosting GB → 001",
      'aws_s3_object.o["a"]': "hosting IE",
      'aws_s3_object.o["b"]': "hosting GB → 001",
    },
    absent: ['aws_s3_bucket.kept["c"]', 'aws_s3_object.o["c"]'],
  },
  {
    title: "dynamic blocks over what is and is not known",
    files: `
variable "more" {
  type = list(string)
}
provider "aws" {
  region = "eu-west-1"
}
resource "aws_dynamodb_table" "known" {
  name = "t"
  dynamic "replica" {
    for_each = ["eu-west-3", "us-east-1"]
    iterator = it
    content {
      region_name = it.value
    }
  }
}
resource "aws_dynamodb_table" "open" {
  name = "t"
  dynamic "replica" {
    for_each = var.more
    content {
      region_name = replica.value
    }
  }
}
resource "aws_dynamodb_table" "none" {
  name = "t"
  dynamic "replica" {
    for_each = []
    content {
      region_name = "us-east-1"
    }
  }
}`,
    verdicts: {
      "aws_dynamodb_table.known": "hosting IE; replica FR; replica US → 005",
      "aws_dynamodb_table.open": "hosting IE; replica ?|IE → 003",
      "aws_dynamodb_table.none": "hosting IE",
    },
  },
];

const files: readonly Case[] = [
  {
    title: "override files win, also over the provider",
    files: {
      "main.tf": `
provider "aws" {
  region = "eu-west-1"
}
resource "aws_s3_bucket" "b" {
  bucket = "b"
}
resource "aws_s3_bucket" "c" {
  region = "eu-west-3"
}`,
      "override.tf": `
provider "aws" {
  region = "us-east-1"
}`,
      "c_override.tf": `
resource "aws_s3_bucket" "c" {
  region = "sa-east-1"
}`,
    },
    verdicts: { "aws_s3_bucket.b": "hosting US → 001", "aws_s3_bucket.c": "hosting BR → 001" },
  },
  {
    title: "JSON syntax, also overriding",
    files: {
      "main.tf.json": `{
  "provider": {"aws": [{"region": "eu-west-1"}, {"alias": "us", "region": "us-east-1"}]},
  "variable": {"r": {"default": "eu-west-2"}},
  "resource": {
    "aws_s3_bucket": {
      "a": {"bucket": "a"},
      "b": {"bucket": "b", "provider": "aws.us"},
      "c": {"bucket": "c", "region": "\${var.r}"}
    },
    "aws_dynamodb_table": {"t": {"name": "t", "replica": [{"region_name": "us-west-2"}]}}
  }
}`,
    },
    verdicts: {
      "aws_s3_bucket.a": "hosting IE",
      "aws_s3_bucket.b": "hosting US → 001",
      "aws_s3_bucket.c": "hosting GB → 001",
      "aws_dynamodb_table.t": "hosting IE; replica US → 005",
    },
  },
  {
    title: "moved, removed, import and check blocks make nothing",
    files: `
provider "aws" {
  region = "eu-west-1"
}
moved {
  from = aws_s3_bucket.old
  to   = aws_s3_bucket.new
}
removed {
  from = aws_s3_bucket.gone
  lifecycle {
    destroy = false
  }
}
import {
  to = aws_s3_bucket.new
  id = "b"
}
check "c" {
  data "aws_region" "r" {}
  assert {
    condition     = true
    error_message = "e"
  }
}
resource "aws_s3_bucket" "new" {
  bucket = "b"
}`,
    verdicts: { "aws_s3_bucket.new": "hosting IE" },
    absent: ["aws_s3_bucket.old", "aws_s3_bucket.gone"],
  },
  {
    title: "values in files that load by themselves, the last of them wins",
    files: {
      "main.tf": `
variable "region" {
  default = "eu-west-1"
}
provider "aws" {
  region = var.region
}
resource "aws_s3_bucket" "b" {}`,
      "terraform.tfvars": `region = "eu-west-3"`,
      "a.auto.tfvars": `region = "eu-north-1"`,
      "b.auto.tfvars.json": `{"region": "us-west-1"}`,
    },
    verdicts: { "aws_s3_bucket.b": "hosting US → 001" },
  },
  {
    title: "text that looks like code decides nothing",
    files: `
provider "aws" {
  region = "eu-west-1" # region = "us-east-1"
}
/* provider "aws" {
  region = "us-east-1"
} */
resource "aws_instance" "i" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  user_data     = <<-EOT
    resource "aws_s3_bucket" "fake" {
      region = "us-east-1"
    }
  EOT
  tags = {
    region            = "us-east-1"
    availability_zone = "us-east-1a"
  }
}`,
    verdicts: { "aws_instance.i": "hosting IE" },
    absent: ["aws_s3_bucket.fake"],
  },
  {
    title: "a module that is not there is told, beside what is",
    files: `
provider "aws" {
  region = "eu-west-1"
}
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.0.0"
}
resource "aws_instance" "i" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  subnet_id     = module.vpc.private_subnets[0]
}
resource "aws_s3_bucket" "b" {
  region = module.vpc.region
}`,
    verdicts: {
      "module.vpc": "hosting ?module-not-fetched → 003",
      "aws_instance.i": "hosting IE",
      "aws_s3_bucket.b": "hosting ?module-not-fetched → 003",
    },
  },
  {
    title: "outputs of modules carry places",
    files: {
      "main.tf": `
module "base" {
  source   = "./base"
  location = "Brazil South"
}
resource "azurerm_storage_account" "s" {
  name                     = "s"
  resource_group_name      = module.base.name
  location                 = module.base.location
  account_replication_type = "LRS"
}
resource "azurerm_key_vault_secret" "k" {
  name         = "k"
  key_vault_id = module.base.vault
}`,
      "base/main.tf": `
variable "location" {}
resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = var.location
}
resource "azurerm_key_vault" "k" {
  name                = "k"
  location            = azurerm_resource_group.rg.location
  resource_group_name = azurerm_resource_group.rg.name
}
output "name" {
  value = azurerm_resource_group.rg.name
}
output "location" {
  value = azurerm_resource_group.rg.location
}
output "vault" {
  value = azurerm_key_vault.k.id
}`,
    },
    verdicts: {
      "azurerm_storage_account.s": "hosting BR → 001",
      "azurerm_key_vault_secret.k": "hosting BR → 001",
      "module.base.azurerm_resource_group.rg": "hosting BR → 001",
    },
  },
  {
    title: "sensitive values are read and not repeated",
    files: `
variable "region" {
  sensitive = true
  default   = "us-east-1"
}
resource "aws_s3_bucket" "b" {
  region = var.region
}`,
    verdicts: { "aws_s3_bucket.b": "hosting US → 001" },
  },
  {
    title: "placeholders of every making",
    files: `
provider "aws" {
  region = "eu-west-1"
}
resource "aws_s3_bucket" "dollar" {
  region = "$\${AWS_REGION}"
}
resource "aws_s3_bucket" "angle" {
  region = "<region>"
}
resource "aws_s3_bucket" "change" {
  region = "CHANGE_ME"
}
resource "aws_s3_bucket" "braces" {
  region = "{{ region }}"
}
resource "aws_s3_bucket" "blank" {
  region = " "
}`,
    verdicts: {
      "aws_s3_bucket.dollar": "hosting ?placeholder → 003",
      "aws_s3_bucket.angle": "hosting ?placeholder → 003",
      "aws_s3_bucket.change": "hosting ?placeholder → 003",
      "aws_s3_bucket.braces": "hosting ?placeholder → 003",
      "aws_s3_bucket.blank": "hosting ?placeholder → 003",
    },
  },
];

describe("choices", () => verdictsOf(choices));
describe("many at once", () => verdictsOf(counted));
describe("files and modules", () => verdictsOf(files));
