terraform {
  required_providers {
    azurerm = {
      source = "hashicorp/azurerm"
    }
  }
}

provider "azurerm" {
  features {}
}

variable "locatie" {
  description = "Regio van het dataplatform"
  type        = string
  default     = "westeurope"
}

resource "azurerm_resource_group" "platform" {
  name     = "rg-dataplatform"
  location = var.locatie
}

# Metingen van peilen en afvoer, zoals ze binnenkomen.
resource "azurerm_storage_account" "metingen" {
  name                     = "stmetingen"
  resource_group_name      = azurerm_resource_group.platform.name
  location                 = azurerm_resource_group.platform.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  is_hns_enabled           = true
  min_tls_version          = "TLS1_2"
}

resource "azurerm_storage_data_lake_gen2_filesystem" "ruw" {
  name               = "ruw"
  storage_account_id = azurerm_storage_account.metingen.id
}

resource "azurerm_synapse_workspace" "analyse" {
  name                                 = "syn-waterstand"
  resource_group_name                  = azurerm_resource_group.platform.name
  location                             = azurerm_resource_group.platform.location
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.ruw.id

  identity {
    type = "SystemAssigned"
  }
}

