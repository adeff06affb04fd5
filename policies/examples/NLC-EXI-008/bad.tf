provider "aws" {
  region = "eu-central-1"
}

resource "aws_s3_bucket" "documenten" {
  bucket = "documenten"
}

resource "aws_s3_bucket" "beelden" { # expect NLC-EXI-008
  bucket = "beelden"
}
