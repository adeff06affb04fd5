provider "google" {
  region = "europe-west4"
}
resource "google_container_attached_cluster" "nl" { location = "europe-west4" } # hosting NL
resource "google_container_attached_cluster" "us" { location = "us-east1" } # hosting US
resource "google_container_cluster" "nl" { location = "europe-west4" } # hosting NL
resource "google_container_cluster" "us" { location = "us-east1" } # hosting US
resource "google_container_node_pool" "nl" { location = "europe-west4" } # hosting NL
resource "google_container_node_pool" "us" { location = "us-east1" } # hosting US
resource "google_gke_hub_fleet" "everywhere" {} # hosting global
resource "google_gke_hub_membership" "nl" { location = "europe-west4" } # hosting NL
resource "google_gke_hub_membership" "us" { location = "us-east1" } # hosting US
resource "google_gke_hub_namespace" "everywhere" {} # hosting global
resource "google_gke_hub_rollout_sequence" "everywhere" {} # hosting global
resource "google_gke_hub_scope" "everywhere" {} # hosting global
resource "google_gke_hub_scope_rbac_role_binding" "everywhere" {} # hosting global
