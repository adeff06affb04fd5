resource "azurerm_api_management" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_api_management" "us" { location = "eastus" } # hosting US
resource "azurerm_api_management_api" "nl" { api_management_name = azurerm_api_management.nl.name } # hosting NL
resource "azurerm_api_management_api" "us" { api_management_name = azurerm_api_management.us.name } # hosting US
