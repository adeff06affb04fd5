provider "aws" {
  region = "eu-west-1"
}

resource "aws_iam_role" "rol" {
  name               = "rol"
  assume_role_policy = "{}"
}
