provider "google" {
  region = "europe-west4"
}
resource "google_beyondcorp_security_gateway" "nl" { location = "europe-west4" } # network NL
resource "google_beyondcorp_security_gateway" "us" { location = "us-east1" } # network US
resource "google_compute_address" "nl" { region = "europe-west4" } # network NL
resource "google_compute_address" "us" { region = "us-east1" } # network US
resource "google_compute_cross_site_network" "everywhere" {} # network global
resource "google_compute_external_vpn_gateway" "everywhere" {} # network global
resource "google_compute_global_vm_extension_policy" "everywhere" {} # network global
resource "google_compute_interconnect" "everywhere" {} # network global
resource "google_compute_interconnect_attachment_group" "everywhere" {} # network global
resource "google_compute_interconnect_group" "everywhere" {} # network global
resource "google_compute_network" "everywhere" {} # network global
resource "google_compute_network_endpoint" "nl" { zone = "europe-west4-a" } # network NL
resource "google_compute_network_endpoint" "us" { zone = "us-east1-b" } # network US
resource "google_compute_network_endpoint_group" "nl" { zone = "europe-west4-a" } # network NL
resource "google_compute_network_endpoint_group" "us" { zone = "us-east1-b" } # network US
resource "google_compute_network_endpoints" "nl" { zone = "europe-west4-a" } # network NL
resource "google_compute_network_endpoints" "us" { zone = "us-east1-b" } # network US
resource "google_compute_network_firewall_policy_packet_mirroring_rule" "everywhere" {} # network global
resource "google_compute_organization_security_policy" "everywhere" {} # network global
resource "google_compute_organization_security_policy_association" "everywhere" {} # network global
resource "google_compute_organization_security_policy_rule" "everywhere" {} # network global
resource "google_compute_preview_feature" "everywhere" {} # network global
resource "google_compute_public_advertised_prefix" "everywhere" {} # network global
resource "google_compute_rollout_plan" "everywhere" {} # network global
resource "google_compute_wire_group" "everywhere" {} # network global
resource "google_network_connectivity_group" "everywhere" {} # network global
resource "google_network_connectivity_hub" "everywhere" {} # network global
resource "google_network_connectivity_internal_range" "everywhere" {} # network global
resource "google_network_connectivity_policy_based_route" "everywhere" {} # network global
resource "google_network_connectivity_transport" "nl" { region = "europe-west4" } # network NL
resource "google_network_connectivity_transport" "us" { region = "us-east1" } # network US
resource "google_network_security_backend_authentication_config" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_backend_authentication_config" "us" { location = "us-east1" } # network US
resource "google_network_security_client_tls_policy" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_client_tls_policy" "us" { location = "us-east1" } # network US
resource "google_network_security_dns_threat_detector" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_dns_threat_detector" "us" { location = "us-east1" } # network US
resource "google_network_security_gateway_security_policy" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_gateway_security_policy" "us" { location = "us-east1" } # network US
resource "google_network_security_sac_realm" "everywhere" {} # network global
resource "google_network_security_security_profile" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_security_profile" "us" { location = "us-east1" } # network US
resource "google_network_security_security_profile_group" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_security_profile_group" "us" { location = "us-east1" } # network US
resource "google_network_security_server_tls_policy" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_server_tls_policy" "us" { location = "us-east1" } # network US
resource "google_network_security_tls_inspection_policy" "nl" { location = "europe-west4" } # network NL
resource "google_network_security_tls_inspection_policy" "us" { location = "us-east1" } # network US
resource "google_network_services_endpoint_policy" "everywhere" {} # network global
resource "google_network_services_gateway" "nl" { location = "europe-west4" } # network NL
resource "google_network_services_gateway" "us" { location = "us-east1" } # network US
resource "google_network_services_grpc_route" "nl" { location = "europe-west4" } # network NL
resource "google_network_services_grpc_route" "us" { location = "us-east1" } # network US
resource "google_network_services_http_route" "everywhere" {} # network global
resource "google_network_services_mesh" "nl" { location = "europe-west4" } # network NL
resource "google_network_services_mesh" "us" { location = "us-east1" } # network US
resource "google_network_services_service_binding" "everywhere" {} # network global
resource "google_network_services_tcp_route" "everywhere" {} # network global
resource "google_network_services_tls_route" "nl" { location = "europe-west4" } # network NL
resource "google_network_services_tls_route" "us" { location = "us-east1" } # network US
resource "google_network_services_wasm_plugin" "nl" { location = "europe-west4" } # network NL
resource "google_network_services_wasm_plugin" "us" { location = "us-east1" } # network US
resource "google_service_directory_endpoint" "nl" { service = google_service_directory_service.nl.id } # network NL
resource "google_service_directory_endpoint" "us" { service = google_service_directory_service.us.id } # network US
resource "google_service_directory_namespace" "nl" { location = "europe-west4" } # network NL
resource "google_service_directory_namespace" "us" { location = "us-east1" } # network US
resource "google_service_directory_service" "nl" { namespace = google_service_directory_namespace.nl.id } # network NL
resource "google_service_directory_service" "us" { namespace = google_service_directory_namespace.us.id } # network US
resource "google_service_networking_connection" "everywhere" {} # network global
resource "google_vmwareengine_network_peering" "everywhere" {} # network global
resource "google_vpc_access_connector" "nl" { region = "europe-west4" } # network NL
resource "google_vpc_access_connector" "us" { region = "us-east1" } # network US
