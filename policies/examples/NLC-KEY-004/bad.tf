provider "aws" { # expect NLC-KEY-004
  region = "eu-west-1"
}

resource "aws_kms_key" "eigen" {}
