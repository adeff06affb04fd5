terraform {
  required_providers {
    amazon = { source = "hashicorp/aws" }
  }
}

resource "aws_sns_topic" "named" {
  provider = amazon
}
