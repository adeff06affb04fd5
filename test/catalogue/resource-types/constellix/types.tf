# https://registry.terraform.io/providers/Constellix/constellix/latest/docs
resource "constellix_example" "everywhere" {} # dns global
resource "dme_example" "everywhere" {} # dns global
