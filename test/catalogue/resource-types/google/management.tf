provider "google" {
  region = "europe-west4"
}
resource "google_apikeys_key" "everywhere" {} # hosting global
resource "google_apphub_service_project_attachment" "everywhere" {} # hosting global
resource "google_assured_workloads_workload" "nl" { location = "europe-west4" } # hosting NL
resource "google_assured_workloads_workload" "us" { location = "us-east1" } # hosting US
resource "google_billing_subaccount" "everywhere" {} # hosting global
resource "google_cloud_asset_folder_feed" "everywhere" {} # hosting global
resource "google_cloud_identity_group" "everywhere" {} # hosting global
resource "google_cloud_quotas_quota_adjuster_settings" "everywhere" {} # hosting global
resource "google_cloud_security_compliance_cloud_control" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloud_security_compliance_cloud_control" "us" { location = "us-east1" } # hosting US
resource "google_cloud_security_compliance_framework" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloud_security_compliance_framework" "us" { location = "us-east1" } # hosting US
resource "google_cloud_security_compliance_framework_deployment" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloud_security_compliance_framework_deployment" "us" { location = "us-east1" } # hosting US
resource "google_cloud_support_support_event_subscription" "everywhere" {} # hosting global
resource "google_essential_contacts_contact" "everywhere" {} # hosting global
resource "google_folder_access_approval_settings" "everywhere" {} # hosting global
resource "google_gemini_code_repository_index" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_code_repository_index" "us" { location = "us-east1" } # hosting US
resource "google_gemini_code_tools_setting" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_code_tools_setting" "us" { location = "us-east1" } # hosting US
resource "google_gemini_code_tools_setting_binding" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_code_tools_setting_binding" "us" { location = "us-east1" } # hosting US
resource "google_gemini_data_sharing_with_google_setting" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_data_sharing_with_google_setting" "us" { location = "us-east1" } # hosting US
resource "google_gemini_data_sharing_with_google_setting_binding" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_data_sharing_with_google_setting_binding" "us" { location = "us-east1" } # hosting US
resource "google_gemini_gemini_gcp_enablement_setting" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_gemini_gcp_enablement_setting" "us" { location = "us-east1" } # hosting US
resource "google_gemini_gemini_gcp_enablement_setting_binding" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_gemini_gcp_enablement_setting_binding" "us" { location = "us-east1" } # hosting US
resource "google_gemini_logging_setting" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_logging_setting" "us" { location = "us-east1" } # hosting US
resource "google_gemini_logging_setting_binding" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_logging_setting_binding" "us" { location = "us-east1" } # hosting US
resource "google_gemini_release_channel_setting" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_release_channel_setting" "us" { location = "us-east1" } # hosting US
resource "google_gemini_release_channel_setting_binding" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_release_channel_setting_binding" "us" { location = "us-east1" } # hosting US
resource "google_gemini_repository_group" "nl" { location = "europe-west4" } # hosting NL
resource "google_gemini_repository_group" "us" { location = "us-east1" } # hosting US
resource "google_network_management_connectivity_test" "everywhere" {} # hosting global
resource "google_network_management_organization_vpc_flow_logs_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_network_management_organization_vpc_flow_logs_config" "us" { location = "us-east1" } # hosting US
resource "google_network_management_vpc_flow_logs_config" "nl" { location = "europe-west4" } # hosting NL
resource "google_network_management_vpc_flow_logs_config" "us" { location = "us-east1" } # hosting US
resource "google_observability_trace_scope" "nl" { location = "europe-west4" } # hosting NL
resource "google_observability_trace_scope" "us" { location = "us-east1" } # hosting US
resource "google_organization_access_approval_settings" "everywhere" {} # hosting global
resource "google_os_config_guest_policies" "everywhere" {} # hosting global
resource "google_os_config_os_policy_assignment" "nl" { location = "europe-west4" } # hosting NL
resource "google_os_config_os_policy_assignment" "us" { location = "us-east1" } # hosting US
resource "google_os_login_ssh_public_key" "everywhere" {} # hosting global
resource "google_privileged_access_manager_entitlement" "nl" { location = "europe-west4" } # hosting NL
resource "google_privileged_access_manager_entitlement" "us" { location = "us-east1" } # hosting US
resource "google_privileged_access_manager_settings" "nl" { location = "europe-west4" } # hosting NL
resource "google_privileged_access_manager_settings" "us" { location = "us-east1" } # hosting US
resource "google_project_access_approval_settings" "everywhere" {} # hosting global
resource "google_resource_manager_capability" "everywhere" {} # hosting global
resource "google_securityposture_posture" "nl" { location = "europe-west4" } # hosting NL
resource "google_securityposture_posture" "us" { location = "us-east1" } # hosting US
resource "google_securityposture_posture_deployment" "nl" { location = "europe-west4" } # hosting NL
resource "google_securityposture_posture_deployment" "us" { location = "us-east1" } # hosting US
resource "google_service_usage_consumer_quota_override" "everywhere" {} # hosting global
resource "google_site_verification_owner" "everywhere" {} # hosting global
