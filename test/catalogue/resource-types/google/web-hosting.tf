provider "google" {
  region = "europe-west4"
}
resource "google_firebase_android_app" "everywhere" {} # hosting global
resource "google_firebase_app_hosting_backend" "nl" { location = "europe-west4" } # hosting NL
resource "google_firebase_app_hosting_backend" "us" { location = "us-east1" } # hosting US
resource "google_firebase_extensions_instance" "everywhere" {} # hosting global
resource "google_firebaserules_release" "everywhere" {} # hosting global
