provider "aws" {
  region = "us-east-1" # expect NLC-LOC-002
}

resource "aws_lambda_function" "omzetten" {
  function_name = "omzetten"
  role          = "arn:aws:iam::123456789012:role/omzetten"
}
