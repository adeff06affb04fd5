provider "aws" {
  region = "eu-west-1"
}

resource "aws_cloudfront_distribution" "website" { # expect NLC-LOC-004
  enabled = true
}
