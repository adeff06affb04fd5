terraform {
  required_providers {
    scaleway = {
      source = "scaleway/scaleway"
    }
  }
}

provider "scaleway" {
  region = "nl-ams"
  zone   = "nl-ams-1"
}

resource "scaleway_vpc_private_network" "portaal" {
  name = "portaal"
}

resource "scaleway_k8s_cluster" "portaal" {
  name                        = "portaal"
  version                     = "1.33"
  cni                         = "cilium"
  private_network_id          = scaleway_vpc_private_network.portaal.id
  delete_additional_resources = false
}

resource "scaleway_k8s_pool" "portaal" {
  cluster_id = scaleway_k8s_cluster.portaal.id
  name       = "portaal"
  node_type  = "PRO2-S"
  size       = 3
}

resource "scaleway_rdb_instance" "meldingen" {
  name               = "meldingen"
  node_type          = "DB-GP-S"
  engine             = "PostgreSQL-16"
  encryption_at_rest = true
}

resource "scaleway_object_bucket" "bijlagen" {
  name = "waterstand-bijlagen"
}
