provider "aws" {
  region = "eu-west-1"
}

resource "aws_instance" "vast" {
  ami           = "ami-1"
  instance_type = "t3.small"
}
