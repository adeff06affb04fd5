provider "aws" { # expect NLC-JUR-002
  region = "eu-west-1"
}

resource "aws_s3_bucket" "archief" {
  bucket = "archief"
}
