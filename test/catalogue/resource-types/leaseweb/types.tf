# https://registry.terraform.io/providers/leaseweb/leaseweb/latest/docs
resource "leaseweb_dedicated_server" "left_out" {} # hosting ?left-to-provider
resource "leaseweb_dns_resource_record_set" "everywhere" {} # dns global
resource "leaseweb_ipmgmt_example" "left_out" {} # network ?left-to-provider
resource "leaseweb_public_cloud_image" "out" { instance_id = leaseweb_public_cloud_instance.out.id } # hosting US
resource "leaseweb_public_cloud_image" "in" { instance_id = leaseweb_public_cloud_instance.in.id } # hosting NL
resource "leaseweb_public_cloud_instance" "out" { region = "us-east-1" } # hosting US
resource "leaseweb_public_cloud_instance" "in" { region = "eu-west-3" } # hosting NL
resource "leaseweb_public_cloud_ip" "out" { instance_id = leaseweb_public_cloud_instance.out.id } # network US
resource "leaseweb_public_cloud_ip" "in" { instance_id = leaseweb_public_cloud_instance.in.id } # network NL
resource "leaseweb_public_cloud_load_balancer" "out" { region = "us-east-1" } # network US
resource "leaseweb_public_cloud_load_balancer" "in" { region = "eu-west-3" } # network NL
resource "leaseweb_public_cloud_load_balancer_listener" "out" { load_balancer_id = leaseweb_public_cloud_load_balancer.out.id } # network US
resource "leaseweb_public_cloud_load_balancer_listener" "in" { load_balancer_id = leaseweb_public_cloud_load_balancer.in.id } # network NL
resource "leaseweb_public_cloud_target_group" "out" { region = "us-east-1" } # network US
resource "leaseweb_public_cloud_target_group" "in" { region = "eu-west-3" } # network NL
