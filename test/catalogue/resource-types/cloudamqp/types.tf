# https://registry.terraform.io/providers/cloudamqp/cloudamqp/latest/docs/guides/info_region
resource "cloudamqp_example" "out" { instance_id = cloudamqp_instance.out.id } # hosting US
resource "cloudamqp_example" "in" { instance_id = cloudamqp_instance.in.id } # hosting IE
resource "cloudamqp_instance" "out" { region = "google-compute-engine::us-central1" } # hosting US
resource "cloudamqp_instance" "in" { region = "amazon-web-services::eu-west-1" } # hosting IE
resource "cloudamqp_integration_example" "out" { instance_id = cloudamqp_instance.out.id } # log US
resource "cloudamqp_integration_example" "in" { instance_id = cloudamqp_instance.in.id } # log IE
resource "cloudamqp_vpc" "out" { region = "google-compute-engine::us-central1" } # network US
resource "cloudamqp_vpc" "in" { region = "amazon-web-services::eu-west-1" } # network IE
