# https://www.elastic.co/docs/reference/cloud/cloud-hosted/ec-regions-templates-instances
resource "ec_deployment" "out" { region = "aws-us-east-1" } # hosting US
resource "ec_deployment" "in" { region = "aws-eu-west-1" } # hosting IE
resource "ec_deployment_traffic_filter" "out" { region = "aws-us-east-1" } # hosting US
resource "ec_deployment_traffic_filter" "in" { region = "aws-eu-west-1" } # hosting IE
resource "ec_elasticsearch_project" "out" { region_id = "aws-us-east-1" } # hosting US
resource "ec_elasticsearch_project" "in" { region_id = "aws-eu-west-1" } # hosting IE
resource "ec_observability_project" "out" { region_id = "aws-us-east-1" } # log US
resource "ec_observability_project" "in" { region_id = "aws-eu-west-1" } # log IE
resource "ec_security_project" "out" { region_id = "aws-us-east-1" } # hosting US
resource "ec_security_project" "in" { region_id = "aws-eu-west-1" } # hosting IE
resource "ec_snapshot_repository" "left_out" {} # backup ?left-to-provider
