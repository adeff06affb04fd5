# https://registry.terraform.io/providers/airbytehq/airbyte/latest/docs
resource "airbyte_connection" "out" { data_residency = "us" } # processing US
resource "airbyte_connection" "in" { data_residency = "eu" } # processing eu
resource "airbyte_workspace" "out" { data_residency = "us" } # hosting US
resource "airbyte_workspace" "in" { data_residency = "eu" } # hosting eu
