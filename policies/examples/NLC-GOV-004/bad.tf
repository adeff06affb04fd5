provider "aws" {
  # cloudtoets:exception NLC-LOC-001 until=2026-06-30 by="CIO" decision="besluit 2025-14" reason="verhuizing" # expect NLC-GOV-004
  region = "us-east-1"
}

resource "aws_s3_bucket" "archief" {
  bucket = "archief"
}
