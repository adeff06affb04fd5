resource "azurerm_app_configuration" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_app_configuration" "us" { location = "eastus" } # hosting US
resource "azurerm_app_configuration_feature" "nl" { configuration_store_id = azurerm_app_configuration.nl.id } # hosting NL
resource "azurerm_app_configuration_feature" "us" { configuration_store_id = azurerm_app_configuration.us.id } # hosting US
