resource "azurerm_chaos_studio_capability" "nl" { chaos_studio_target_id = azurerm_chaos_studio_target.nl.id } # hosting NL
resource "azurerm_chaos_studio_capability" "us" { chaos_studio_target_id = azurerm_chaos_studio_target.us.id } # hosting US
resource "azurerm_chaos_studio_target" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_chaos_studio_target" "us" { location = "eastus" } # hosting US
resource "azurerm_dev_center" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_dev_center" "us" { location = "eastus" } # hosting US
resource "azurerm_dev_center_project_pool" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_dev_center_project_pool" "us" { location = "eastus" } # hosting US
resource "azurerm_dev_test_global_vm_shutdown_schedule" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_dev_test_global_vm_shutdown_schedule" "us" { location = "eastus" } # hosting US
resource "azurerm_load_test" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_load_test" "us" { location = "eastus" } # hosting US
resource "azurerm_managed_devops_pool" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_managed_devops_pool" "us" { location = "eastus" } # hosting US
resource "azurerm_source_control_token" "everywhere" {} # hosting global
