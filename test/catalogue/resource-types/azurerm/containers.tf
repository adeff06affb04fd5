resource "azurerm_container_app" "nl" { container_app_environment_id = azurerm_container_app_environment.nl.id } # hosting NL
resource "azurerm_container_app" "us" { container_app_environment_id = azurerm_container_app_environment.us.id } # hosting US
resource "azurerm_container_app_environment" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_container_app_environment" "us" { location = "eastus" } # hosting US
resource "azurerm_container_group" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_container_group" "us" { location = "eastus" } # hosting US
