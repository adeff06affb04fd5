/** Where Microsoft's services are. The truth is Microsoft's documentation and the provider's. */
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const groups = `
resource "azurerm_resource_group" "nl" {
  name     = "rg-nl"
  location = "West Europe"
}
resource "azurerm_resource_group" "us" {
  name     = "rg-us"
  location = "eastus"
}
`;

const children: readonly Case[] = [
  {
    title: "networks: by name, by id, by reference to any attribute",
    files: `${groups}
resource "azurerm_virtual_network" "v" {
  name                = "vnet"
  location            = azurerm_resource_group.us.location
  resource_group_name = azurerm_resource_group.nl.name
}
resource "azurerm_subnet" "by_reference" {
  name                 = "s"
  resource_group_name  = azurerm_resource_group.nl.name
  virtual_network_name = azurerm_virtual_network.v.name
}
resource "azurerm_subnet" "by_name" {
  name                 = "s"
  resource_group_name  = "rg-nl"
  virtual_network_name = "vnet"
}
resource "azurerm_subnet_network_security_group_association" "a" {
  subnet_id                 = azurerm_subnet.by_reference.id
  network_security_group_id = "x"
}
resource "azurerm_private_endpoint" "p" {
  name                = "p"
  location            = "westeurope"
  resource_group_name = "rg-nl"
  subnet_id           = azurerm_subnet.by_reference.id
}
resource "azurerm_virtual_network_peering" "p" {
  name                      = "p"
  resource_group_name       = azurerm_resource_group.nl.name
  virtual_network_name      = azurerm_virtual_network.v.name
  remote_virtual_network_id = "x"
}`,
    verdicts: {
      "azurerm_virtual_network.v": "network US → 002",
      "azurerm_subnet.by_reference": "network US → 002",
      "azurerm_subnet.by_name": "network US → 002",
      "azurerm_subnet_network_security_group_association.a": "network US → 002",
      "azurerm_private_endpoint.p": "network NL",
      "azurerm_virtual_network_peering.p": "network US; network ?placed-elsewhere → 002 003",
    },
  },
  {
    title: "databases are where their server is, apps where their plan is, not where the group is",
    files: `${groups}
resource "azurerm_mssql_server" "s" {
  name                = "s"
  resource_group_name = azurerm_resource_group.nl.name
  location            = "brazilsouth"
}
resource "azurerm_mssql_database" "d" {
  name      = "d"
  server_id = azurerm_mssql_server.s.id
}
resource "azurerm_mssql_firewall_rule" "r" {
  name      = "r"
  server_id = azurerm_mssql_server.s.id
}
resource "azurerm_postgresql_flexible_server" "p" {
  name                = "p"
  resource_group_name = azurerm_resource_group.nl.name
  location            = "uksouth"
}
resource "azurerm_postgresql_flexible_server_database" "d" {
  name      = "d"
  server_id = azurerm_postgresql_flexible_server.p.id
}
resource "azurerm_service_plan" "plan" {
  name                = "plan"
  resource_group_name = azurerm_resource_group.nl.name
  location            = "northeurope"
}
resource "azurerm_linux_web_app" "a" {
  name                = "a"
  resource_group_name = azurerm_resource_group.nl.name
  location            = azurerm_service_plan.plan.location
  service_plan_id     = azurerm_service_plan.plan.id
}
resource "azurerm_linux_web_app_slot" "a" {
  name           = "slot"
  app_service_id = azurerm_linux_web_app.a.id
}`,
    verdicts: {
      "azurerm_mssql_server.s": "hosting BR → 001",
      "azurerm_mssql_database.d": "hosting BR; backup US → 001 005",
      "azurerm_mssql_firewall_rule.r": "hosting BR → 001",
      "azurerm_postgresql_flexible_server.p": "hosting GB → 001",
      "azurerm_postgresql_flexible_server_database.d": "hosting GB → 001",
      "azurerm_linux_web_app.a": "hosting IE",
      "azurerm_linux_web_app_slot.a": "hosting IE",
    },
  },
  {
    title: "diagnostics go to the sinks that are named; what grants a role is nowhere",
    files: `${groups}
resource "azurerm_key_vault" "k" {
  name                = "k"
  location            = azurerm_resource_group.nl.location
  resource_group_name = azurerm_resource_group.nl.name
}
resource "azurerm_log_analytics_workspace" "us" {
  name                = "l"
  location            = azurerm_resource_group.us.location
  resource_group_name = azurerm_resource_group.us.name
}
resource "azurerm_monitor_diagnostic_setting" "d" {
  name                       = "d"
  target_resource_id         = azurerm_key_vault.k.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.us.id
}
resource "azurerm_role_assignment" "r" {
  scope                = azurerm_key_vault.k.id
  role_definition_name = "Reader"
}
resource "azurerm_key_vault_secret" "s" {
  name         = "s"
  value        = "v"
  key_vault_id = azurerm_key_vault.k.id
}
resource "azurerm_key_vault_key" "y" {
  name         = "y"
  key_vault_id = azurerm_key_vault.k.id
}`,
    verdicts: {
      "azurerm_key_vault.k": "key NL; replica IE",
      "azurerm_monitor_diagnostic_setting.d": "log NL; log US → 001",
      "azurerm_role_assignment.r": "none",
      "azurerm_key_vault_secret.s": "hosting NL",
      "azurerm_key_vault_key.y": "key NL",
    },
  },
  {
    title: "machines and disks",
    files: `${groups}
resource "azurerm_linux_virtual_machine" "v" {
  name                = "v"
  resource_group_name = azurerm_resource_group.us.name
  location            = azurerm_resource_group.us.location
}
resource "azurerm_managed_disk" "d" {
  name                = "d"
  resource_group_name = azurerm_resource_group.us.name
  location            = azurerm_resource_group.us.location
}
resource "azurerm_virtual_machine_data_disk_attachment" "a" {
  managed_disk_id    = azurerm_managed_disk.d.id
  virtual_machine_id = azurerm_linux_virtual_machine.v.id
  lun                = 1
}
resource "azurerm_virtual_machine_extension" "e" {
  name               = "e"
  virtual_machine_id = azurerm_linux_virtual_machine.v.id
}
resource "azurerm_kubernetes_cluster" "k" {
  name                = "k"
  resource_group_name = azurerm_resource_group.us.name
  location            = "Sweden Central"
}
resource "azurerm_kubernetes_cluster_node_pool" "p" {
  name                  = "p"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.k.id
}`,
    verdicts: {
      "azurerm_linux_virtual_machine.v": "hosting US → 001",
      "azurerm_managed_disk.d": "hosting US → 001",
      "azurerm_virtual_machine_data_disk_attachment.a": "hosting US → 001",
      "azurerm_virtual_machine_extension.e": "hosting US → 001",
      "azurerm_kubernetes_cluster.k": "hosting SE",
      "azurerm_kubernetes_cluster_node_pool.p": "hosting SE",
    },
  },
  {
    title: "storage: containers, shares, queues, old and new arguments",
    files: `${groups}
resource "azurerm_storage_account" "s" {
  name                     = "st"
  resource_group_name      = azurerm_resource_group.us.name
  location                 = azurerm_resource_group.us.location
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
resource "azurerm_storage_container" "old" {
  name                 = "c"
  storage_account_name = azurerm_storage_account.s.name
}
resource "azurerm_storage_container" "new" {
  name               = "c"
  storage_account_id = azurerm_storage_account.s.id
}
resource "azurerm_storage_blob" "b" {
  name                   = "b"
  storage_account_name   = "st"
  storage_container_name = azurerm_storage_container.old.name
  type                   = "Block"
}
resource "azurerm_storage_share" "s" {
  name               = "s"
  storage_account_id = azurerm_storage_account.s.id
}`,
    verdicts: {
      "azurerm_storage_container.old": "hosting US → 001",
      "azurerm_storage_container.new": "hosting US → 001",
      "azurerm_storage_blob.b": "hosting US → 001",
      "azurerm_storage_share.s": "hosting US → 001",
    },
  },
  {
    title: "parents that are elsewhere, given, or read",
    files: `
variable "server" {}
data "azurerm_mssql_server" "s" {
  name                = "s"
  resource_group_name = "rg"
}
data "azurerm_resource_group" "rg" {
  name = "rg"
}
resource "azurerm_mssql_database" "given" {
  name      = "d"
  server_id = var.server
}
resource "azurerm_mssql_database" "read" {
  name      = "d"
  server_id = data.azurerm_mssql_server.s.id
}
resource "azurerm_storage_account" "read" {
  name                     = "st"
  location                 = data.azurerm_resource_group.rg.location
  account_replication_type = "LRS"
}
resource "azurerm_subnet" "named" {
  name                 = "s"
  resource_group_name  = "elsewhere"
  virtual_network_name = "elsewhere"
}`,
    verdicts: {
      "azurerm_mssql_database.given": "hosting ?variable-without-value; backup ?variable-without-value → 003",
      "azurerm_mssql_database.read": "hosting ?data-source; backup ?data-source → 003",
      "azurerm_storage_account.read": "hosting ?data-source → 003",
      "azurerm_subnet.named": "network ?placed-elsewhere → 003",
    },
  },
];

const account = (type: string, location = "westeurope") => `
resource "azurerm_storage_account" "s" {
  name                     = "st"
  resource_group_name      = "rg"
  location                 = "${location}"
  account_tier             = "Standard"
  account_replication_type = ${type}
}
`;

const storage = (title: string, type: string, verdict: string, location?: string): Case => ({
  title,
  files: account(type, location),
  verdicts: { "azurerm_storage_account.s": verdict },
});

const copies: readonly Case[] = [
  storage("locally redundant storage stays", `"LRS"`, "hosting NL"),
  storage("zone-redundant storage stays", `"ZRS"`, "hosting NL"),
  storage("geo-redundant storage goes to the pair", `"GRS"`, "hosting NL; replica IE"),
  storage("so does its readable kind", `"RAGRS"`, "hosting BR; replica US → 001 005", "brazilsouth"),
  storage("so does the geo-zone-redundant kind", `"GZRS"`, "hosting IE; replica NL", "northeurope"),
  storage("and its readable kind", `"RAGZRS"`, "hosting GB; replica GB → 001 005", "uksouth"),
  storage(
    "a kind that is not known",
    `var.kind\n}\nvariable "kind" {`,
    "hosting BR; replica BR|US → 001 005",
    "brazilsouth",
  ),
  storage("a region without a pair has nowhere to copy to", `"GRS"`, "hosting IT", "italynorth"),
  storage("Switzerland keeps its copies", `"GRS"`, "hosting CH; replica CH", "switzerlandnorth"),
  {
    title: "locations of Cosmos DB, registries and app configuration",
    files: `
resource "azurerm_cosmosdb_account" "c" {
  name                = "c"
  location            = "westeurope"
  resource_group_name = "rg"
  backup {
    type               = "Periodic"
    storage_redundancy = "Local"
  }
  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
  geo_location {
    location          = "eastus2"
    failover_priority = 1
  }
}
resource "azurerm_container_registry" "r" {
  name                = "r"
  location            = "westeurope"
  resource_group_name = "rg"
  georeplications {
    location = "UK South"
  }
}
resource "azurerm_app_configuration" "a" {
  name                = "a"
  location            = "westeurope"
  resource_group_name = "rg"
  replica {
    name     = "r"
    location = "Japan East"
  }
}`,
    verdicts: {
      "azurerm_cosmosdb_account.c": "hosting NL; replica NL; replica US → 005",
      "azurerm_container_registry.r": "hosting NL; replica GB → 005",
      "azurerm_app_configuration.a": "hosting NL; replica JP → 005",
    },
  },
  {
    title: "failover groups and secondary databases",
    files: `
resource "azurerm_mssql_server" "first" {
  name     = "first"
  location = "westeurope"
}
resource "azurerm_mssql_server" "second" {
  name     = "second"
  location = "eastus"
}
resource "azurerm_mssql_failover_group" "g" {
  name      = "g"
  server_id = azurerm_mssql_server.first.id
  partner_server {
    id = azurerm_mssql_server.second.id
  }
}
resource "azurerm_mssql_database" "local" {
  name                 = "d"
  server_id            = azurerm_mssql_server.first.id
  storage_account_type = "Zone"
}`,
    verdicts: {
      "azurerm_mssql_failover_group.g": "hosting NL; replica US → 001",
      "azurerm_mssql_database.local": "hosting NL",
    },
  },
  {
    title: "backup vaults keep their copies in the pair unless told otherwise",
    files: `
resource "azurerm_recovery_services_vault" "default" {
  name     = "v"
  location = "brazilsouth"
  sku      = "Standard"
}
resource "azurerm_recovery_services_vault" "local" {
  name              = "v"
  location          = "westeurope"
  sku               = "Standard"
  storage_mode_type = "LocallyRedundant"
}
resource "azurerm_data_protection_backup_vault" "d" {
  name       = "v"
  location   = "westeurope"
  redundancy = "GeoRedundant"
}
resource "azurerm_postgresql_flexible_server" "p" {
  name                         = "p"
  location                     = "brazilsouth"
  geo_redundant_backup_enabled = true
}`,
    verdicts: {
      "azurerm_recovery_services_vault.default": "backup BR; backup US → 005",
      "azurerm_recovery_services_vault.local": "backup NL",
      "azurerm_data_protection_backup_vault.d": "backup NL; backup IE",
      "azurerm_postgresql_flexible_server.p": "hosting BR; backup US → 001 005",
    },
  },
];

const globals: readonly Case[] = [
  {
    title: "doors, traffic managers and names are global, private names too",
    files: `
resource "azurerm_cdn_frontdoor_profile" "f" {
  name                = "f"
  resource_group_name = azurerm_resource_group.rg.name
  sku_name            = "Standard_AzureFrontDoor"
}
resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}
resource "azurerm_traffic_manager_profile" "t" {
  name                = "t"
  resource_group_name = azurerm_resource_group.rg.name
}
resource "azurerm_dns_zone" "z" {
  name                = "example.nl"
  resource_group_name = azurerm_resource_group.rg.name
}
resource "azurerm_private_dns_zone" "z" {
  name                = "example.nl"
  resource_group_name = azurerm_resource_group.rg.name
}
resource "azurerm_dns_a_record" "r" {
  name                = "r"
  zone_name           = azurerm_dns_zone.z.name
  resource_group_name = azurerm_resource_group.rg.name
}`,
    verdicts: {
      "azurerm_cdn_frontdoor_profile.f": "delivery global → 004",
      "azurerm_traffic_manager_profile.t": "dns global → 004",
      "azurerm_dns_zone.z": "dns global → 004",
      "azurerm_private_dns_zone.z": "dns global → 004",
      "azurerm_dns_a_record.r": "dns global → 004",
    },
  },
  {
    title: "models that run anywhere, in a data zone, or at home",
    files: `
resource "azurerm_cognitive_account" "o" {
  name     = "o"
  location = "swedencentral"
  kind     = "OpenAI"
  sku_name = "S0"
}
resource "azurerm_cognitive_deployment" "anywhere" {
  name                 = "a"
  cognitive_account_id = azurerm_cognitive_account.o.id
  sku {
    name = "GlobalStandard"
  }
}
resource "azurerm_cognitive_deployment" "zone" {
  name                 = "z"
  cognitive_account_id = azurerm_cognitive_account.o.id
  sku {
    name = "DataZoneStandard"
  }
}
resource "azurerm_cognitive_deployment" "home" {
  name                 = "h"
  cognitive_account_id = azurerm_cognitive_account.o.id
  sku {
    name = "Standard"
  }
}`,
    verdicts: {
      "azurerm_cognitive_deployment.anywhere": "hosting SE; processing global → 004",
      "azurerm_cognitive_deployment.zone": "hosting SE; processing eu",
      "azurerm_cognitive_deployment.home": "hosting SE",
    },
  },
  {
    title: "communication, sign-in and directories by their data location",
    files: `
resource "azurerm_communication_service" "default" {
  name                = "c"
  resource_group_name = "rg"
}
resource "azurerm_communication_service" "eu" {
  name                = "c"
  resource_group_name = "rg"
  data_location       = "Europe"
}
resource "azurerm_aadb2c_directory" "us" {
  data_residency_location = "United States"
}
resource "azurerm_aadb2c_directory" "eu" {
  data_residency_location = "Europe"
}`,
    verdicts: {
      "azurerm_communication_service.default": "hosting US → 001",
      "azurerm_communication_service.eu": "hosting eu",
      "azurerm_aadb2c_directory.us": "identity US → 001",
      "azurerm_aadb2c_directory.eu": "identity eu",
    },
  },
  {
    title: "names are compared without case and spaces, and typos are told",
    files: `
resource "azurerm_resource_group" "spaces" {
  name     = "a"
  location = "  WEST europe "
}
resource "azurerm_resource_group" "typo" {
  name     = "b"
  location = "westeuropa"
}
resource "azurerm_resource_group" "aws" {
  name     = "c"
  location = "eu-west-1"
}
resource "azurerm_resource_group" "gov" {
  name     = "d"
  location = "USGov Virginia"
}
resource "azurerm_resource_group" "china" {
  name     = "e"
  location = "China East 2"
}`,
    verdicts: {
      "azurerm_resource_group.spaces": "hosting NL",
      "azurerm_resource_group.typo": "hosting ?region-not-in-catalogue → 003",
      "azurerm_resource_group.aws": "hosting ?region-not-in-catalogue → 003",
      "azurerm_resource_group.gov": "hosting US → 002",
      "azurerm_resource_group.china": "hosting CN → 002",
    },
  },
  {
    title: "state in a storage account is somewhere else",
    files: `terraform {
  backend "azurerm" {
    resource_group_name  = "rg"
    storage_account_name = "st"
    container_name       = "c"
    key                  = "k"
  }
}`,
    verdicts: { "terraform.backend.azurerm": "state ?placed-elsewhere → 003" },
    parties: ["microsoft"],
  },
  {
    title: "a factory's runtime is elsewhere than the factory",
    files: `
resource "azurerm_data_factory" "f" {
  name     = "f"
  location = "westeurope"
}
resource "azurerm_data_factory_integration_runtime_azure" "r" {
  name            = "r"
  data_factory_id = azurerm_data_factory.f.id
  location        = "eastus"
}
resource "azurerm_data_factory_integration_runtime_azure" "auto" {
  name            = "r"
  data_factory_id = azurerm_data_factory.f.id
  location        = "AutoResolve"
}
resource "azurerm_data_factory_pipeline" "p" {
  name            = "p"
  data_factory_id = azurerm_data_factory.f.id
}`,
    verdicts: {
      "azurerm_data_factory_integration_runtime_azure.r": "hosting US → 002",
      "azurerm_data_factory_integration_runtime_azure.auto": "hosting global → 004",
      "azurerm_data_factory_pipeline.p": "hosting NL",
    },
  },
];

describe("children in azure", () => verdictsOf(children));
describe("copies in azure", () => verdictsOf(copies));
describe("what azure does everywhere or by name", () => verdictsOf(globals));
