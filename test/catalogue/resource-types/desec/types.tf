# https://registry.terraform.io/providers/Valodim/desec/latest/docs
resource "desec_example" "everywhere" {} # dns global
