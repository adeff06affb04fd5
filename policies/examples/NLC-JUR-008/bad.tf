provider "aws" { # expect NLC-JUR-008
  region = "eu-west-1"
}

resource "aws_s3_bucket" "peilen" {
  bucket = "peilen"
}
