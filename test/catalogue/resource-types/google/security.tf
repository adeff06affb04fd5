provider "google" {
  region = "europe-west4"
}
resource "google_beyondcorp_security_gateway" "nl" { location = "europe-west4" } # network NL
resource "google_beyondcorp_security_gateway" "us" { location = "us-east1" } # network US
resource "google_beyondcorp_security_gateway_application" "nl" { security_gateway_id = google_beyondcorp_security_gateway.nl.security_gateway_id } # hosting NL
resource "google_beyondcorp_security_gateway_application" "us" { security_gateway_id = google_beyondcorp_security_gateway.us.security_gateway_id } # hosting US
resource "google_binary_authorization_attestor" "everywhere" {} # hosting global
resource "google_cloud_ids_endpoint" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloud_ids_endpoint" "us" { location = "us-east1" } # hosting US
resource "google_data_loss_prevention_discovery_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_data_loss_prevention_discovery_config" "us" { location = "us-east1" } # hosting US
resource "google_iap_settings" "everywhere" {} # hosting global
resource "google_iap_tunnel_dest_group" "nl" { region = "europe-west4" } # hosting NL
resource "google_iap_tunnel_dest_group" "us" { region = "us-east1" } # hosting US
resource "google_model_armor_floorsetting" "nl" { location = "europe-west4" } # hosting NL
resource "google_model_armor_floorsetting" "us" { location = "us-east1" } # hosting US
resource "google_model_armor_template" "nl" { location = "europe-west4" } # hosting NL
resource "google_model_armor_template" "us" { location = "us-east1" } # hosting US
resource "google_recaptcha_enterprise_key" "everywhere" {} # hosting global
resource "google_scc_event_threat_detection_custom_module" "everywhere" {} # hosting global
resource "google_scc_management_folder_security_health_analytics_custom_module" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_management_folder_security_health_analytics_custom_module" "us" { location = "us-east1" } # hosting US
resource "google_scc_management_organization_event_threat_detection_custom_module" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_management_organization_event_threat_detection_custom_module" "us" { location = "us-east1" } # hosting US
resource "google_scc_management_organization_security_health_analytics_custom_module" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_management_organization_security_health_analytics_custom_module" "us" { location = "us-east1" } # hosting US
resource "google_scc_management_project_security_health_analytics_custom_module" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_management_project_security_health_analytics_custom_module" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_folder_mute_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_folder_mute_config" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_folder_notification_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_folder_notification_config" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_folder_scc_big_query_export" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_folder_scc_big_query_export" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_organization_mute_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_organization_mute_config" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_organization_notification_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_organization_notification_config" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_organization_scc_big_query_export" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_organization_scc_big_query_export" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_organization_scc_big_query_exports" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_organization_scc_big_query_exports" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_project_mute_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_project_mute_config" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_project_notification_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_project_notification_config" "us" { location = "us-east1" } # hosting US
resource "google_scc_v2_project_scc_big_query_export" "nl" { location = "europe-west4" } # hosting NL
resource "google_scc_v2_project_scc_big_query_export" "us" { location = "us-east1" } # hosting US
