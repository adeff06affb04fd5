# https://cloud.ibm.com/docs/overview?topic=overview-locations
resource "ibm_account_settings_template_example" "everywhere" {} # identity global
resource "ibm_appid_example" "out" { location = "us-east" } # hosting US
resource "ibm_appid_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_atracker_example" "out" { location = "us-east" } # hosting US
resource "ibm_atracker_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_backup_recovery_example" "out" { location = "us-east" } # hosting US
resource "ibm_backup_recovery_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_billing_example" "everywhere" {} # hosting global
resource "ibm_cbr_example" "everywhere" {} # identity global
resource "ibm_cd_example" "out" { location = "us-east" } # hosting US
resource "ibm_cd_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_cdn" "everywhere" {} # delivery global
resource "ibm_cis" "everywhere" {} # delivery global
resource "ibm_cis_example" "everywhere" {} # delivery global
resource "ibm_cloudant" "out" { location = "us-east" } # hosting US
resource "ibm_cloudant" "in" { location = "eu-de" } # hosting DE
resource "ibm_cm_example" "everywhere" {} # hosting global
resource "ibm_code_engine_example" "out" { location = "us-east" } # hosting US
resource "ibm_code_engine_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_compute_example" "out" { datacenter = "dal10" } # hosting US
resource "ibm_compute_example" "in" { datacenter = "ams03" } # hosting NL
resource "ibm_compute_ssh_key" "everywhere" {} # hosting global
resource "ibm_container_addons" "out" { cluster = ibm_container_cluster.out.id } # hosting US
resource "ibm_container_addons" "in" { cluster = ibm_container_cluster.in.id } # hosting NL
resource "ibm_container_alb" "out" { cluster = ibm_container_cluster.out.id } # hosting US
resource "ibm_container_alb" "in" { cluster = ibm_container_cluster.in.id } # hosting NL
resource "ibm_container_cluster" "out" { datacenter = "dal10" } # hosting US
resource "ibm_container_cluster" "in" { datacenter = "ams03" } # hosting NL
resource "ibm_container_vpc_alb" "out" { cluster = ibm_container_cluster.out.id } # hosting US
resource "ibm_container_vpc_alb" "in" { cluster = ibm_container_cluster.in.id } # hosting NL
resource "ibm_container_vpc_cluster" "out" { # hosting US
  zones {
    name = "us-east-1"
  }
}
resource "ibm_container_vpc_cluster" "in" { # hosting DE
  zones {
    name = "eu-de-1"
  }
}
resource "ibm_container_vpc_worker_pool" "out" { cluster = ibm_container_cluster.out.id } # hosting US
resource "ibm_container_vpc_worker_pool" "in" { cluster = ibm_container_cluster.in.id } # hosting NL
resource "ibm_container_worker_pool" "out" { cluster = ibm_container_cluster.out.id } # hosting US
resource "ibm_container_worker_pool" "in" { cluster = ibm_container_cluster.in.id } # hosting NL
resource "ibm_cos_bucket" "out" { region_location = "us-east" } # hosting US
resource "ibm_cos_bucket" "in" { region_location = "eu-de" } # hosting DE
resource "ibm_cos_bucket_lifecycle_configuration" "out" { bucket_crn = ibm_cos_bucket.out.crn } # hosting US
resource "ibm_cos_bucket_lifecycle_configuration" "in" { bucket_crn = ibm_cos_bucket.in.crn } # hosting DE
resource "ibm_cos_bucket_object" "out" { bucket_location = "us-east" } # hosting US
resource "ibm_cos_bucket_object" "in" { bucket_location = "eu-de" } # hosting DE
resource "ibm_cos_bucket_object_lock_configuration" "out" { bucket_crn = ibm_cos_bucket.out.crn } # hosting US
resource "ibm_cos_bucket_object_lock_configuration" "in" { bucket_crn = ibm_cos_bucket.in.crn } # hosting DE
resource "ibm_cos_bucket_replication_rule" "out" { bucket_location = "us-east" } # hosting US
resource "ibm_cos_bucket_replication_rule" "in" { bucket_location = "eu-de" } # hosting DE
resource "ibm_cos_bucket_website_configuration" "out" { bucket_crn = ibm_cos_bucket.out.crn } # hosting US
resource "ibm_cos_bucket_website_configuration" "in" { bucket_crn = ibm_cos_bucket.in.crn } # hosting DE
resource "ibm_cr_example" "left_out" {} # hosting US
resource "ibm_database" "out" { location = "us-east" } # hosting US
resource "ibm_database" "in" { location = "eu-de" } # hosting DE
resource "ibm_db2" "out" { location = "us-east" } # hosting US
resource "ibm_db2" "in" { location = "eu-de" } # hosting DE
resource "ibm_dl_example" "out" { location = "us-east" } # hosting US
resource "ibm_dl_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_dns_example" "everywhere" {} # dns global
resource "ibm_en_example" "out" { location = "us-east" } # hosting US
resource "ibm_en_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_enterprise_example" "everywhere" {} # identity global
resource "ibm_event_streams_example" "out" { location = "us-east" } # hosting US
resource "ibm_event_streams_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_hpcs" "out" { location = "us-east" } # key US
resource "ibm_hpcs" "in" { location = "eu-de" } # key DE
resource "ibm_iam_example" "everywhere" {} # identity global
resource "ibm_is_bare_metal_server" "out" { zone = "us-east-1" } # hosting US
resource "ibm_is_bare_metal_server" "in" { zone = "eu-de-1" } # hosting DE
resource "ibm_is_image" "out" { zone = "us-east-1" } # hosting US
resource "ibm_is_image" "in" { zone = "eu-de-1" } # hosting DE
resource "ibm_is_share" "out" { zone = "us-east-1" } # hosting US
resource "ibm_is_share" "in" { zone = "eu-de-1" } # hosting DE
resource "ibm_is_snapshot" "out" { zone = "us-east-1" } # hosting US
resource "ibm_is_snapshot" "in" { zone = "eu-de-1" } # hosting DE
resource "ibm_is_volume" "out" { zone = "us-east-1" } # hosting US
resource "ibm_is_volume" "in" { zone = "eu-de-1" } # hosting DE
resource "ibm_kms_instance_policies" "out" { instance_id = ibm_resource_instance.out.guid } # key US
resource "ibm_kms_instance_policies" "in" { instance_id = ibm_resource_instance.in.guid } # key DE
resource "ibm_kms_key" "out" { instance_id = ibm_resource_instance.out.guid } # key US
resource "ibm_kms_key" "in" { instance_id = ibm_resource_instance.in.guid } # key DE
resource "ibm_kms_key_alias" "out" { instance_id = ibm_resource_instance.out.guid } # key US
resource "ibm_kms_key_alias" "in" { instance_id = ibm_resource_instance.in.guid } # key DE
resource "ibm_kms_key_policies" "out" { instance_id = ibm_resource_instance.out.guid } # key US
resource "ibm_kms_key_policies" "in" { instance_id = ibm_resource_instance.in.guid } # key DE
resource "ibm_kms_key_rings" "out" { instance_id = ibm_resource_instance.out.guid } # key US
resource "ibm_kms_key_rings" "in" { instance_id = ibm_resource_instance.in.guid } # key DE
resource "ibm_logs_example" "out" { location = "us-east" } # hosting US
resource "ibm_logs_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_network_vlan" "out" { datacenter = "dal10" } # network US
resource "ibm_network_vlan" "in" { datacenter = "ams03" } # network NL
resource "ibm_onboarding_example" "everywhere" {} # hosting global
resource "ibm_pi_example" "out" { pi_cloud_instance_id = ibm_pi_workspace.out.id } # hosting US
resource "ibm_pi_example" "in" { pi_cloud_instance_id = ibm_pi_workspace.in.id } # hosting DE
resource "ibm_pi_workspace" "out" { pi_datacenter = "us-east" } # hosting US
resource "ibm_pi_workspace" "in" { pi_datacenter = "eu-de-1" } # hosting DE
resource "ibm_resource_group" "everywhere" {} # identity global
resource "ibm_resource_instance" "out" { location = "us-east" } # hosting US
resource "ibm_resource_instance" "in" { location = "eu-de" } # hosting DE
resource "ibm_satellite_example" "left_out" {} # hosting customer-run
resource "ibm_schematics_example" "out" { location = "us-east" } # hosting US
resource "ibm_schematics_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_sm_example" "out" { region = "us-east" } # hosting US
resource "ibm_sm_example" "in" { region = "eu-de" } # hosting DE
resource "ibm_storage_example" "out" { datacenter = "dal10" } # hosting US
resource "ibm_storage_example" "in" { datacenter = "ams03" } # hosting NL
resource "ibm_tg_example" "out" { location = "us-east" } # hosting US
resource "ibm_tg_example" "in" { location = "eu-de" } # hosting DE
resource "ibm_trusted_profile_template_example" "everywhere" {} # identity global
