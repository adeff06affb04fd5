terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.main, aws.copy]
    }
  }
}

variable "region" {
  type = string
}

resource "aws_vpc" "main" {
  provider = aws.main
}

resource "aws_vpc" "copy" {
  provider = aws.copy
  region   = var.region
}

module "zone" {
  source = "./zone"
  count  = 2
  providers = {
    aws       = aws.copy
    aws.other = aws.main
  }
  name = "${var.region}${element(["a", "b", "c"], count.index)}"
}

output "store" {
  value = module.zone[*].store
}
