provider "aws" { # expect NLC-JUR-005
  region = "eusc-de-east-1"
}

resource "aws_s3_bucket" "archief" {
  bucket = "archief"
}
