provider "aws" {
  region = "eu-west-1"
}

resource "aws_lb" "website" {
  name = "website"
}
