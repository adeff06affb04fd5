variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

resource "aws_sns_topic" "own" {}

module "inner" {
  source = "../network/zone/store"
  bucket = "inner"
}
