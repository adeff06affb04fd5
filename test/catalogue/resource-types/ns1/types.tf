# https://registry.terraform.io/providers/ns1-terraform/ns1/latest/docs
resource "ns1_example" "everywhere" {} # dns global
