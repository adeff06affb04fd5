provider "aws" {
  region = "eu-west-1"
}

resource "aws_autoscaling_group" "piek" { # expect NLC-EXI-010
  min_size = 0
  max_size = 40
}
