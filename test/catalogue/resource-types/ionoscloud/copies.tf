# Backups can be kept elsewhere. https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs
resource "ionoscloud_dbaas_mongo_cluster" "us" { # hosting DE; backup US
  location = "de/fra"
  backup {
    location = "us-central-1"
  }
}
resource "ionoscloud_dbaas_pgsql_cluster" "de" { # hosting DE; backup DE
  location        = "de/txl"
  backup_location = "eu-central-2"
}
resource "ionoscloud_datacenter" "london" { location = "gb/lhr" } # hosting GB
resource "ionoscloud_server" "london" { datacenter_id = ionoscloud_datacenter.london.id } # hosting GB
