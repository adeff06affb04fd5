terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm" }
  }
}

provider "azurerm" {
  features {
    key_vault {
      purge_soft_delete_on_destroy = var.settings.purge
    }
  }
  subscription_id = var.number
}

variable "location" {
  type    = string
  default = "eastus"
}

variable "settings" {
  type = object({
    purge     = optional(bool)
    region    = optional(string, "westeurope")
    nested    = optional(object({ places = optional(list(string), ["northeurope"]), weight = optional(number) }))
    any       = optional(any)
    tuple     = optional(tuple([string, number]), ["a", 1])
    set       = optional(set(string), [])
    map       = optional(map(object({ at = string, deep = optional(map(string), { x = "y" }) })), {})
  })
  default = {}
}

variable "number" {
  type    = string
  default = 12.50
}

variable "list" {
  type    = list(any)
  default = ["a", 1, true]
}

variable "place_by_stage" {
  type = map(string)
  default = {
    dev = "westeurope"
    prd = "northeurope"
  }
}

variable "stage" {
  type = string
  validation {
    condition     = contains(["dev", "prd"], var.stage)
    error_message = "dev or prd"
  }
}

variable "secret" {
  type      = string
  sensitive = true
  default   = "francecentral"
}

variable "short" {
  type      = string
  ephemeral = true
  default   = "x"
}

variable "nothing" {
  type    = string
  default = "swedencentral"
}

variable "from_json" {
  type = any
}

variable "overridden" {
  default = "one"
}

variable "untyped" {
}

locals {
  names = {
    westeurope  = "weu"
    northeurope = "neu"
  }
  stage  = var.place_by_stage[var.stage]
  short  = lookup(local.names, local.stage, "other")
  hidden = "${var.secret}-x"
}

resource "azurerm_resource_group" "by_stage" {
  name     = "rg-${local.short}-${terraform.workspace}"
  location = local.stage
  tags     = { number = var.number, list = join(",", var.list), any = jsonencode(var.settings.any) }
}

resource "azurerm_resource_group" "settings" {
  name     = "rg-${join("-", [for name, each in var.settings.map : "${name}${each.deep.x}"])}"
  location = var.settings.region
  tags     = { tuple = var.settings.tuple[1], set = join(",", var.settings.set), nested = try(var.settings.nested.places[0], "none") }
}

resource "azurerm_resource_group" "secret" {
  name     = local.hidden
  location = var.secret
}

resource "azurerm_storage_account" "in_group" {
  name                     = "st${substr(sha1(azurerm_resource_group.by_stage.name), 0, 8)}"
  resource_group_name      = azurerm_resource_group.by_stage.name
  location                 = azurerm_resource_group.by_stage.location
  account_replication_type = var.from_json.replication[0].type
  account_tier             = title("standard")
  network_rules {
    default_action = "Deny"
    ip_rules       = [for i in range(2) : cidrhost("10.0.${i}.0/24", -2)]
  }
}

module "null_argument" {
  source   = "./child"
  location = null
  nullable = null
}

module "default" {
  source = "./child"
}

module "given" {
  source   = "./child"
  location = var.nothing
  nullable = var.untyped
  settings = { region = var.location, weight = "3" }
}
