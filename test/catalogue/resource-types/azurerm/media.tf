resource "azurerm_video_indexer_account" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_video_indexer_account" "us" { location = "eastus" } # hosting US
