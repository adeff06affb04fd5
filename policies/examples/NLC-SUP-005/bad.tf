terraform {
  required_providers {
    hcloud = { # expect NLC-SUP-005
      source  = "hetznercloud/hcloud"
      version = "~> 1.48"
    }
    scaleway = {
      source = "scaleway/scaleway"
    }
  }
}

module "network" {
  source = "github.com/voorbeeld/netwerk" # expect NLC-SUP-005
}
