# Several places at once, and copies. https://registry.terraform.io/providers/ovh/ovh/latest/docs
resource "ovh_cloud_project_database" "two" { # hosting CA+FR; backup PL
  backup_regions = ["WAW"]
  nodes {
    region = "GRA"
  }
  nodes {
    region = "BHS"
  }
}
resource "ovh_cloud_project_storage" "us_too" { # hosting FR; replica CA
  region_name = "GRA"
  replication {
    rules {
      destination {
        region = "BHS"
      }
    }
  }
}
resource "ovh_cloud_project_network_private" "left_out" {} # network ?left-to-provider
resource "ovh_cloud_project_network_private" "two" { regions = ["GRA11", "UK1"] } # network FR+GB
resource "ovh_cloud_project_kube" "zurich" { region = "EU-WEST-LZ-ZRH-A" } # hosting CH
