provider "google" {
  region = "europe-west4"
}
resource "google_cloud_run_v2_service" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloud_run_v2_service" "us" { location = "us-east1" } # hosting US
