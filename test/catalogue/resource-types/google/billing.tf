provider "google" {
  region = "europe-west4"
}
resource "google_project_usage_export_bucket" "everywhere" {} # hosting global
