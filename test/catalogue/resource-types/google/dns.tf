provider "google" {
  region = "europe-west4"
}
resource "google_clouddomains_registration" "nl" { location = "europe-west4" } # dns NL
resource "google_clouddomains_registration" "us" { location = "us-east1" } # dns US
resource "google_dns_managed_zone" "everywhere" {} # dns global
