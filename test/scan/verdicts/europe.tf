terraform {
  required_providers {
    ovh              = { source = "ovh/ovh" }
    scaleway         = { source = "scaleway/scaleway" }
    stackit          = { source = "stackitcloud/stackit" }
    exoscale         = { source = "exoscale/exoscale" }
    opentelekomcloud = { source = "opentelekomcloud/opentelekomcloud" }
    ionoscloud       = { source = "ionos-cloud/ionoscloud" }
    upcloud          = { source = "UpCloudLtd/upcloud" }
  }
}
provider "scaleway" {
  region = "fr-par"
  zone   = "fr-par-2"
}
resource "scaleway_instance_volume" "v" { # hosting FR
  type = "l_ssd"
}
resource "scaleway_instance_ip" "i" { # network NL
  zone = "nl-ams-1"
}
resource "scaleway_lb" "l" { # network PL
  type = "LB-S"
  zone = "pl-waw-1"
}
resource "scaleway_lb_backend" "b" { # network PL
  lb_id = scaleway_lb.l.id
}
resource "scaleway_lb_frontend" "f" { # network PL
  lb_id      = scaleway_lb.l.id
  backend_id = scaleway_lb_backend.b.id
}
resource "scaleway_k8s_pool" "p" { # hosting NL
  cluster_id = scaleway_k8s_cluster.c.id
  name       = "p"
}
resource "scaleway_k8s_cluster" "c" { # hosting NL
  name   = "c"
  region = "nl-ams"
}
resource "scaleway_rdb_database" "d" { # hosting PL
  instance_id = scaleway_rdb_instance.i.id
  name        = "d"
}
resource "scaleway_rdb_instance" "i" { # hosting PL
  region             = "pl-waw"
  node_type          = "x"
  engine             = "PostgreSQL-15"
  backup_same_region = true
}
resource "scaleway_object" "o" { # hosting NL
  bucket = scaleway_object_bucket.b.id
  key    = "k"
}
resource "scaleway_object_bucket" "b" { # hosting NL
  name   = "b"
  region = "nl-ams"
}
resource "scaleway_registry_namespace" "n" { # hosting FR
  name = "n"
}
resource "scaleway_iam_application" "a" { # none
  name = "a"
}
resource "scaleway_domain_zone" "z" { # dns global
  domain = "x.nl"
}
resource "scaleway_vpc_private_network" "n" { # network FR
  name = "n"
}
resource "scaleway_secret" "s" { # hosting FR
  name = "s"
}
resource "scaleway_tem_domain" "t" { # hosting FR
  name = "t"
}
resource "scaleway_edge_services_pipeline" "e" { # delivery global → 004
  name = "e"
}
resource "scaleway_apple_silicon_server" "m" { # hosting FR
  name = "m"
  type = "M1-M"
  zone = "fr-par-3"
}
provider "ovh" {
  endpoint = "ovh-ca"
}
resource "ovh_cloud_project_instance" "i" { # hosting SG → 001
  region = "SGP1"
}
resource "ovh_cloud_project_network_private" "n" { # network CA+FR → 006
  service_name = "s"
  name         = "n"
  regions      = ["GRA11", "BHS5"]
}
resource "ovh_cloud_project_network_private_subnet" "s" { # network FR
  service_name = "s"
  network_id   = ovh_cloud_project_network_private.n.id
  region       = "GRA11"
}
resource "ovh_domain_zone_record" "r" { # dns global
  zone      = "x.nl"
  fieldtype = "A"
}
resource "ovh_iploadbalancing_tcp_frontend" "f" { # network ?left-to-provider → 003
  service_name = "s"
  zone         = "all"
}
resource "ovh_dedicated_server" "d" { # hosting ?placed-elsewhere → 003
  service_name = "s"
}
resource "ovh_cloud_project_containerregistry" "c" { # hosting DE
  service_name = "s"
  region       = "DE"
}
resource "ovh_cloud_project_containerregistry_user" "u" { # hosting DE
  registry_id = ovh_cloud_project_containerregistry.c.id
}
resource "ovh_cloud_project_database_user" "u" { # hosting FR
  cluster_id = ovh_cloud_project_database.d.id
}
resource "ovh_cloud_project_database" "d" { # hosting FR; backup CA → 005
  engine = "mysql"
  nodes {
    region = "GRA"
  }
  backup_regions = ["BHS"]
}
resource "ovh_cloud_project_region_storage_presign" "p" { # none
  region_name = "gra"
}
resource "ovh_cloud_project_kube" "lower" { # hosting FR
  region = "gra7"
}
resource "ovh_cloud_project_kube" "paris" { # hosting FR
  region = "EU-WEST-PAR"
}
resource "ovh_cloud_project_kube" "us" { # hosting US → 001
  region = "US-EAST-VA-1"
}
resource "ovh_cloud_project_kube" "mil" { # hosting IT
  region = "EU-SOUTH-MIL"
}
resource "ovh_cloud_project_kube" "in" { # hosting ?region-not-in-catalogue → 003
  region = "AP-SOUTH-MUM-1"
}
resource "exoscale_nlb" "n" { # network DE
  zone = "de-muc-1"
}
resource "exoscale_sks_nodepool" "p" { # hosting CH
  zone       = "ch-gva-2"
  cluster_id = "x"
}
resource "exoscale_security_group" "s" { # none
  name = "s"
}
resource "exoscale_iam_role" "r" { # none
  name = "r"
}
resource "stackit_objectstorage_bucket" "b" { # hosting DE
  project_id = "p"
  name       = "b"
}
resource "stackit_ske_cluster" "k" { # hosting DE
  project_id = "p"
  name       = "k"
}
resource "stackit_dns_zone" "z" { # dns global
  project_id = "p"
}
resource "stackit_volume" "v" { # hosting DE
  project_id        = "p"
  availability_zone = "eu01-1"
}
resource "opentelekomcloud_obs_bucket" "b" { # hosting NL
  bucket = "b"
  region = "eu-nl"
}
resource "opentelekomcloud_dns_zone_v2" "z" { # dns global
  name = "x"
}
resource "opentelekomcloud_cce_cluster_v3" "c" { # hosting CH
  name   = "c"
  region = "eu-ch2"
}
resource "opentelekomcloud_ecs_instance_v1" "e" { # hosting NL
  name              = "e"
  availability_zone = "eu-nl-01"
}
resource "ionoscloud_k8s_cluster" "c" { # hosting ?left-to-provider → 003
  name = "c"
}
resource "ionoscloud_k8s_node_pool" "p" { # hosting ES
  datacenter_id  = ionoscloud_datacenter.d.id
  k8s_cluster_id = ionoscloud_k8s_cluster.c.id
}
resource "ionoscloud_datacenter" "d" { # hosting ES
  name     = "d"
  location = "es/vit"
}
resource "ionoscloud_lan" "l" { # network ES
  datacenter_id = ionoscloud_datacenter.d.id
}
resource "ionoscloud_pg_cluster" "p" { # hosting US; backup DE → 001
  location        = "us/ewr"
  backup_location = "eu-central-2"
}
resource "ionoscloud_s3_bucket" "b" { # hosting ES
  name   = "b"
  region = "eu-south-2"
}
resource "ionoscloud_ipblock" "i" { # network GB → 006
  location = "gb/bhx"
  size     = 1
}
resource "upcloud_network" "n" { # network DE
  zone = "de-fra1"
}
resource "upcloud_kubernetes_cluster" "k" { # hosting SG → 001
  zone = "sg-sin1"
}
resource "upcloud_kubernetes_node_group" "g" { # hosting SG → 001
  cluster = upcloud_kubernetes_cluster.k.id
}
resource "upcloud_loadbalancer" "l" { # network SE
  zone = "se-sto1"
}
resource "upcloud_object_storage" "o" { # hosting US → 001
  zone = "us-nyc1"
}
resource "upcloud_managed_object_storage_bucket" "b" { # hosting SG → 001
  service_uuid = upcloud_managed_object_storage.s.id
}
resource "upcloud_managed_object_storage" "s" { # hosting SG → 001
  region = "apac-1"
}
