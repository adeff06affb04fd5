# https://registry.terraform.io/providers/timescale/timescale/latest/docs
resource "timescale_service" "out" { region_code = "us-east-1" } # hosting US
resource "timescale_service" "in" { region_code = "eu-west-1" } # hosting IE
