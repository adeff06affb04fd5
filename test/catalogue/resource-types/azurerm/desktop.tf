resource "azurerm_virtual_desktop_application" "nl" { application_group_id = azurerm_virtual_desktop_application_group.nl.id } # hosting NL
resource "azurerm_virtual_desktop_application" "us" { application_group_id = azurerm_virtual_desktop_application_group.us.id } # hosting US
resource "azurerm_virtual_desktop_application_group" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_virtual_desktop_application_group" "us" { location = "eastus" } # hosting US
