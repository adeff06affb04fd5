provider "aws" {
  region = local.one
}

variable "region" {
  default = "eu-west-2"
}

variable "number" {
  type    = number
  default = "017"
}

locals {
  two   = "eu-west-3"
}

resource "aws_subnet" "merged" {
  availability_zone = "${local.one}a"
  timeouts {
    delete = "2m"
  }
}

resource "aws_subnet" "counted" {
  count = var.number - 14
}
