provider "google" {
  region = "europe-west4"
}
resource "google_artifact_registry_repository" "nl" { location = "europe-west4" } # hosting NL
resource "google_artifact_registry_repository" "us" { location = "us-east1" } # hosting US
resource "google_container_analysis_note" "everywhere" {} # hosting global
resource "google_container_registry" "nl" { location = "europe-west4" } # hosting NL
resource "google_container_registry" "us" { location = "us-east1" } # hosting US
