provider "aws" {
  region = "eu-west-1"
}

resource "aws_backup_vault" "peilen" {
  name = "peilen"
}
