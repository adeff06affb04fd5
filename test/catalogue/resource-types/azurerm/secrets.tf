resource "azurerm_key_vault" "nl" { location = "westeurope" } # replica IE; key NL
resource "azurerm_key_vault" "us" { location = "eastus" } # replica US; key US
resource "azurerm_key_vault_secret" "nl" { key_vault_id = azurerm_key_vault.nl.id } # hosting NL
resource "azurerm_key_vault_secret" "us" { key_vault_id = azurerm_key_vault.us.id } # hosting US
