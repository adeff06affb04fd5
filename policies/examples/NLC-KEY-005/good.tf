provider "aws" {
  region = "eu-west-1"
}

resource "aws_kms_key" "eigen" {}
