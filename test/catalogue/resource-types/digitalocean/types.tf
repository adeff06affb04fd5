# https://docs.digitalocean.com/platform/regional-availability/
resource "digitalocean_app" "out" { # hosting US
  spec {
    region = "nyc3"
  }
}
resource "digitalocean_app" "in" { # hosting NL
  spec {
    region = "ams3"
  }
}
resource "digitalocean_certificate" "everywhere" {} # hosting global
resource "digitalocean_database_cluster" "out" { region = "nyc3" } # hosting US
resource "digitalocean_database_cluster" "in" { region = "ams3" } # hosting NL
resource "digitalocean_database_db" "out" { cluster_id = digitalocean_database_cluster.out.id } # hosting US
resource "digitalocean_database_db" "in" { cluster_id = digitalocean_database_cluster.in.id } # hosting NL
resource "digitalocean_database_example" "out" { cluster_id = digitalocean_database_cluster.out.id } # hosting US
resource "digitalocean_database_example" "in" { cluster_id = digitalocean_database_cluster.in.id } # hosting NL
resource "digitalocean_database_kafka_topic" "out" { cluster_id = digitalocean_database_cluster.out.id } # hosting US
resource "digitalocean_database_kafka_topic" "in" { cluster_id = digitalocean_database_cluster.in.id } # hosting NL
resource "digitalocean_domain" "everywhere" {} # dns global
resource "digitalocean_droplet" "out" { region = "nyc3" } # hosting US
resource "digitalocean_droplet" "in" { region = "ams3" } # hosting NL
resource "digitalocean_droplet_autoscale" "out" { # hosting US
  droplet_template {
    region = "nyc3"
  }
}
resource "digitalocean_droplet_autoscale" "in" { # hosting NL
  droplet_template {
    region = "ams3"
  }
}
resource "digitalocean_droplet_snapshot" "out" { droplet_id = digitalocean_droplet.out.id } # backup US
resource "digitalocean_droplet_snapshot" "in" { droplet_id = digitalocean_droplet.in.id } # backup NL
resource "digitalocean_firewall" "everywhere" {} # network global
resource "digitalocean_floating_ip_assignment" "out" { droplet_id = digitalocean_droplet.out.id } # network US
resource "digitalocean_floating_ip_assignment" "in" { droplet_id = digitalocean_droplet.in.id } # network NL
resource "digitalocean_monitor_alert" "everywhere" {} # log global
resource "digitalocean_reserved_ip_assignment" "out" { droplet_id = digitalocean_droplet.out.id } # network US
resource "digitalocean_reserved_ip_assignment" "in" { droplet_id = digitalocean_droplet.in.id } # network NL
resource "digitalocean_reserved_ipv6" "out" { region_slug = "nyc3" } # network US
resource "digitalocean_reserved_ipv6" "in" { region_slug = "ams3" } # network NL
resource "digitalocean_reserved_ipv6_assignment" "out" { droplet_id = digitalocean_droplet.out.id } # network US
resource "digitalocean_reserved_ipv6_assignment" "in" { droplet_id = digitalocean_droplet.in.id } # network NL
resource "digitalocean_spaces_bucket" "out" { region = "nyc3" } # hosting US
resource "digitalocean_spaces_bucket" "in" { region = "ams3" } # hosting NL
resource "digitalocean_spaces_bucket_cors_configuration" "out" { region = "nyc3" } # hosting US
resource "digitalocean_spaces_bucket_cors_configuration" "in" { region = "ams3" } # hosting NL
resource "digitalocean_spaces_bucket_logging" "out" { region = "nyc3" } # hosting US
resource "digitalocean_spaces_bucket_logging" "in" { region = "ams3" } # hosting NL
resource "digitalocean_spaces_bucket_policy" "out" { region = "nyc3" } # hosting US
resource "digitalocean_spaces_bucket_policy" "in" { region = "ams3" } # hosting NL
resource "digitalocean_spaces_key" "everywhere" {} # hosting global
resource "digitalocean_ssh_key" "everywhere" {} # hosting global
resource "digitalocean_uptime_alert" "everywhere" {} # log global
resource "digitalocean_uptime_check" "everywhere" {} # log global
resource "digitalocean_volume" "out" { region = "nyc3" } # hosting US
resource "digitalocean_volume" "in" { region = "ams3" } # hosting NL
resource "digitalocean_volume_attachment" "out" { volume_id = digitalocean_volume.out.id } # hosting US
resource "digitalocean_volume_attachment" "in" { volume_id = digitalocean_volume.in.id } # hosting NL
resource "digitalocean_volume_snapshot" "out" { volume_id = digitalocean_volume.out.id } # backup US
resource "digitalocean_volume_snapshot" "in" { volume_id = digitalocean_volume.in.id } # backup NL
resource "digitalocean_vpc" "out" { region = "nyc3" } # network US
resource "digitalocean_vpc" "in" { region = "ams3" } # network NL
resource "digitalocean_vpc_peering" "out" { vpc_ids = [digitalocean_vpc.out.id] } # network US
resource "digitalocean_vpc_peering" "in" { vpc_ids = [digitalocean_vpc.in.id] } # network NL
