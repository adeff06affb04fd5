provider "aws" {
  region = "eu-west-1"
}

resource "aws_db_instance" "peilen" {
  engine            = "postgres"
  storage_encrypted = true
}

resource "aws_s3_bucket" "peilen" {
  bucket = "peilen"
}
