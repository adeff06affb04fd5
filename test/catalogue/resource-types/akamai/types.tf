# https://registry.terraform.io/providers/akamai/akamai/latest/docs
resource "akamai_datastream" "everywhere" {} # log global
resource "akamai_dns_example" "everywhere" {} # dns global
resource "akamai_edgekv" "everywhere" {} # hosting global
resource "akamai_example" "everywhere" {} # delivery global
resource "akamai_gtm_example" "everywhere" {} # dns global
