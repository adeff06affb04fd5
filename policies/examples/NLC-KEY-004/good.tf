provider "aws" {
  region = "eu-west-1"
}

resource "aws_kms_key" "buiten" {
  custom_key_store_id = "cks-1234567890abcdef0"
  xks_key_id          = "sleutel-1"
}
