variable "location" {
  type     = string
  default  = "uksouth"
  nullable = false
}

variable "nullable" {
  type    = string
  default = "ukwest"
}

variable "settings" {
  type = object({
    region = optional(string, "norwayeast")
    weight = optional(number, 1)
    more   = optional(map(string))
  })
  default = {}
}

resource "azurerm_resource_group" "not_nullable" {
  name     = "a"
  location = var.location
}

resource "azurerm_resource_group" "nullable" {
  name     = "b"
  location = coalesce(var.nullable, "germanywestcentral")
}

resource "azurerm_resource_group" "settings" {
  name     = "c${var.settings.weight + 1}"
  location = var.settings.region
  tags     = var.settings.more
}
