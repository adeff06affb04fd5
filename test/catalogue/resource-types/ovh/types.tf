# https://www.ovhcloud.com/en/about-us/global-infrastructure/
resource "ovh_cloud_floating_ip" "out" { region = "BHS" } # network CA
resource "ovh_cloud_floating_ip" "in" { region = "GRA" } # network FR
resource "ovh_cloud_gateway" "out" { region = "BHS" } # network CA
resource "ovh_cloud_gateway" "in" { region = "GRA" } # network FR
resource "ovh_cloud_instance" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_instance" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_instance_group" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_instance_group" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_key_manager_container" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_key_manager_container" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_key_manager_secret" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_key_manager_secret" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_key_manager_secret_consumer" "out" { container_id = ovh_cloud_key_manager_container.out.id } # hosting CA
resource "ovh_cloud_key_manager_secret_consumer" "in" { container_id = ovh_cloud_key_manager_container.in.id } # hosting FR
resource "ovh_cloud_network_example" "out" { region = "BHS" } # network CA
resource "ovh_cloud_network_example" "in" { region = "GRA" } # network FR
resource "ovh_cloud_project_database" "out" { # hosting CA
  nodes {
    region = "BHS"
  }
}
resource "ovh_cloud_project_database" "in" { # hosting FR
  nodes {
    region = "GRA"
  }
}
resource "ovh_cloud_project_database_database" "out" { cluster_id = ovh_cloud_project_database.out.id } # hosting CA
resource "ovh_cloud_project_database_database" "in" { cluster_id = ovh_cloud_project_database.in.id } # hosting FR
resource "ovh_cloud_project_database_kafka_topic" "out" { cluster_id = ovh_cloud_project_database.out.id } # hosting CA
resource "ovh_cloud_project_database_kafka_topic" "in" { cluster_id = ovh_cloud_project_database.in.id } # hosting FR
resource "ovh_cloud_project_file_storage_share" "out" { region_name = "BHS" } # hosting CA
resource "ovh_cloud_project_file_storage_share" "in" { region_name = "GRA" } # hosting FR
resource "ovh_cloud_project_file_storage_share_network" "out" { region_name = "BHS" } # network CA
resource "ovh_cloud_project_file_storage_share_network" "in" { region_name = "GRA" } # network FR
resource "ovh_cloud_project_gateway" "out" { region = "BHS" } # network CA
resource "ovh_cloud_project_gateway" "in" { region = "GRA" } # network FR
resource "ovh_cloud_project_gateway_interface" "out" { region = "BHS" } # network CA
resource "ovh_cloud_project_gateway_interface" "in" { region = "GRA" } # network FR
resource "ovh_cloud_project_instance_snapshot" "out" { instance_id = ovh_cloud_instance.out.id } # hosting CA
resource "ovh_cloud_project_instance_snapshot" "in" { instance_id = ovh_cloud_instance.in.id } # hosting FR
resource "ovh_cloud_project_kube" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_project_kube" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_project_kube_log_subscription" "out" { kube_id = ovh_cloud_project_kube.out.id } # log CA
resource "ovh_cloud_project_kube_log_subscription" "in" { kube_id = ovh_cloud_project_kube.in.id } # log FR
resource "ovh_cloud_project_kube_nodepool" "out" { kube_id = ovh_cloud_project_kube.out.id } # hosting CA
resource "ovh_cloud_project_kube_nodepool" "in" { kube_id = ovh_cloud_project_kube.in.id } # hosting FR
resource "ovh_cloud_project_kube_oidc" "out" { kube_id = ovh_cloud_project_kube.out.id } # hosting CA
resource "ovh_cloud_project_kube_oidc" "in" { kube_id = ovh_cloud_project_kube.in.id } # hosting FR
resource "ovh_cloud_project_loadbalancer" "out" { region_name = "BHS" } # network CA
resource "ovh_cloud_project_loadbalancer" "in" { region_name = "GRA" } # network FR
resource "ovh_cloud_project_network_private_subnet_v2" "out" { region = "BHS" } # network CA
resource "ovh_cloud_project_network_private_subnet_v2" "in" { region = "GRA" } # network FR
resource "ovh_cloud_project_rancher" "left_out" {} # hosting ?left-to-provider
resource "ovh_cloud_project_region" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_project_region" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_project_region_loadbalancer_log_subscription" "out" { region_name = "BHS" } # log CA
resource "ovh_cloud_project_region_loadbalancer_log_subscription" "in" { region_name = "GRA" } # log FR
resource "ovh_cloud_project_region_network" "out" { region_name = "BHS" } # network CA
resource "ovh_cloud_project_region_network" "in" { region_name = "GRA" } # network FR
resource "ovh_cloud_project_storage" "out" { region_name = "BHS" } # hosting CA
resource "ovh_cloud_project_storage" "in" { region_name = "GRA" } # hosting FR
resource "ovh_cloud_project_storage_example" "out" { region_name = "BHS" } # hosting CA
resource "ovh_cloud_project_storage_example" "in" { region_name = "GRA" } # hosting FR
resource "ovh_cloud_project_storage_replication_job" "out" { region_name = "BHS" } # hosting CA
resource "ovh_cloud_project_storage_replication_job" "in" { region_name = "GRA" } # hosting FR
resource "ovh_cloud_project_volume" "out" { region_name = "BHS" } # hosting CA
resource "ovh_cloud_project_volume" "in" { region_name = "GRA" } # hosting FR
resource "ovh_cloud_project_volume_backup" "out" { region_name = "BHS" } # backup CA
resource "ovh_cloud_project_volume_backup" "in" { region_name = "GRA" } # backup FR
resource "ovh_cloud_project_workflow_backup" "out" { region_name = "BHS" } # backup CA
resource "ovh_cloud_project_workflow_backup" "in" { region_name = "GRA" } # backup FR
resource "ovh_cloud_security_group" "out" { region = "BHS" } # network CA
resource "ovh_cloud_security_group" "in" { region = "GRA" } # network FR
resource "ovh_cloud_storage_block_volume" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_storage_block_volume" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_storage_block_volume_backup" "out" { region = "BHS" } # backup CA
resource "ovh_cloud_storage_block_volume_backup" "in" { region = "GRA" } # backup FR
resource "ovh_cloud_storage_block_volume_snapshot" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_storage_block_volume_snapshot" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_storage_file_share" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_storage_file_share" "in" { region = "GRA" } # hosting FR
resource "ovh_cloud_storage_file_share_example" "out" { region = "BHS" } # hosting CA
resource "ovh_cloud_storage_file_share_example" "in" { region = "GRA" } # hosting FR
resource "ovh_dbaas_logs_example" "left_out" {} # log ?left-to-provider
resource "ovh_dedicated_ceph_example" "left_out" {} # hosting ?left-to-provider
resource "ovh_dedicated_nasha_example" "left_out" {} # hosting ?left-to-provider
resource "ovh_dedicated_nasha_partition" "left_out" {} # hosting ?left-to-provider
resource "ovh_email_example" "left_out" {} # hosting ?left-to-provider
resource "ovh_hosting_privatedatabase" "left_out" {} # hosting ?placed-elsewhere
resource "ovh_hosting_privatedatabase_database" "left_out" {} # hosting ?left-to-provider
resource "ovh_hosting_privatedatabase_example" "left_out" {} # hosting ?left-to-provider
resource "ovh_ip_example" "left_out" {} # network ?left-to-provider
resource "ovh_iploadbalancing" "left_out" {} # network ?left-to-provider
resource "ovh_me_identity_user" "left_out" {} # identity ?left-to-provider
resource "ovh_okms" "out" { region = "BHS" } # key CA
resource "ovh_okms" "in" { region = "GRA" } # key FR
resource "ovh_okms_secret" "out" { okms_id = ovh_okms.out.id } # hosting CA
resource "ovh_okms_secret" "in" { okms_id = ovh_okms.in.id } # hosting FR
resource "ovh_okms_service_key" "out" { okms_id = ovh_okms.out.id } # key CA
resource "ovh_okms_service_key" "in" { okms_id = ovh_okms.in.id } # key FR
resource "ovh_ovhcloud_connect_example" "left_out" {} # network ?left-to-provider
resource "ovh_storage_efs" "left_out" {} # hosting ?placed-elsewhere
resource "ovh_storage_efs_example" "left_out" {} # hosting ?left-to-provider
resource "ovh_vps" "left_out" {} # hosting ?placed-elsewhere
resource "ovh_vrackservices" "left_out" {} # network ?left-to-provider
