provider "google" {
  region = "europe-west4"
}
resource "google_parameter_manager_parameter" "everywhere" {} # hosting global
resource "google_parameter_manager_parameter_version" "everywhere" {} # hosting global
resource "google_parameter_manager_regional_parameter" "nl" { location = "europe-west4" } # hosting NL
resource "google_parameter_manager_regional_parameter" "us" { location = "us-east1" } # hosting US
resource "google_secret_manager_regional_secret" "nl" { location = "europe-west4" } # hosting NL
resource "google_secret_manager_regional_secret" "us" { location = "us-east1" } # hosting US
