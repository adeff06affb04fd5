provider "aws" { # expect NLC-EXI-005
  region = "eu-west-1"
}

resource "aws_cognito_user_pool" "burgers" {
  name = "burgers"
}
