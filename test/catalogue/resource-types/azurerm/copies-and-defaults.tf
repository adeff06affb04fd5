# What leaving it out means, and where copies go. https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
resource "azurerm_storage_account" "local" { # hosting NL
  location                 = "West Europe"
  account_replication_type = "LRS"
}
resource "azurerm_storage_account" "zones" { # hosting IE
  location                 = "northeurope"
  account_replication_type = "ZRS"
}
resource "azurerm_storage_account" "pair" { # hosting NL; replica IE
  location                 = "westeurope"
  account_replication_type = "GRS"
}
resource "azurerm_storage_account" "pair_readable" { # hosting BR; replica US
  location                 = "brazilsouth"
  account_replication_type = "RAGRS"
}
resource "azurerm_storage_account" "pair_zones" { # hosting SE; replica SE
  location                 = "swedencentral"
  account_replication_type = "RAGZRS"
}
resource "azurerm_storage_account" "no_pair" { # hosting PL
  location                 = "polandcentral"
  account_replication_type = "GZRS"
}
resource "azurerm_storage_account" "singapore" { # hosting SG; replica HK
  location                 = "southeastasia"
  account_replication_type = "GRS"
}
resource "azurerm_storage_object_replication" "to_us" { # hosting NL; replica US
  source_storage_account_id      = azurerm_storage_account.local.id
  destination_storage_account_id = azurerm_storage_account.us.id
}
resource "azurerm_storage_account" "us" { # hosting US
  location                 = "eastus"
  account_replication_type = "LRS"
}
resource "azurerm_cosmosdb_account" "us_too" { # hosting NL; replica NL; replica US
  location = "westeurope"
  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
  geo_location {
    location          = "eastus"
    failover_priority = 1
  }
  backup {
    type = "Continuous"
  }
}
resource "azurerm_cosmosdb_account" "local" { # hosting NL
  location = "westeurope"
  backup {
    type               = "Periodic"
    storage_redundancy = "Local"
  }
}
resource "azurerm_container_registry" "us_too" { # hosting NL; replica IE; replica US
  location = "westeurope"
  georeplications {
    location = "northeurope"
  }
  georeplications {
    location = "eastus"
  }
}
resource "azurerm_mssql_server" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_mssql_server" "us" { location = "eastus" } # hosting US
resource "azurerm_mssql_database" "local" { # hosting NL
  server_id            = azurerm_mssql_server.nl.id
  storage_account_type = "Local"
}
resource "azurerm_mssql_database" "left_out" { server_id = azurerm_mssql_server.nl.id } # hosting NL; backup IE
resource "azurerm_mssql_failover_group" "to_us" { # hosting NL; replica US
  server_id = azurerm_mssql_server.nl.id
  partner_server {
    id = azurerm_mssql_server.us.id
  }
}
resource "azurerm_mssql_managed_instance" "zones" { # hosting NL
  location             = "westeurope"
  storage_account_type = "ZRS"
}
resource "azurerm_mssql_managed_instance" "us" { # hosting US
  location             = "eastus"
  storage_account_type = "LRS"
}
resource "azurerm_mssql_managed_instance_failover_group" "to_us" { # hosting NL; replica US
  location                    = "westeurope"
  managed_instance_id         = azurerm_mssql_managed_instance.zones.id
  partner_managed_instance_id = azurerm_mssql_managed_instance.us.id
}
resource "azurerm_postgresql_flexible_server" "left_out" { location = "westeurope" } # hosting NL
resource "azurerm_postgresql_flexible_server" "pair" { # hosting BR; backup US
  location                     = "brazilsouth"
  geo_redundant_backup_enabled = true
}
resource "azurerm_mysql_flexible_server" "pair" { # hosting NL; backup IE
  location                     = "westeurope"
  geo_redundant_backup_enabled = true
}
resource "azurerm_recovery_services_vault" "left_out" { location = "westeurope" } # backup NL; backup IE
resource "azurerm_recovery_services_vault" "local" { # backup NL
  location          = "westeurope"
  storage_mode_type = "LocallyRedundant"
}
resource "azurerm_recovery_services_vault" "brazil" { # backup BR; backup US
  location                     = "brazilsouth"
  storage_mode_type            = "GeoRedundant"
  cross_region_restore_enabled = true
}
resource "azurerm_data_protection_backup_vault" "pair" { # backup NL; backup IE
  location   = "westeurope"
  redundancy = "GeoRedundant"
}
resource "azurerm_data_protection_backup_vault" "local" { # backup NL
  location   = "westeurope"
  redundancy = "LocallyRedundant"
}
resource "azurerm_key_vault" "brazil" { location = "brazilsouth" } # key BR; replica US
resource "azurerm_shared_image_version" "us_too" { # hosting NL; replica NL; replica US
  location = "westeurope"
  target_region {
    name = "westeurope"
  }
  target_region {
    name = "eastus"
  }
}
resource "azurerm_gallery_application_version" "us_too" { # hosting NL; replica US
  location = "westeurope"
  target_region {
    name = "eastus"
  }
}
resource "azurerm_eventhub_namespace" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_eventhub_namespace" "us" { location = "eastus" } # hosting US
resource "azurerm_eventhub_namespace_disaster_recovery_config" "to_us" { # hosting NL; replica US
  namespace_name       = azurerm_eventhub_namespace.nl.name
  partner_namespace_id = azurerm_eventhub_namespace.us.id
}
resource "azurerm_servicebus_namespace" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_servicebus_namespace" "us" { location = "eastus" } # hosting US
resource "azurerm_servicebus_namespace_disaster_recovery_config" "to_us" { # hosting NL; replica US
  primary_namespace_id = azurerm_servicebus_namespace.nl.id
  partner_namespace_id = azurerm_servicebus_namespace.us.id
}
resource "azurerm_redis_cache" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_redis_linked_server" "to_us" { # hosting NL; replica US
  target_redis_cache_name     = azurerm_redis_cache.nl.name
  linked_redis_cache_location = "eastus"
}
resource "azurerm_app_configuration" "us_too" { # hosting NL; replica US
  location = "westeurope"
  replica {
    location = "eastus"
  }
}
resource "azurerm_api_management" "us_too" { # hosting NL; replica US
  location = "westeurope"
  additional_location {
    location = "eastus"
  }
}
resource "azurerm_netapp_volume" "us_too" { # hosting NL; replica US
  location = "westeurope"
  data_protection_replication {
    remote_volume_location = "eastus"
  }
}
resource "azurerm_netapp_volume_group_oracle" "us_too" { # hosting NL; replica US
  location = "westeurope"
  volume {
    data_protection_replication {
      remote_volume_location = "eastus"
    }
  }
}
resource "azurerm_virtual_network" "nl" { location = "westeurope" } # network NL
resource "azurerm_virtual_network" "us" { location = "eastus" } # network US
resource "azurerm_virtual_network_peering" "to_us" { # network NL; network US
  virtual_network_name      = azurerm_virtual_network.nl.name
  remote_virtual_network_id = azurerm_virtual_network.us.id
}
resource "azurerm_log_analytics_workspace" "us" { location = "eastus" } # log US
resource "azurerm_application_insights" "workspace_decides" { # log US
  location     = "westeurope"
  workspace_id = azurerm_log_analytics_workspace.us.id
}
resource "azurerm_application_insights" "classic" { location = "westeurope" } # log NL
resource "azurerm_monitor_diagnostic_setting" "to_us" { # log NL; log US
  target_resource_id         = azurerm_storage_account.local.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.us.id
}
resource "azurerm_aadb2c_directory" "europe" { data_residency_location = "Europe" } # identity eu
resource "azurerm_aadb2c_directory" "global" { data_residency_location = "Global" } # identity global
resource "azurerm_aadb2c_directory" "us" { data_residency_location = "United States" } # identity US
resource "azurerm_communication_service" "left_out" {} # hosting US
resource "azurerm_communication_service" "norway" { data_location = "Norway" } # hosting NO
resource "azurerm_communication_service" "uk" { data_location = "UK" } # hosting GB
resource "azurerm_communication_service" "switzerland" { data_location = "Switzerland" } # hosting CH
resource "azurerm_email_communication_service" "europe" { data_location = "Europe" } # hosting eu
resource "azurerm_email_communication_service" "us" { data_location = "United States" } # hosting US
resource "azurerm_email_communication_service_domain" "europe" { email_service_id = azurerm_email_communication_service.europe.id } # hosting eu
resource "azurerm_cognitive_account" "se" { location = "swedencentral" } # hosting SE
resource "azurerm_cognitive_account" "us" { location = "eastus" } # hosting US
resource "azurerm_cognitive_account" "ch" { location = "switzerlandnorth" } # hosting CH
resource "azurerm_cognitive_deployment" "regional" { # hosting SE
  cognitive_account_id = azurerm_cognitive_account.se.id
  sku {
    name = "Standard"
  }
}
resource "azurerm_cognitive_deployment" "worldwide" { # hosting SE; processing global
  cognitive_account_id = azurerm_cognitive_account.se.id
  sku {
    name = "GlobalStandard"
  }
}
resource "azurerm_cognitive_deployment" "eu_zone" { # hosting SE; processing eu
  cognitive_account_id = azurerm_cognitive_account.se.id
  sku {
    name = "DataZoneStandard"
  }
}
resource "azurerm_cognitive_deployment" "us_zone" { # hosting US; processing US
  cognitive_account_id = azurerm_cognitive_account.us.id
  sku {
    name = "DataZoneProvisionedManaged"
  }
}
resource "azurerm_cognitive_deployment" "no_zone" { # hosting CH; processing ?left-to-provider
  cognitive_account_id = azurerm_cognitive_account.ch.id
  sku {
    name = "DataZoneStandard"
  }
}
resource "azurerm_cognitive_deployment" "before_version_4" { # hosting SE; processing global
  cognitive_account_id = azurerm_cognitive_account.se.id
  scale {
    type = "GlobalStandard"
  }
}
resource "azurerm_bot_service_azure_bot" "global" { location = "global" } # hosting global
resource "azurerm_bot_service_azure_bot" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_workloads_sap_single_node_virtual_instance" "app" { # hosting US
  location     = "westeurope"
  app_location = "eastus"
}
resource "azurerm_dev_center_project_pool" "us_too" { # hosting NL; processing US
  location                        = "westeurope"
  managed_virtual_network_regions = ["eastus"]
}
