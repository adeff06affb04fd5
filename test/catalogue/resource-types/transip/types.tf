# https://github.com/aequitas/terraform-provider-transip
resource "transip_dns_record" "everywhere" {} # dns global
resource "transip_domain" "everywhere" {} # dns global
resource "transip_domain_example" "everywhere" {} # dns global
resource "transip_private_network" "left_out" {} # network ?left-to-provider
resource "transip_vps" "out" { availability_zone = "rtm0" } # hosting NL
resource "transip_vps" "in" { availability_zone = "ams0" } # hosting NL
