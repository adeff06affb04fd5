provider "google" {
  region = "europe-west4"
}
resource "google_monitoring_alert_policy" "everywhere" {} # log global
resource "google_observability_folder_settings" "nl" { location = "europe-west4" } # log NL
resource "google_observability_folder_settings" "us" { location = "us-east1" } # log US
resource "google_observability_organization_settings" "nl" { location = "europe-west4" } # log NL
resource "google_observability_organization_settings" "us" { location = "us-east1" } # log US
resource "google_observability_project_settings" "nl" { location = "europe-west4" } # log NL
resource "google_observability_project_settings" "us" { location = "us-east1" } # log US
