# https://registry.terraform.io/providers/civo/civo/latest/docs
resource "civo_dns_example" "everywhere" {} # dns global
resource "civo_firewall_rule" "out" { region = "NYC1" } # network US
resource "civo_firewall_rule" "in" { region = "FRA1" } # network DE
resource "civo_kubernetes_node_pool" "out" { region = "NYC1" } # hosting US
resource "civo_kubernetes_node_pool" "in" { region = "FRA1" } # hosting DE
