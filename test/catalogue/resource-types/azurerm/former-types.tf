# Types of earlier versions, which older code still has. https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs
resource "azurerm_sql_server" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_sql_server" "us" { location = "eastus" } # hosting US
resource "azurerm_postgresql_server" "local" { # hosting NL
  location                     = "westeurope"
  geo_redundant_backup_enabled = false
}
resource "azurerm_postgresql_server" "pair" { # hosting BR; backup US
  location                     = "brazilsouth"
  geo_redundant_backup_enabled = true
}
resource "azurerm_mysql_server" "pair" { # hosting NL; backup IE
  location                     = "westeurope"
  geo_redundant_backup_enabled = true
}
resource "azurerm_app_service_plan" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_app_service_plan" "us" { location = "eastus" } # hosting US
resource "azurerm_app_service" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_app_service" "us" { location = "eastus" } # hosting US
resource "azurerm_function_app" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_function_app" "us" { location = "eastus" } # hosting US
resource "azurerm_app_service_environment" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_app_service_source_control_token" "everywhere" {} # hosting global
resource "azurerm_container_service" "us" { location = "eastus" } # hosting US
resource "azurerm_static_site" "nl" { location = "westeurope" } # hosting NL; delivery global
resource "azurerm_redis_enterprise_cluster" "us" { location = "eastus" } # hosting US
resource "azurerm_hpc_cache" "us" { location = "eastus" } # hosting US
resource "azurerm_spatial_anchors_account" "us" { location = "eastus" } # hosting US
resource "azurerm_ai_services" "nl" { location = "westeurope" } # hosting NL
resource "azurerm_ai_services" "us" { location = "eastus" } # hosting US
resource "azurerm_maps_creator" "us" { location = "eastus" } # hosting US
resource "azurerm_cosmosdb_account" "local" { # hosting NL
  name     = "local"
  location = "westeurope"
  backup {
    type = "Continuous"
  }
}
resource "azurerm_cosmosdb_sql_database" "nl" { account_name = azurerm_cosmosdb_account.local.name } # hosting NL
resource "azurerm_cosmosdb_sql_container" "nl" { account_name = azurerm_cosmosdb_account.local.name } # hosting NL
resource "azurerm_cosmosdb_mongo_database" "nl" { account_name = azurerm_cosmosdb_account.local.name } # hosting NL
resource "azurerm_cosmosdb_mongo_collection" "nl" { account_name = azurerm_cosmosdb_account.local.name } # hosting NL
resource "azurerm_cosmosdb_gremlin_database" "nl" { account_name = azurerm_cosmosdb_account.local.name } # hosting NL
resource "azurerm_cosmosdb_gremlin_graph" "nl" { account_name = azurerm_cosmosdb_account.local.name } # hosting NL
resource "azurerm_cosmosdb_table" "nl" { account_name = azurerm_cosmosdb_account.local.name } # hosting NL
