resource "azurerm_application_insights" "nl" { location = "westeurope" } # log NL
resource "azurerm_application_insights" "us" { location = "eastus" } # log US
resource "azurerm_application_insights_analytics_item" "nl" { application_insights_id = azurerm_application_insights.nl.id } # log NL
resource "azurerm_application_insights_analytics_item" "us" { application_insights_id = azurerm_application_insights.us.id } # log US
resource "azurerm_dashboard_grafana" "nl" { location = "westeurope" } # log NL
resource "azurerm_dashboard_grafana" "us" { location = "eastus" } # log US
resource "azurerm_dashboard_grafana_managed_private_endpoint" "nl" { location = "westeurope" } # log NL
resource "azurerm_dashboard_grafana_managed_private_endpoint" "us" { location = "eastus" } # log US
resource "azurerm_datadog_monitor" "nl" { location = "westeurope" } # log NL
resource "azurerm_datadog_monitor" "us" { location = "eastus" } # log US
resource "azurerm_datadog_monitor_sso_configuration" "nl" { datadog_monitor_id = azurerm_datadog_monitor.nl.id } # log NL
resource "azurerm_datadog_monitor_sso_configuration" "us" { datadog_monitor_id = azurerm_datadog_monitor.us.id } # log US
resource "azurerm_dynatrace_monitor" "nl" { location = "westeurope" } # log NL
resource "azurerm_dynatrace_monitor" "us" { location = "eastus" } # log US
resource "azurerm_elastic_cloud_elasticsearch" "nl" { location = "westeurope" } # log NL
resource "azurerm_elastic_cloud_elasticsearch" "us" { location = "eastus" } # log US
resource "azurerm_monitor_aad_diagnostic_setting" "everywhere" {} # log global
resource "azurerm_monitor_action_group" "nl" { location = "westeurope" } # log NL
resource "azurerm_monitor_action_group" "us" { location = "eastus" } # log US
resource "azurerm_monitor_activity_log_alert" "nl" { location = "westeurope" } # log NL
resource "azurerm_monitor_activity_log_alert" "us" { location = "eastus" } # log US
resource "azurerm_monitor_alert_processing_rule_action_group" "everywhere" {} # log global
resource "azurerm_monitor_alert_prometheus_rule_group" "nl" { location = "westeurope" } # log NL
resource "azurerm_monitor_alert_prometheus_rule_group" "us" { location = "eastus" } # log US
resource "azurerm_monitor_metric_alert" "everywhere" {} # log global
resource "azurerm_monitor_private_link_scope" "everywhere" {} # log global
resource "azurerm_monitor_private_link_scoped_service" "nl" { linked_resource_id = azurerm_application_insights.nl.id } # log NL
resource "azurerm_monitor_private_link_scoped_service" "us" { linked_resource_id = azurerm_application_insights.us.id } # log US
resource "azurerm_monitor_smart_detector_alert_rule" "nl" { scope_resource_ids = [azurerm_application_insights.nl.id] } # log NL
resource "azurerm_monitor_smart_detector_alert_rule" "us" { scope_resource_ids = [azurerm_application_insights.us.id] } # log US
resource "azurerm_monitor_workspace" "nl" { location = "westeurope" } # log NL
resource "azurerm_monitor_workspace" "us" { location = "eastus" } # log US
resource "azurerm_new_relic_monitor" "nl" { location = "westeurope" } # log NL
resource "azurerm_new_relic_monitor" "us" { location = "eastus" } # log US
resource "azurerm_new_relic_tag_rule" "nl" { monitor_id = azurerm_new_relic_monitor.nl.id } # log NL
resource "azurerm_new_relic_tag_rule" "us" { monitor_id = azurerm_new_relic_monitor.us.id } # log US
