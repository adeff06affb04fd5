# https://grafana.com/docs/grafana-cloud/account-management/regional-availability/
resource "grafana_cloud_stack" "out" { region_slug = "us" } # log US
resource "grafana_cloud_stack" "in" { region_slug = "eu" } # log BE
