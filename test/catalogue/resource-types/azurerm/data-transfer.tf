resource "azurerm_database_migration_project" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_database_migration_project" "us" { location = "eastus" } # hosting US
resource "azurerm_databox_edge_device" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_databox_edge_device" "us" { location = "eastus" } # hosting US
resource "azurerm_storage_mover" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_storage_mover" "us" { location = "eastus" } # hosting US
