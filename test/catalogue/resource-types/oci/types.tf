# https://github.com/oracle/oci-go-sdk/blob/master/common/regions.go
resource "oci_announcements_example" "everywhere" {} # hosting global
resource "oci_budget_example" "everywhere" {} # hosting global
resource "oci_core_remote_peering_connection" "left_out" {} # network ?provider-region-unset
resource "oci_core_volume_backup_policy" "left_out" {} # hosting ?provider-region-unset
resource "oci_disaster_recovery_dr_protection_group" "left_out" {} # backup ?provider-region-unset
resource "oci_dns_example" "everywhere" {} # dns global
resource "oci_health_checks_example" "everywhere" {} # log global
resource "oci_identity_compartment" "everywhere" {} # hosting global
resource "oci_identity_domain" "out" { home_region = "us-ashburn-1" } # identity US
resource "oci_identity_domain" "in" { home_region = "eu-frankfurt-1" } # identity DE
resource "oci_identity_domain_replication_to_region" "out" { replica_region = "us-ashburn-1" } # identity US
resource "oci_identity_domain_replication_to_region" "in" { replica_region = "eu-frankfurt-1" } # identity DE
resource "oci_kms_vault_replication" "left_out" {} # key ?provider-region-unset
resource "oci_limits_example" "everywhere" {} # hosting global
resource "oci_mysql_mysql_db_system" "left_out" {} # hosting ?provider-region-unset
resource "oci_optimizer_example" "everywhere" {} # hosting global
resource "oci_osp_example" "everywhere" {} # hosting global
resource "oci_usage_example" "everywhere" {} # hosting global
resource "oci_waas_example" "everywhere" {} # delivery global
