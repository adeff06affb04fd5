# https://registry.terraform.io/providers/dnsimple/dnsimple/latest/docs
resource "dnsimple_example" "everywhere" {} # dns global
