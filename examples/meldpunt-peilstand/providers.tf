provider "aws" {
  region = var.regio

  default_tags {
    tags = local.labels
  }
}

# Uitwijk. Gekozen in 2019, toen Londen nog binnen de EER lag.
provider "aws" {
  alias  = "uitwijk"
  region = "eu-west-2"
}

# CloudFront leest certificaten alleen uit us-east-1.
provider "aws" {
  alias  = "cdn"
  region = "us-east-1"
}

provider "azurerm" {
  features {}
}

provider "scaleway" {
  region = "nl-ams"
  zone   = "nl-ams-1"
}

provider "hcloud" {}
