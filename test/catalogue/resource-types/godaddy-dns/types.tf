# https://registry.terraform.io/providers/veksh/godaddy-dns/latest/docs
resource "godaddy-dns_example" "everywhere" {} # dns global
resource "godaddy_example" "everywhere" {} # dns global
