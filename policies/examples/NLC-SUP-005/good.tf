terraform {
  required_providers {
    hcloud = {
      source  = "register.voorbeeld.nl/hetznercloud/hcloud"
      version = "~> 1.48"
    }
  }
}

module "network" {
  source = "git::https://git.voorbeeld.nl/infrastructuur/netwerk.git"
}
