# De beoordeling van meldingen gebeurt op het kantoorplatform, in Azure.
resource "azurerm_resource_group" "beoordeling" {
  name     = "rg-peilstand-beoordeling"
  location = var.azure_locatie
}

resource "azurerm_storage_account" "bijlagen" {
  name                     = "peilstandbijlagen"
  resource_group_name      = azurerm_resource_group.beoordeling.name
  location                 = azurerm_resource_group.beoordeling.location
  account_tier             = "Standard"
  account_replication_type = "GRS"
}

resource "azurerm_log_analytics_workspace" "logboek" {
  name                = "log-peilstand"
  resource_group_name = azurerm_resource_group.beoordeling.name
  location            = var.log_locatie
}
