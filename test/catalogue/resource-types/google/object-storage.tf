provider "google" {
  region = "europe-west4"
}
resource "google_firebase_storage_bucket" "nl" { bucket_id = google_storage_bucket.nl.name } # hosting NL
resource "google_firebase_storage_bucket" "us" { bucket_id = google_storage_bucket.us.name } # hosting US
resource "google_firebase_storage_default_bucket" "nl" { location = "europe-west4" } # hosting NL
resource "google_firebase_storage_default_bucket" "us" { location = "us-east1" } # hosting US
resource "google_storage_anywhere_cache" "nl" { zone = "europe-west4-a" } # replica NL
resource "google_storage_anywhere_cache" "us" { zone = "us-east1-b" } # replica US
resource "google_storage_batch_operations_job" "everywhere" {} # hosting global
resource "google_storage_bucket" "nl" { location = "europe-west4" } # hosting NL
resource "google_storage_bucket" "us" { location = "us-east1" } # hosting US
resource "google_storage_bucket_access_control" "nl" { bucket = google_storage_bucket.nl.name } # hosting NL
resource "google_storage_bucket_access_control" "us" { bucket = google_storage_bucket.us.name } # hosting US
resource "google_storage_control_folder_intelligence_config" "everywhere" {} # hosting global
resource "google_storage_folder" "nl" { bucket = google_storage_bucket.nl.name } # hosting NL
resource "google_storage_folder" "us" { bucket = google_storage_bucket.us.name } # hosting US
resource "google_storage_hmac_key" "everywhere" {} # hosting global
resource "google_storage_insights_dataset_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_storage_insights_dataset_config" "us" { location = "us-east1" } # hosting US
resource "google_storage_insights_report_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_storage_insights_report_config" "us" { location = "us-east1" } # hosting US
resource "google_storage_managed_folder" "nl" { bucket = google_storage_bucket.nl.name } # hosting NL
resource "google_storage_managed_folder" "us" { bucket = google_storage_bucket.us.name } # hosting US
resource "google_storage_transfer_agent_pool" "everywhere" {} # hosting global
