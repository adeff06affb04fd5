provider "scaleway" {
  region = "nl-ams"
}

resource "scaleway_object_bucket" "peilen" {
  name = "peilen"
}
