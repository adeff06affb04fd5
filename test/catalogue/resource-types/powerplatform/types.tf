# https://learn.microsoft.com/power-platform/admin/regions-overview
resource "powerplatform_environment" "out" { azure_region = "eastus" } # hosting US
resource "powerplatform_environment" "in" { azure_region = "westeurope" } # hosting NL
resource "powerplatform_example" "out" { environment_id = powerplatform_environment.out.id } # hosting US
resource "powerplatform_example" "in" { environment_id = powerplatform_environment.in.id } # hosting NL
