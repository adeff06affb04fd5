resource "azurerm_system_center_virtual_machine_manager_availability_set" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_system_center_virtual_machine_manager_availability_set" "us" { location = "eastus" } # hosting US
resource "azurerm_workloads_sap_discovery_virtual_instance" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_workloads_sap_discovery_virtual_instance" "us" { location = "eastus" } # hosting US
