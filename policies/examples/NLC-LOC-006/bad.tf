provider "azurerm" {
  features {}
}

resource "azurerm_virtual_network" "koppeling" {
  name                = "koppeling"
  resource_group_name = "koppeling"
  location            = "uksouth" # expect NLC-LOC-006
  address_space       = ["10.0.0.0/16"]
}
