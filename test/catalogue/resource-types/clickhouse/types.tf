# https://registry.terraform.io/providers/ClickHouse/clickhouse/latest/docs
resource "clickhouse_private_endpoint_registration" "out" { # network US
  cloud_provider = "aws"
  region         = "us-east-1"
}
resource "clickhouse_private_endpoint_registration" "in" { # network DE
  cloud_provider = "aws"
  region         = "eu-central-1"
}
resource "clickhouse_service" "out" { # hosting US
  cloud_provider = "aws"
  region         = "us-east-1"
}
resource "clickhouse_service" "in" { # hosting DE
  cloud_provider = "aws"
  region         = "eu-central-1"
}
