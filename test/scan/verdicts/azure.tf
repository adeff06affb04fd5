provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "nl" { # hosting NL
  name     = "rg-nl"
  location = "westeurope"
}
resource "azurerm_resource_group" "br" { # hosting BR → 002
  name     = "rg-br"
  location = "brazilsouth"
}
resource "azurerm_iothub" "h" { # hosting NL; replica IE
  name                = "h"
  location            = "westeurope"
  resource_group_name = azurerm_resource_group.nl.name
}
resource "azurerm_static_web_app" "s" { # hosting NL; delivery global → 004
  name                = "s"
  location            = "westeurope"
  resource_group_name = azurerm_resource_group.nl.name
}
resource "azurerm_log_analytics_solution" "s" { # log NL
  solution_name         = "x"
  location              = "westeurope"
  workspace_resource_id = azurerm_log_analytics_workspace.w.id
  workspace_name        = azurerm_log_analytics_workspace.w.name
}
resource "azurerm_log_analytics_workspace" "w" { # log US → 001
  name     = "w"
  location = "eastus"
}
resource "azurerm_kubernetes_cluster" "k" { # hosting NL
  name     = "k"
  location = "westeurope"
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.w.id
  }
}
resource "azurerm_linux_function_app" "f" { # hosting NL
  name                 = "f"
  location             = "westeurope"
  storage_account_name = azurerm_storage_account.us.name
  site_config {
    application_insights_connection_string = azurerm_application_insights.us.connection_string
  }
}
resource "azurerm_application_insights" "us" { # log US → 001
  name             = "ai"
  location         = "eastus"
  application_type = "web"
}
resource "azurerm_storage_account" "us" { # hosting US → 001
  name                     = "stus"
  location                 = "eastus"
  account_replication_type = "LRS"
}
resource "azurerm_recovery_services_vault" "v" { # backup NL; backup IE
  name                         = "vault"
  location                     = "westeurope"
  resource_group_name          = "rg-nl"
  sku                          = "Standard"
  cross_region_restore_enabled = true
}
resource "azurerm_backup_policy_vm" "p" { # backup NL
  name                = "p"
  resource_group_name = "rg-nl"
  recovery_vault_name = azurerm_recovery_services_vault.v.name
}
resource "azurerm_backup_protected_vm" "b" { # backup NL
  resource_group_name = "rg-nl"
  recovery_vault_name = "vault"
  backup_policy_id    = azurerm_backup_policy_vm.p.id
}
resource "azurerm_site_recovery_fabric" "f" { # backup US → 005
  name                = "f"
  resource_group_name = "rg-nl"
  recovery_vault_name = azurerm_recovery_services_vault.v.name
  location            = "eastus"
}
resource "azurerm_site_recovery_replicated_vm" "r" { # replica US → 005
  name                      = "r"
  resource_group_name       = "rg-nl"
  recovery_vault_name       = azurerm_recovery_services_vault.v.name
  target_recovery_fabric_id = azurerm_site_recovery_fabric.f.id
  target_resource_group_id  = azurerm_resource_group.br.id
}
resource "azurerm_mssql_managed_instance" "m" { # hosting BR; backup US → 001 005
  name     = "m"
  location = "brazilsouth"
}
resource "azurerm_mssql_managed_database" "m" { # hosting BR → 001
  name                = "m"
  managed_instance_id = azurerm_mssql_managed_instance.m.id
}
resource "azurerm_monitor_action_group" "a" { # log global → 004
  name                = "a"
  resource_group_name = azurerm_resource_group.nl.name
}
resource "azurerm_monitor_metric_alert" "a" { # log global → 004
  name                = "a"
  resource_group_name = azurerm_resource_group.nl.name
  scopes              = [azurerm_iothub.h.id]
}
resource "azurerm_monitor_activity_log_alert" "a" { # log global → 004
  name                = "a"
  resource_group_name = azurerm_resource_group.nl.name
  location            = "global"
}
resource "azurerm_network_security_rule" "r" { # network IE
  name                        = "r"
  resource_group_name         = azurerm_resource_group.br.name
  network_security_group_name = azurerm_network_security_group.g.name
}
resource "azurerm_network_security_group" "g" { # network IE
  name                = "g"
  location            = "northeurope"
  resource_group_name = azurerm_resource_group.br.name
}
resource "azurerm_route" "r" { # network DE
  name                = "r"
  resource_group_name = azurerm_resource_group.br.name
  route_table_name    = "rt"
}
resource "azurerm_route_table" "rt" { # network DE
  name                = "rt"
  location            = "germanywestcentral"
  resource_group_name = azurerm_resource_group.br.name
}
resource "azurerm_private_dns_zone_virtual_network_link" "l" { # none
  name                  = "l"
  resource_group_name   = "x"
  private_dns_zone_name = "z"
  virtual_network_id    = "v"
}
resource "azurerm_public_ip" "p" { # network NL
  name     = "p"
  location = "westeurope"
  sku_tier = "Global"
}
resource "azurerm_lb" "l" { # network NL
  name     = "l"
  location = "westeurope"
}
resource "azurerm_lb_rule" "r" { # network NL
  loadbalancer_id = azurerm_lb.l.id
}
resource "azurerm_lb_backend_address_pool" "p" { # network NL
  loadbalancer_id = azurerm_lb.l.id
}
resource "azurerm_network_interface_backend_address_pool_association" "a" { # network BR → 002
  network_interface_id    = azurerm_network_interface.n.id
  backend_address_pool_id = azurerm_lb_backend_address_pool.p.id
}
resource "azurerm_network_interface" "n" { # network BR → 002
  name     = "n"
  location = azurerm_resource_group.br.location
}
resource "azurerm_container_app" "a" { # hosting NL
  name                         = "a"
  container_app_environment_id = azurerm_container_app_environment.e.id
  resource_group_name          = azurerm_resource_group.br.name
}
resource "azurerm_container_app_environment" "e" { # hosting NL
  name     = "e"
  location = "westeurope"
}
resource "azurerm_virtual_hub" "h" { # network US → 002
  name     = "h"
  location = "westus"
}
resource "azurerm_virtual_hub_connection" "c" { # network US → 002
  name           = "c"
  virtual_hub_id = azurerm_virtual_hub.h.id
}
resource "azurerm_key_vault_access_policy" "p" { # hosting ?placed-elsewhere → 003
  key_vault_id = "x"
}
resource "azurerm_management_lock" "l" { # none
  name  = "l"
  scope = azurerm_resource_group.nl.id
}
resource "azurerm_policy_assignment" "p" { # none
  name  = "p"
  scope = "x"
}
resource "azurerm_resource_group_policy_assignment" "p" { # none
  name              = "p"
  resource_group_id = azurerm_resource_group.br.id
}
resource "azurerm_subscription_policy_assignment" "p" { # none
  name     = "p"
  location = "westeurope"
}
resource "azurerm_user_assigned_identity" "u" { # identity BR → 002
  name     = "u"
  location = azurerm_resource_group.br.location
}
resource "azurerm_federated_identity_credential" "f" { # identity BR → 002
  name      = "f"
  parent_id = azurerm_user_assigned_identity.u.id
}
resource "azurerm_purview_account" "p" { # hosting NL
  name     = "p"
  location = "westeurope"
}
resource "azurerm_signalr_service" "s" { # hosting NL
  name     = "s"
  location = "westeurope"
}
resource "azurerm_search_service" "s" { # hosting NL
  name     = "s"
  location = "westeurope"
}
resource "azurerm_mariadb_server" "m" { # hosting BR; backup US → 001 005
  name                         = "m"
  location                     = "brazilsouth"
  geo_redundant_backup_enabled = true
}
resource "azurerm_storage_account_network_rules" "r" { # hosting US → 001
  storage_account_id = azurerm_storage_account.us.id
}
resource "azurerm_storage_management_policy" "p" { # hosting US → 001
  storage_account_id = azurerm_storage_account.us.id
}
resource "azurerm_synapse_workspace" "s" { # hosting NL
  name                                 = "s"
  location                             = "westeurope"
  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.f.id
}
resource "azurerm_storage_data_lake_gen2_filesystem" "f" { # hosting US → 001
  name               = "f"
  storage_account_id = azurerm_storage_account.us.id
}
resource "azurerm_synapse_sql_pool" "p" { # hosting NL; backup IE
  name                 = "p"
  synapse_workspace_id = azurerm_synapse_workspace.s.id
  storage_account_type = "GRS"
}
resource "azurerm_databricks_workspace" "d" { # hosting NL
  name     = "d"
  location = "westeurope"
}
resource "azurerm_logic_app_workflow" "l" { # hosting NL
  name     = "l"
  location = "westeurope"
}
resource "azurerm_logic_app_trigger_http_request" "t" { # hosting NL
  name         = "t"
  logic_app_id = azurerm_logic_app_workflow.l.id
}
resource "azurerm_automation_account" "a" { # hosting NL
  name     = "a"
  location = "westeurope"
}
resource "azurerm_automation_runbook" "r" { # hosting NL
  name                    = "r"
  location                = "westeurope"
  automation_account_name = azurerm_automation_account.a.name
}
resource "azurerm_eventgrid_system_topic" "t" { # hosting global → 004
  name     = "t"
  location = "Global"
}
resource "azurerm_network_watcher_flow_log" "f" { # log IE; log US → 001
  network_watcher_name      = "nw"
  resource_group_name       = "x"
  name                      = "f"
  network_security_group_id = azurerm_network_security_group.g.id
  storage_account_id        = azurerm_storage_account.us.id
  location                  = "northeurope"
}
resource "azurerm_sentinel_log_analytics_workspace_onboarding" "s" { # log US → 001
  workspace_id = azurerm_log_analytics_workspace.w.id
}
resource "azurerm_security_center_workspace" "w" { # hosting global → 004
  scope        = "x"
  workspace_id = azurerm_log_analytics_workspace.w.id
}
resource "azurerm_servicebus_subscription" "s" { # hosting GB → 001
  name     = "s"
  topic_id = azurerm_servicebus_topic.t.id
}
resource "azurerm_servicebus_topic" "t" { # hosting GB → 001
  name         = "t"
  namespace_id = azurerm_servicebus_namespace.n.id
}
resource "azurerm_servicebus_namespace" "n" { # hosting GB → 001
  name     = "n"
  location = "uksouth"
}
