# https://registry.terraform.io/providers/Azure/azapi/latest/docs
resource "azapi_data_plane_resource" "out" { parent_id = azapi_resource.out.id } # hosting US
resource "azapi_data_plane_resource" "in" { parent_id = azapi_resource.in.id } # hosting NL
resource "azapi_resource" "out" { location = "eastus" } # hosting US
resource "azapi_resource" "in" { location = "westeurope" } # hosting NL
resource "azapi_resource_action" "out" { resource_id = azapi_resource.out.id } # hosting US
resource "azapi_resource_action" "in" { resource_id = azapi_resource.in.id } # hosting NL
resource "azapi_update_resource" "out" { resource_id = azapi_resource.out.id } # hosting US
resource "azapi_update_resource" "in" { resource_id = azapi_resource.in.id } # hosting NL
