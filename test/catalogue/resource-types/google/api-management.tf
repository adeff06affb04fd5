provider "google" {
  region = "europe-west4"
}
resource "google_api_gateway_api" "everywhere" {} # hosting global
resource "google_api_gateway_api_config" "everywhere" {} # hosting global
resource "google_api_gateway_gateway" "nl" { region = "europe-west4" } # hosting NL
resource "google_api_gateway_gateway" "us" { region = "us-east1" } # hosting US
resource "google_apigee_endpoint_attachment" "nl" { location = "europe-west4" } # hosting NL
resource "google_apigee_endpoint_attachment" "us" { location = "us-east1" } # hosting US
resource "google_apigee_instance" "nl" { location = "europe-west4" } # hosting NL
resource "google_apigee_instance" "us" { location = "us-east1" } # hosting US
