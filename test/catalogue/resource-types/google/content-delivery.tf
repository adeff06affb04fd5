provider "google" {
  region = "europe-west4"
}
resource "google_firebase_hosting_channel" "everywhere" {} # delivery global
resource "google_network_services_edge_cache_keyset" "everywhere" {} # delivery global
