# Overridden in several places: see the other files.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "us-east-1"
  default_tags {
    tags = { from = "main" }
  }
}

variable "region" {
  type        = string
  default     = "us-west-1"
  description = "kept"
}

variable "number" {
  type    = string
  default = "1"
}

locals {
  one = "eu-west-1"
  two = "us-west-2"
}

resource "aws_subnet" "merged" {
  availability_zone = "us-east-1a"
  tags              = { kept = "yes" }
  timeouts {
    create = "1m"
  }
}

resource "aws_subnet" "counted" {
  count             = 2
  availability_zone = "${local.two}a"
}

resource "aws_subnet" "extended" {
  availability_zone = data.aws_region.here.name == "" ? "" : "eu-north-1a"
  provisioner "local-exec" {
    command = "true"
  }
}

data "aws_region" "here" {}

module "child" {
  source = "./child"
  zone   = "us-east-1c"
  region = var.region
}

output "region" {
  value = var.region
}
