provider "google" {
  region = "europe-west4"
}
resource "google_logging_billing_account_bucket_config" "nl" { location = "europe-west4" } # log NL
resource "google_logging_billing_account_bucket_config" "us" { location = "us-east1" } # log US
resource "google_logging_billing_account_exclusion" "everywhere" {} # log global
resource "google_logging_folder_bucket_config" "nl" { location = "europe-west4" } # log NL
resource "google_logging_folder_bucket_config" "us" { location = "us-east1" } # log US
resource "google_logging_linked_dataset" "nl" { location = "europe-west4" } # log NL
resource "google_logging_linked_dataset" "us" { location = "us-east1" } # log US
resource "google_logging_log_scope" "nl" { location = "europe-west4" } # log NL
resource "google_logging_log_scope" "us" { location = "us-east1" } # log US
resource "google_logging_log_view" "nl" { location = "europe-west4" } # log NL
resource "google_logging_log_view" "us" { location = "us-east1" } # log US
resource "google_logging_organization_bucket_config" "nl" { location = "europe-west4" } # log NL
resource "google_logging_organization_bucket_config" "us" { location = "us-east1" } # log US
resource "google_logging_project_bucket_config" "nl" { location = "europe-west4" } # log NL
resource "google_logging_project_bucket_config" "us" { location = "us-east1" } # log US
resource "google_logging_saved_query" "nl" { location = "europe-west4" } # log NL
resource "google_logging_saved_query" "us" { location = "us-east1" } # log US
