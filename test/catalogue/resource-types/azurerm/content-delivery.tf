resource "azurerm_cdn_endpoint" "everywhere" {} # delivery global
resource "azurerm_frontdoor" "everywhere" {} # delivery global
