provider "google" {
  region = "europe-west4"
}
resource "google_filestore_backup" "nl" { location = "europe-west4" } # backup NL
resource "google_filestore_backup" "us" { location = "us-east1" } # backup US
resource "google_filestore_instance" "nl" { location = "europe-west4" } # hosting NL
resource "google_filestore_instance" "us" { location = "us-east1" } # hosting US
resource "google_filestore_snapshot" "nl" { location = "europe-west4" } # backup NL
resource "google_filestore_snapshot" "us" { location = "us-east1" } # backup US
resource "google_netapp_active_directory" "nl" { location = "europe-west4" } # hosting NL
resource "google_netapp_active_directory" "us" { location = "us-east1" } # hosting US
resource "google_netapp_backup_vault" "nl" { location = "europe-west4" } # backup NL
resource "google_netapp_backup_vault" "us" { location = "us-east1" } # backup US
resource "google_netapp_storage_pool" "nl" { location = "europe-west4" } # hosting NL
resource "google_netapp_storage_pool" "us" { location = "us-east1" } # hosting US
resource "google_netapp_volume_replication" "nl" { location = "europe-west4" } # hosting NL
resource "google_netapp_volume_replication" "us" { location = "us-east1" } # hosting US
