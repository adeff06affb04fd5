provider "aws" {
  region = "eu-west-1"
}

resource "aws_kms_key" "buiten" {
  custom_key_store_id = "cks-1234567890abcdef0"
  xks_key_id          = "sleutel-1"
}

resource "aws_ebs_volume" "peilen" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = true
  kms_key_id        = aws_kms_key.buiten.arn
}
