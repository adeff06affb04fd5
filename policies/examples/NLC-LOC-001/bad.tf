provider "aws" {
  region = "eu-west-2" # expect NLC-LOC-001
}

resource "aws_s3_bucket" "archief" {
  bucket = "waterschap-voorbeeld-archief"
}
