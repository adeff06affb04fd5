provider "google" {
  region = "europe-west4"
}
resource "google_cloudfunctions2_function" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloudfunctions2_function" "us" { location = "us-east1" } # hosting US
