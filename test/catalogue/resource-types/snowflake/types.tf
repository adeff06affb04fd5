# https://docs.snowflake.com/en/user-guide/intro-regions
resource "snowflake_account" "out" { region = "AWS_US_WEST_2" } # hosting US
resource "snowflake_account" "in" { region = "AWS_EU_CENTRAL_1" } # hosting DE
resource "snowflake_database" "left_out" {} # hosting ?left-to-provider
resource "snowflake_stage" "left_out" {} # hosting ?left-to-provider
