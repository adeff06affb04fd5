provider "oci" {
  region = "eu-frankfurt-1"
}
provider "oci" {
  alias  = "eu"
  region = "eu-frankfurt-2"
}
provider "oci" {
  alias  = "gov"
  region = "us-langley-1"
}
provider "oci" {
  alias  = "short"
  region = "fra"
}
provider "oci" {
  alias  = "zurich"
  region = "eu-zurich-1"
}
resource "oci_core_vcn" "eu" { # network DE
  provider       = oci.eu
  compartment_id = "c"
}
resource "oci_core_vcn" "gov" { # network US → 002
  provider       = oci.gov
  compartment_id = "c"
}
resource "oci_core_vcn" "short" { # network ?region-not-in-catalogue → 003
  provider       = oci.short
  compartment_id = "c"
}
resource "oci_core_vcn" "zurich" { # network CH
  provider       = oci.zurich
  compartment_id = "c"
}
resource "oci_core_instance" "ad" { # hosting DE
  availability_domain = data.oci_identity_availability_domains.a.availability_domains[0].name
  compartment_id      = "c"
}
data "oci_identity_availability_domains" "a" {
  compartment_id = "c"
}
resource "oci_identity_policy" "p" { # none
  compartment_id = "c"
  name           = "p"
}
resource "oci_objectstorage_replication_policy" "r" { # hosting DE; replica US → 005
  bucket                  = "b"
  destination_region_name = "us-ashburn-1"
}
resource "oci_dns_zone" "z" { # dns global → 004
  name = "z"
}
resource "oci_kms_vault" "v" { # key DE
  compartment_id = "c"
}
resource "oci_core_volume_backup_copy" "c" { # network DE
  volume_backup_id = "x"
}
resource "oci_core_boot_volume" "b" { # hosting DE
  availability_domain = "kIdk:UK-LONDON-1-AD-2"
  compartment_id      = "c"
}
resource "oci_database_autonomous_database_backup" "b" { # hosting DE
  autonomous_database_id = "x"
}
resource "oci_identity_region_subscription" "r" { # identity global → 004
  region_key = "IAD"
}
resource "digitalocean_volume" "v" { # hosting US → 001
  region = "nyc1"
}
resource "digitalocean_droplet" "noregion" { # hosting ?left-to-provider → 003
  name = "x"
}
resource "digitalocean_kubernetes_cluster" "k" { # hosting IN → 001
  region = "blr1"
}
resource "digitalocean_kubernetes_node_pool" "p" { # hosting IN → 001
  cluster_id = digitalocean_kubernetes_cluster.k.id
}
resource "digitalocean_spaces_bucket_object" "o" { # hosting US → 001
  bucket = "b"
  region = "nyc3"
}
resource "digitalocean_record" "r" { # dns global → 004
  domain = "x"
}
resource "digitalocean_database_replica" "r" { # replica US → 005
  cluster_id = digitalocean_database_cluster.c.id
  region     = "sfo2"
}
resource "digitalocean_database_cluster" "c" { # hosting NL
  region = "ams3"
}
resource "digitalocean_snapshot" "s" { # hosting ?left-to-provider → 003
  regions = ["nyc1"]
}
resource "digitalocean_custom_image" "i" { # hosting NL+US → 001
  regions = ["ams3", "nyc3"]
}
resource "digitalocean_loadbalancer" "global" { # network global → 004
  type = "GLOBAL"
}
resource "digitalocean_vpc" "v" { # network CA → 006
  region = "tor1"
}
resource "digitalocean_cdn" "c" { # delivery global → 004
  origin = "x"
}
resource "digitalocean_project" "p" { # hosting global → 004
  name = "p"
}
resource "linode_lke_cluster" "k" { # hosting IN → 001
  region = "ap-west"
}
resource "linode_object_storage_bucket" "b" { # hosting GB → 001
  region = "gb-lon"
  label  = "x"
}
resource "linode_nodebalancer" "n" { # network SE
  region = "se-sto"
}
resource "linode_domain" "d" { # dns global → 004
  domain = "x"
}
resource "vultr_object_storage" "o" { # hosting ?placed-elsewhere → 003
  cluster_id = 2
}
resource "vultr_block_storage" "b" { # hosting US → 001
  region = "EWR"
}
resource "alicloud_instance" "i" { # hosting CN → 001
  availability_zone = "cn-hangzhou-b"
}
provider "alicloud" {
  region = "eu-west-1"
}
resource "alicloud_vswitch" "v" { # network DE
  zone_id = "eu-central-1a"
}
resource "alicloud_oss_bucket" "b" { # hosting GB → 001
  bucket = "x"
}
provider "yandex" {
  zone = "ru-central1-b"
}
resource "yandex_storage_bucket" "b" { # hosting RU → 001
  bucket = "x"
}
provider "ibm" {
  region = "eu-de"
}
resource "ibm_is_vpc" "v" { # network DE
  name = "x"
}
resource "ibm_cos_bucket" "c" { # hosting US → 001
  bucket_name           = "x"
  cross_region_location = "us"
}
resource "ibm_cos_bucket" "e" { # hosting GB → 001
  bucket_name     = "x"
  region_location = "eu-gb"
}
resource "ibm_resource_instance" "r" { # hosting US → 001
  location = "us-south"
}
resource "ibm_is_instance" "z" { # hosting GB → 001
  zone = "eu-gb-1"
}
provider "tencentcloud" {
  region = "eu-moscow"
}
resource "tencentcloud_instance" "i" { # hosting DE
  availability_zone = "eu-frankfurt-1"
}
resource "tencentcloud_vpc" "v" { # network RU → 002
  name = "x"
}
