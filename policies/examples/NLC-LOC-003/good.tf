variable "region" {
  type    = string
  default = "nl-ams"
}

provider "scaleway" {
  region = var.region
}

resource "scaleway_object_bucket" "bijlagen" {
  name = "bijlagen"
}
