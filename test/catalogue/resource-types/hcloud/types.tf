# https://docs.hetzner.com/cloud/general/locations/
resource "hcloud_floating_ip" "out" { home_location = "ash" } # network US
resource "hcloud_floating_ip" "in" { home_location = "nbg1" } # network DE
resource "hcloud_floating_ip_assignment" "out" { server_id = hcloud_server.out.id } # network US
resource "hcloud_floating_ip_assignment" "in" { server_id = hcloud_server.in.id } # network DE
resource "hcloud_load_balancer" "out" { location = "ash" } # network US
resource "hcloud_load_balancer" "in" { location = "nbg1" } # network DE
resource "hcloud_load_balancer_network" "out" { load_balancer_id = hcloud_load_balancer.out.id } # network US
resource "hcloud_load_balancer_network" "in" { load_balancer_id = hcloud_load_balancer.in.id } # network DE
resource "hcloud_load_balancer_service" "out" { load_balancer_id = hcloud_load_balancer.out.id } # network US
resource "hcloud_load_balancer_service" "in" { load_balancer_id = hcloud_load_balancer.in.id } # network DE
resource "hcloud_load_balancer_target" "out" { load_balancer_id = hcloud_load_balancer.out.id } # network US
resource "hcloud_load_balancer_target" "in" { load_balancer_id = hcloud_load_balancer.in.id } # network DE
resource "hcloud_network_subnet" "out" { network_zone = "us-east" } # network US
resource "hcloud_network_subnet" "in" { network_zone = "eu-central" } # network DE|FI
resource "hcloud_primary_ip" "out" { location = "ash" } # network US
resource "hcloud_primary_ip" "in" { location = "nbg1" } # network DE
resource "hcloud_rdns" "out" { server_id = hcloud_server.out.id } # network US
resource "hcloud_rdns" "in" { server_id = hcloud_server.in.id } # network DE
resource "hcloud_server" "out" { location = "ash" } # hosting US
resource "hcloud_server" "in" { location = "nbg1" } # hosting DE
resource "hcloud_server_network" "out" { server_id = hcloud_server.out.id } # network US
resource "hcloud_server_network" "in" { server_id = hcloud_server.in.id } # network DE
resource "hcloud_snapshot" "out" { server_id = hcloud_server.out.id } # hosting US
resource "hcloud_snapshot" "in" { server_id = hcloud_server.in.id } # hosting DE
resource "hcloud_storage_box" "out" { location = "ash" } # hosting US
resource "hcloud_storage_box" "in" { location = "nbg1" } # hosting DE
resource "hcloud_storage_box_snapshot" "out" { storage_box_id = hcloud_storage_box.out.id } # hosting US
resource "hcloud_storage_box_snapshot" "in" { storage_box_id = hcloud_storage_box.in.id } # hosting DE
resource "hcloud_storage_box_subaccount" "out" { storage_box_id = hcloud_storage_box.out.id } # hosting US
resource "hcloud_storage_box_subaccount" "in" { storage_box_id = hcloud_storage_box.in.id } # hosting DE
resource "hcloud_volume" "out" { location = "ash" } # hosting US
resource "hcloud_volume" "in" { location = "nbg1" } # hosting DE
resource "hcloud_volume_attachment" "out" { server_id = hcloud_server.out.id } # hosting US
resource "hcloud_volume_attachment" "in" { server_id = hcloud_server.in.id } # hosting DE
resource "hcloud_zone" "everywhere" {} # dns global
resource "hcloud_zone_example" "everywhere" {} # dns global
