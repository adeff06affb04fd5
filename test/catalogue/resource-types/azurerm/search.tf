resource "azurerm_search_service" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_search_service" "us" { location = "eastus" } # hosting US
resource "azurerm_search_shared_private_link_service" "nl" { search_service_id = azurerm_search_service.nl.id } # hosting NL
resource "azurerm_search_shared_private_link_service" "us" { search_service_id = azurerm_search_service.us.id } # hosting US
