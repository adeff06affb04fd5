provider "google" {
  region = "europe-west4"
}
resource "google_backup_dr_backup_vault" "nl" { location = "europe-west4" } # backup NL
resource "google_backup_dr_backup_vault" "us" { location = "us-east1" } # backup US
