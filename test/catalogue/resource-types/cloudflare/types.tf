# https://developers.cloudflare.com/data-localization/region-support/
resource "cloudflare_access_rule" "everywhere" {} # delivery global
resource "cloudflare_account_dns_settings" "everywhere" {} # dns global
resource "cloudflare_account_dns_settings_internal_view" "everywhere" {} # dns global
resource "cloudflare_account_example" "everywhere" {} # identity global
resource "cloudflare_address_map" "everywhere" {} # identity global
resource "cloudflare_api_shield_example" "everywhere" {} # delivery global
resource "cloudflare_api_token" "everywhere" {} # identity global
resource "cloudflare_argo_example" "everywhere" {} # delivery global
resource "cloudflare_authenticated_origin_pulls_example" "everywhere" {} # delivery global
resource "cloudflare_bot_management" "everywhere" {} # delivery global
resource "cloudflare_byo_ip_prefix" "everywhere" {} # identity global
resource "cloudflare_calls_example" "everywhere" {} # hosting global
resource "cloudflare_certificate_pack" "everywhere" {} # delivery global
resource "cloudflare_cloud_connector_rules" "everywhere" {} # delivery global
resource "cloudflare_cloudforce_one_example" "everywhere" {} # hosting global
resource "cloudflare_connectivity_directory_example" "everywhere" {} # hosting global
resource "cloudflare_content_scanning_example" "everywhere" {} # delivery global
resource "cloudflare_custom_hostname_example" "everywhere" {} # delivery global
resource "cloudflare_custom_pages" "everywhere" {} # delivery global
resource "cloudflare_custom_ssl" "everywhere" {} # delivery global
resource "cloudflare_d1_database" "out" { jurisdiction = "fedramp" } # hosting US
resource "cloudflare_d1_database" "in" { jurisdiction = "eu" } # hosting eu
resource "cloudflare_dns_example" "everywhere" {} # dns global
resource "cloudflare_dns_record" "left_out" {} # dns global
resource "cloudflare_email_example" "everywhere" {} # delivery global
resource "cloudflare_filter" "everywhere" {} # delivery global
resource "cloudflare_firewall_rule" "everywhere" {} # delivery global
resource "cloudflare_healthcheck" "everywhere" {} # delivery global
resource "cloudflare_hostname_tls_setting" "everywhere" {} # delivery global
resource "cloudflare_hyperdrive_config" "everywhere" {} # hosting global
resource "cloudflare_image_example" "everywhere" {} # hosting global
resource "cloudflare_keyless_certificate" "everywhere" {} # delivery global
resource "cloudflare_leaked_credential_check_example" "everywhere" {} # delivery global
resource "cloudflare_list" "everywhere" {} # delivery global
resource "cloudflare_list_item" "everywhere" {} # delivery global
resource "cloudflare_load_balancer_example" "everywhere" {} # delivery global
resource "cloudflare_logpull_retention" "everywhere" {} # log global
resource "cloudflare_logpush_job" "left_out" {} # log global; log ?placed-elsewhere
resource "cloudflare_logpush_ownership_challenge" "everywhere" {} # log global
resource "cloudflare_magic_example" "everywhere" {} # network global
resource "cloudflare_magic_network_monitoring_example" "everywhere" {} # log global
resource "cloudflare_magic_transit_site" "everywhere" {} # network global
resource "cloudflare_managed_transforms" "everywhere" {} # delivery global
resource "cloudflare_mtls_certificate" "everywhere" {} # delivery global
resource "cloudflare_notification_policy_example" "everywhere" {} # log global
resource "cloudflare_observatory_scheduled_test" "everywhere" {} # delivery global
resource "cloudflare_organization_example" "everywhere" {} # identity global
resource "cloudflare_origin_ca_certificate" "everywhere" {} # delivery global
resource "cloudflare_page_rule" "everywhere" {} # delivery global
resource "cloudflare_page_shield_policy" "everywhere" {} # delivery global
resource "cloudflare_pages_example" "everywhere" {} # hosting global
resource "cloudflare_queue" "everywhere" {} # hosting global
resource "cloudflare_queue_consumer" "everywhere" {} # hosting global
resource "cloudflare_r2_bucket" "out" { jurisdiction = "fedramp" } # hosting US
resource "cloudflare_r2_bucket" "in" { jurisdiction = "eu" } # hosting eu
resource "cloudflare_r2_example" "out" { jurisdiction = "fedramp" } # hosting US
resource "cloudflare_r2_example" "in" { jurisdiction = "eu" } # hosting eu
resource "cloudflare_rate_limit" "everywhere" {} # delivery global
resource "cloudflare_record" "left_out" {} # dns global
resource "cloudflare_regional_hostname" "out" { region_key = "us" } # delivery US
resource "cloudflare_regional_hostname" "in" { region_key = "eu" } # delivery eu
resource "cloudflare_regional_tiered_cache" "everywhere" {} # delivery global
resource "cloudflare_registrar_domain" "everywhere" {} # dns global
resource "cloudflare_ruleset" "everywhere" {} # delivery global
resource "cloudflare_schema_validation_example" "everywhere" {} # delivery global
resource "cloudflare_snippet_example" "everywhere" {} # hosting global
resource "cloudflare_spectrum_application" "everywhere" {} # delivery global
resource "cloudflare_sso_connector" "everywhere" {} # identity global
resource "cloudflare_stream_example" "everywhere" {} # hosting global
resource "cloudflare_tiered_cache" "everywhere" {} # delivery global
resource "cloudflare_token_validation_example" "everywhere" {} # delivery global
resource "cloudflare_total_tls" "everywhere" {} # delivery global
resource "cloudflare_turnstile_widget" "everywhere" {} # delivery global
resource "cloudflare_universal_ssl_setting" "everywhere" {} # delivery global
resource "cloudflare_url_normalization_settings" "everywhere" {} # delivery global
resource "cloudflare_user" "everywhere" {} # identity global
resource "cloudflare_user_agent_blocking_rule" "everywhere" {} # delivery global
resource "cloudflare_waiting_room_example" "everywhere" {} # delivery global
resource "cloudflare_web3_hostname" "everywhere" {} # delivery global
resource "cloudflare_web_analytics_example" "everywhere" {} # log global
resource "cloudflare_worker" "everywhere" {} # hosting global
resource "cloudflare_worker_version" "everywhere" {} # hosting global
resource "cloudflare_workers_example" "everywhere" {} # hosting global
resource "cloudflare_workers_kv" "everywhere" {} # hosting global
resource "cloudflare_workers_kv_namespace" "everywhere" {} # hosting global
resource "cloudflare_workflow" "everywhere" {} # hosting global
resource "cloudflare_zero_trust_example" "everywhere" {} # identity global
resource "cloudflare_zero_trust_gateway_example" "everywhere" {} # network global
resource "cloudflare_zero_trust_tunnel_example" "everywhere" {} # network global
resource "cloudflare_zone" "everywhere" {} # dns global
resource "cloudflare_zone_dns_settings" "everywhere" {} # dns global
resource "cloudflare_zone_dnssec" "everywhere" {} # dns global
resource "cloudflare_zone_example" "everywhere" {} # delivery global
