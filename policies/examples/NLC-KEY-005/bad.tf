provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "us"
  region = "us-east-1" # expect NLC-KEY-005
}

resource "aws_kms_key" "eigen" {
  multi_region = true
}

resource "aws_kms_replica_key" "eigen" {
  provider        = aws.us
  primary_key_arn = aws_kms_key.eigen.arn
}
