provider "aws" { # expect NLC-EXI-006
  region = "eu-west-1"
}

resource "aws_route53_zone" "nl" {
  name = "peilen.example.nl"
}
