# Without a region anywhere it is Paris. https://registry.terraform.io/providers/scaleway/scaleway/latest/docs
resource "scaleway_object_bucket" "left_out" {} # hosting FR
resource "scaleway_object_bucket" "nl" { region = "nl-ams" } # hosting NL
resource "scaleway_instance_server" "left_out" {} # hosting FR
resource "scaleway_instance_server" "nl" { zone = "nl-ams-1" } # hosting NL
resource "scaleway_k8s_cluster" "pl" { region = "pl-waw" } # hosting PL
resource "scaleway_rdb_instance" "backups_may_leave" { region = "nl-ams" } # hosting NL; backup eu
resource "scaleway_rdb_instance" "backups_stay" { # hosting NL
  region             = "nl-ams"
  backup_same_region = true
}
resource "scaleway_container_namespace" "milan" { region = "it-mil" } # hosting IT
