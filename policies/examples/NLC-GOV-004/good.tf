provider "aws" {
  # cloudtoets:exception NLC-LOC-001 until=2027-06-30 by="CIO" decision="besluit 2026-14" reason="verhuizing"
  region = "us-east-1"
}

resource "aws_s3_bucket" "archief" {
  bucket = "archief"
}
