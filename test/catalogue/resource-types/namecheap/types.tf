# https://registry.terraform.io/providers/namecheap/namecheap/latest/docs
resource "namecheap_example" "everywhere" {} # dns global
