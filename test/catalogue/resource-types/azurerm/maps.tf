resource "azurerm_maps_account" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_maps_account" "us" { location = "eastus" } # hosting US
