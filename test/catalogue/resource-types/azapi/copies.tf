# The body says what the azurerm provider has attributes for. https://registry.terraform.io/providers/Azure/azapi/latest/docs
resource "azapi_resource" "pair" { # hosting NL; replica IE
  type     = "Microsoft.Storage/storageAccounts@2023-05-01"
  location = "westeurope"
  body = {
    sku = {
      name = "Standard_GRS"
    }
  }
}
resource "azapi_resource" "local" { # hosting NL
  type     = "Microsoft.Storage/storageAccounts@2023-05-01"
  location = "westeurope"
  body = {
    sku = {
      name = "Standard_LRS"
    }
  }
}
resource "azapi_resource" "cosmos" { # hosting NL; replica US
  type     = "Microsoft.DocumentDB/databaseAccounts@2024-05-15"
  location = "westeurope"
  body = {
    properties = {
      locations = [{
        locationName = "eastus"
      }]
    }
  }
}
resource "azapi_resource" "account" { # hosting SE
  type     = "Microsoft.CognitiveServices/accounts@2024-10-01"
  location = "swedencentral"
}
resource "azapi_resource" "worldwide" { # hosting SE; processing global
  type      = "Microsoft.CognitiveServices/accounts/deployments@2024-10-01"
  parent_id = azapi_resource.account.id
  body = {
    sku = {
      name = "GlobalStandard"
    }
  }
}
resource "azapi_resource" "eu_zone" { # hosting SE; processing eu
  type      = "Microsoft.CognitiveServices/accounts/deployments@2024-10-01"
  parent_id = azapi_resource.account.id
  body = {
    sku = {
      name = "DataZoneStandard"
    }
  }
}
