provider "aws" {
  region = "eu-west-1"
}

provider "scaleway" {
  region = "nl-ams"
}

resource "scaleway_object_bucket" "peilen" {
  name = "peilen"
}

resource "aws_backup_vault" "peilen" {
  name = "peilen"
}
