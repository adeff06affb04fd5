provider "google" {
  region = "europe-west4"
}
resource "google_kms_autokey_config" "everywhere" {} # key global
resource "google_kms_crypto_key" "nl" { key_ring = google_kms_key_ring.nl.id } # key NL
resource "google_kms_crypto_key" "us" { key_ring = google_kms_key_ring.us.id } # key US
resource "google_kms_crypto_key_version" "nl" { crypto_key = google_kms_crypto_key.nl.id } # key NL
resource "google_kms_crypto_key_version" "us" { crypto_key = google_kms_crypto_key.us.id } # key US
resource "google_kms_ekm_connection" "nl" { location = "europe-west4" } # key NL
resource "google_kms_ekm_connection" "us" { location = "us-east1" } # key US
resource "google_kms_folder_kaj_policy_config" "everywhere" {} # key global
resource "google_kms_key_handle" "nl" { location = "europe-west4" } # key NL
resource "google_kms_key_handle" "us" { location = "us-east1" } # key US
resource "google_kms_key_ring" "nl" { location = "europe-west4" } # key NL
resource "google_kms_key_ring" "us" { location = "us-east1" } # key US
resource "google_kms_key_ring_import_job" "nl" { key_ring = google_kms_key_ring.nl.id } # key NL
resource "google_kms_key_ring_import_job" "us" { key_ring = google_kms_key_ring.us.id } # key US
resource "google_kms_organization_kaj_policy_config" "everywhere" {} # key global
resource "google_kms_project_autokey_config" "everywhere" {} # key global
resource "google_kms_project_kaj_policy_config" "everywhere" {} # key global
resource "google_kms_secret_ciphertext" "nl" { crypto_key = google_kms_crypto_key.nl.id } # key NL
resource "google_kms_secret_ciphertext" "us" { crypto_key = google_kms_crypto_key.us.id } # key US
