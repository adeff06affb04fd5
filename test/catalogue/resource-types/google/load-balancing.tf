provider "google" {
  region = "europe-west4"
}
resource "google_compute_backend_bucket" "everywhere" {} # delivery global
resource "google_compute_backend_bucket_signed_url_key" "everywhere" {} # delivery global
resource "google_compute_backend_service" "everywhere" {} # delivery global
resource "google_compute_backend_service_signed_url_key" "everywhere" {} # delivery global
resource "google_compute_global_address" "everywhere" {} # delivery global
resource "google_compute_global_forwarding_rule" "everywhere" {} # delivery global
resource "google_compute_global_network_endpoint" "everywhere" {} # delivery global
resource "google_compute_global_network_endpoint_group" "everywhere" {} # delivery global
resource "google_compute_managed_ssl_certificate" "everywhere" {} # delivery global
resource "google_compute_project_cloud_armor_tier" "everywhere" {} # delivery global
resource "google_compute_security_policy" "everywhere" {} # delivery global
resource "google_compute_security_policy_rule" "everywhere" {} # delivery global
resource "google_compute_ssl_certificate" "everywhere" {} # delivery global
resource "google_compute_target_grpc_proxy" "everywhere" {} # delivery global
resource "google_compute_target_http_proxy" "everywhere" {} # delivery global
resource "google_compute_target_https_proxy" "everywhere" {} # delivery global
resource "google_compute_target_ssl_proxy" "everywhere" {} # delivery global
resource "google_compute_target_tcp_proxy" "everywhere" {} # delivery global
resource "google_compute_url_map" "everywhere" {} # delivery global
