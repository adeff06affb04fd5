provider "google" {
  region = "europe-west4"
}
resource "google_iam_access_boundary_policy" "everywhere" {} # identity global
resource "google_service_account" "everywhere" {} # identity global
resource "google_service_account_key" "everywhere" {} # identity global
