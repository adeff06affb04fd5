provider "aws" {
  region = "eu-west-1"
}

resource "aws_db_instance" "peilen" {
  engine            = "postgres"
  storage_encrypted = false # expect NLC-KEY-006
}

resource "aws_db_snapshot" "peilen" {
  db_instance_identifier = aws_db_instance.peilen.identifier
  db_snapshot_identifier = "peilen"
}
