resource "azurerm_dns_a_record" "everywhere" {} # dns global
resource "azurerm_private_dns_a_record" "everywhere" {} # dns global
resource "azurerm_private_dns_resolver" "nl" { location = "westeurope" } # dns NL
resource "azurerm_private_dns_resolver" "us" { location = "eastus" } # dns US
resource "azurerm_traffic_manager_azure_endpoint" "everywhere" {} # dns global
