terraform {
  required_providers {
    azuread = {
      source = "hashicorp/azuread"
    }
    azurerm = {
      source = "hashicorp/azurerm"
    }
    msgraph = {
      source = "microsoft/msgraph"
    }
  }
}

provider "azuread" {}

provider "msgraph" {}

provider "azurerm" {
  features {}
}
