provider "aws" {
  region = "eu-west-1"
}

resource "aws_db_instance" "peilen" {
  engine            = "postgres"
  storage_encrypted = false # expect NLC-KEY-001
}
