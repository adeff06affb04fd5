provider "google" {
  region = "europe-west4"
}
resource "google_certificate_manager_certificate" "nl" { location = "europe-west4" } # hosting NL
resource "google_certificate_manager_certificate" "us" { location = "us-east1" } # hosting US
resource "google_certificate_manager_certificate_issuance_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_certificate_manager_certificate_issuance_config" "us" { location = "us-east1" } # hosting US
resource "google_certificate_manager_certificate_map" "everywhere" {} # hosting global
resource "google_certificate_manager_certificate_map_entry" "everywhere" {} # hosting global
resource "google_certificate_manager_dns_authorization" "nl" { location = "europe-west4" } # hosting NL
resource "google_certificate_manager_dns_authorization" "us" { location = "us-east1" } # hosting US
resource "google_certificate_manager_trust_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_certificate_manager_trust_config" "us" { location = "us-east1" } # hosting US
resource "google_public_ca_external_account_key" "nl" { location = "europe-west4" } # hosting NL
resource "google_public_ca_external_account_key" "us" { location = "us-east1" } # hosting US
