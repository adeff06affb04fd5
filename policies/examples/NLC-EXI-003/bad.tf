provider "aws" { # expect NLC-EXI-003
  region = "eu-west-1"
}

resource "aws_s3_bucket" "peilen" {
  bucket = "peilen"
}

resource "aws_backup_vault" "peilen" {
  name = "peilen"
}
