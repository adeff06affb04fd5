provider "aws" {
  region = "eu-central-1"
}

resource "aws_lambda_function" "omzetten" {
  function_name = "omzetten"
  role          = "arn:aws:iam::123456789012:role/omzetten"
}
