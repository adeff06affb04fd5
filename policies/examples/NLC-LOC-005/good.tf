provider "aws" {
  region = "eu-west-1"
}

resource "aws_dynamodb_table" "zaken" {
  name     = "zaken"
  hash_key = "id"

  replica {
    region_name = "eu-central-1"
  }
}
