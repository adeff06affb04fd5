# https://registry.terraform.io/providers/timohirt/hetznerdns/latest/docs
resource "hetznerdns_example" "everywhere" {} # dns global
