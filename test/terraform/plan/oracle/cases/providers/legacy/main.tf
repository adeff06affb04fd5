provider "aws" {
}

provider "aws" {
  alias = "peer"
}

resource "aws_sns_topic" "here" {}

resource "aws_sns_topic" "peer" {
  provider = aws.peer
}
