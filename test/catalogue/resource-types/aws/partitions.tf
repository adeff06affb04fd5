# What is global stays within a partition that stands apart. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "china"
  region = "cn-north-1"
}
provider "aws" {
  alias  = "sovereign"
  region = "eusc-de-east-1"
}
provider "aws" {
  alias  = "government"
  region = "us-gov-west-1"
}
resource "aws_iam_role" "china" { # identity CN
  provider = aws.china
}
resource "aws_iam_role" "government" { # identity US
  provider = aws.government
}
resource "aws_iam_role" "sovereign" { # identity DE
  provider = aws.sovereign
}
resource "aws_route53_zone" "china" { # dns CN
  provider = aws.china
}
resource "aws_route53_zone" "government" { # dns US
  provider = aws.government
}
resource "aws_route53_zone" "sovereign" { # dns DE
  provider = aws.sovereign
}
resource "aws_cloudfront_distribution" "china" { # delivery CN
  provider = aws.china
}
resource "aws_cloudfront_distribution" "government" { # delivery US
  provider = aws.government
}
resource "aws_cloudfront_distribution" "sovereign" { # delivery DE
  provider = aws.sovereign
}
resource "aws_organizations_organization" "china" { # hosting CN
  provider = aws.china
}
resource "aws_organizations_organization" "government" { # hosting US
  provider = aws.government
}
resource "aws_organizations_organization" "sovereign" { # hosting DE
  provider = aws.sovereign
}
