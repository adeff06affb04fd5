provider "aws" {
  region = "eu-west-1"
}

resource "aws_kms_key" "eigen" {}

resource "aws_s3_bucket" "peilen" {
  bucket = "peilen"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "peilen" {
  bucket = aws_s3_bucket.peilen.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.eigen.arn
    }
  }
}
