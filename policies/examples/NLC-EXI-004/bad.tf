provider "aws" {
  region = "eu-west-1"
}

resource "aws_dynamodb_table" "peilen" { # expect NLC-EXI-004
  name     = "peilen"
  hash_key = "id"
}
