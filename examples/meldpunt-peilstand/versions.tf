terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
    hcloud = {
      source  = "hetznercloud/hcloud"
      version = "~> 1.50"
    }
    scaleway = {
      source  = "scaleway/scaleway"
      version = "~> 2.50"
    }
  }

  backend "s3" {
    bucket = "peilmerk-terraform-state"
    key    = "meldpunt-peilstand/productie.tfstate"
    region = "eu-central-1"
  }
}
