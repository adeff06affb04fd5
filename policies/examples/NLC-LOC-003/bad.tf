variable "region" { # expect NLC-LOC-003
  type = string
}

provider "scaleway" {
  region = var.region
}

resource "scaleway_object_bucket" "bijlagen" {
  name = "bijlagen"
}
