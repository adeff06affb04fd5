provider "google" {
  region = "europe-west4"
}
resource "google_compute_disk" "nl" { zone = "europe-west4-a" } # hosting NL
resource "google_compute_disk" "us" { zone = "us-east1-b" } # hosting US
resource "google_compute_region_disk" "nl" { region = "europe-west4" } # hosting NL
resource "google_compute_region_disk" "us" { region = "us-east1" } # hosting US
resource "google_compute_snapshot" "nl" { storage_locations = ["europe-west4"] } # backup NL
resource "google_compute_snapshot" "us" { storage_locations = ["us"] } # backup US
