resource "azurerm_key_vault" "nl" { location = "westeurope" } # key NL; replica IE
resource "azurerm_key_vault" "us" { location = "eastus" } # key US; replica US
resource "azurerm_key_vault_secret" "nl" { key_vault_id = azurerm_key_vault.nl.id } # hosting NL
resource "azurerm_key_vault_secret" "us" { key_vault_id = azurerm_key_vault.us.id } # hosting US
