provider "google" {
  region = "europe-west4"
}
resource "google_cloudbuild_trigger" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloudbuild_trigger" "us" { location = "us-east1" } # hosting US
resource "google_cloudbuildv2_repository" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloudbuildv2_repository" "us" { location = "us-east1" } # hosting US
resource "google_config_deployment" "nl" { location = "europe-west4" } # hosting NL
resource "google_config_deployment" "us" { location = "us-east1" } # hosting US
resource "google_deployment_manager_deployment" "everywhere" {} # hosting global
resource "google_endpoints_service" "everywhere" {} # hosting global
resource "google_runtimeconfig_config" "everywhere" {} # hosting global
resource "google_sourcerepo_repository" "everywhere" {} # hosting global
