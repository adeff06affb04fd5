# https://registry.terraform.io/providers/datastax/astra/latest/docs
resource "astra_database" "out" { # hosting US
  cloud_provider = "aws"
  regions        = ["us-east-1"]
}
resource "astra_database" "in" { # hosting IE
  cloud_provider = "aws"
  regions        = ["eu-west-1"]
}
