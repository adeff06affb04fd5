# https://registry.terraform.io/providers/databricks/databricks/latest/docs
resource "databricks_metastore" "left_out" {} # hosting ?left-to-provider
resource "databricks_mws_vpc_endpoint" "out" { region = "us-east-1" } # network US
resource "databricks_mws_vpc_endpoint" "in" { region = "eu-west-1" } # network IE
resource "databricks_mws_workspaces" "out" { aws_region = "us-east-1" } # hosting US
resource "databricks_mws_workspaces" "in" { aws_region = "eu-west-1" } # hosting IE
