terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "naam" {
  type = string
}

variable "labels" {
  type    = map(string)
  default = {}
}

resource "aws_kms_key" "sleutel" {
  description         = "Sleutel van ${var.naam}"
  enable_key_rotation = true
}

resource "aws_s3_bucket" "bestanden" {
  bucket = "peilmerk-${var.naam}"
  tags   = var.labels
}

resource "aws_s3_bucket_server_side_encryption_configuration" "bestanden" {
  bucket = aws_s3_bucket.bestanden.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.sleutel.arn
    }
  }
}

output "domein" {
  value = aws_s3_bucket.bestanden.bucket_regional_domain_name
}
