resource "azurerm_advisor_suppression" "everywhere" {} # hosting global
resource "azurerm_arc_kubernetes_cluster" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_arc_kubernetes_cluster" "us" { location = "eastus" } # hosting US
resource "azurerm_arc_machine" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_arc_machine" "us" { location = "eastus" } # hosting US
resource "azurerm_arc_private_link_scope" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_arc_private_link_scope" "us" { location = "eastus" } # hosting US
resource "azurerm_arc_resource_bridge_appliance" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_arc_resource_bridge_appliance" "us" { location = "eastus" } # hosting US
resource "azurerm_automanage_configuration" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_automanage_configuration" "us" { location = "eastus" } # hosting US
resource "azurerm_automation_account" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_automation_account" "us" { location = "eastus" } # hosting US
resource "azurerm_automation_certificate" "nl" { automation_account_name = azurerm_automation_account.nl.name } # hosting NL
resource "azurerm_automation_certificate" "us" { automation_account_name = azurerm_automation_account.us.name } # hosting US
resource "azurerm_billing_account_cost_management_export" "everywhere" {} # hosting global
resource "azurerm_blueprint_assignment" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_blueprint_assignment" "us" { location = "eastus" } # hosting US
resource "azurerm_custom_provider" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_custom_provider" "us" { location = "eastus" } # hosting US
resource "azurerm_extended_location_custom_location" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_extended_location_custom_location" "us" { location = "eastus" } # hosting US
resource "azurerm_graph_services_account" "everywhere" {} # hosting global
resource "azurerm_maintenance_assignment_dedicated_host" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_maintenance_assignment_dedicated_host" "us" { location = "eastus" } # hosting US
resource "azurerm_managed_application" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_managed_application" "us" { location = "eastus" } # hosting US
resource "azurerm_managed_application_definition" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_managed_application_definition" "us" { location = "eastus" } # hosting US
resource "azurerm_management_group_template_deployment" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_management_group_template_deployment" "us" { location = "eastus" } # hosting US
resource "azurerm_marketplace_agreement" "everywhere" {} # hosting global
resource "azurerm_policy_virtual_machine_configuration_assignment" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_policy_virtual_machine_configuration_assignment" "us" { location = "eastus" } # hosting US
resource "azurerm_portal_dashboard" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_portal_dashboard" "us" { location = "eastus" } # hosting US
resource "azurerm_portal_tenant_configuration" "everywhere" {} # hosting global
resource "azurerm_resource_deployment_script_azure_cli" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_resource_deployment_script_azure_cli" "us" { location = "eastus" } # hosting US
resource "azurerm_resource_deployment_script_azure_power_shell" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_resource_deployment_script_azure_power_shell" "us" { location = "eastus" } # hosting US
resource "azurerm_resource_group" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_resource_group" "us" { location = "eastus" } # hosting US
resource "azurerm_resource_management_private_link" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_resource_management_private_link" "us" { location = "eastus" } # hosting US
resource "azurerm_resource_management_private_link_association" "everywhere" {} # hosting global
resource "azurerm_security_center_assessment" "everywhere" {} # hosting global
resource "azurerm_security_center_automation" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_security_center_automation" "us" { location = "eastus" } # hosting US
resource "azurerm_stack_hci_cluster" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_stack_hci_cluster" "us" { location = "eastus" } # hosting US
resource "azurerm_subscription_cost_management_export" "everywhere" {} # hosting global
resource "azurerm_subscription_template_deployment" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_subscription_template_deployment" "us" { location = "eastus" } # hosting US
resource "azurerm_tenant_template_deployment" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_tenant_template_deployment" "us" { location = "eastus" } # hosting US
