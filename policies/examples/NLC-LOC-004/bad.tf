provider "aws" {
  region = "eu-west-1"
}

resource "aws_cloudfront_distribution" "website" { # expect NLC-LOC-004
  enabled = true
}

resource "aws_route53_zone" "website" { # expect NLC-LOC-004
  name = "voorbeeld.nl"
}
