# Copies to another region. https://registry.terraform.io/providers/oracle/oci/latest/docs
provider "oci" {
  region = "eu-frankfurt-1"
}
resource "oci_objectstorage_bucket" "left_out" {} # hosting DE
resource "oci_objectstorage_replication_policy" "us" { destination_region_name = "us-ashburn-1" } # hosting DE; replica US
resource "oci_kms_vault_replication" "serbia" { replica_region = "eu-jovanovac-1" } # key DE; replica RS
resource "oci_core_volume_backup_policy" "uk" { destination_region = "uk-london-1" } # hosting DE; backup GB
resource "oci_core_remote_peering_connection" "us" { peer_region_name = "us-phoenix-1" } # network DE; network US
resource "oci_identity_domain" "home" { home_region = "eu-zurich-1" } # identity CH
