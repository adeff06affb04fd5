terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.other]
    }
  }
}

variable "name" {
  type = string
}

resource "aws_subnet" "here" {
  availability_zone = var.name
}

resource "aws_subnet" "other" {
  provider = aws.other
}

module "store" {
  source    = "./store"
  providers = { aws = aws.other }
  for_each  = toset(["log", "data"])
  bucket    = format("%s-%s", each.key, var.name)
}

output "store" {
  value = { for name, store in module.store : name => store.name }
}
