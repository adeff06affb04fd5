provider "aws" {
  region = "eu-west-1"
}

resource "aws_cloudfront_distribution" "website" { # expect NLC-LOC-004
  enabled = true
}

# At the same party and in the same unit: in the finding above.
resource "aws_route53_zone" "website" {
  name = "voorbeeld.nl"
}
