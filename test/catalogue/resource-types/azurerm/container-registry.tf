resource "azurerm_container_connected_registry" "nl" { container_registry_id = azurerm_container_registry.nl.id } # hosting NL
resource "azurerm_container_connected_registry" "us" { container_registry_id = azurerm_container_registry.us.id } # hosting US
resource "azurerm_container_registry" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_container_registry" "us" { location = "eastus" } # hosting US
resource "azurerm_container_registry_agent_pool" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_container_registry_agent_pool" "us" { location = "eastus" } # hosting US
