variable "name" {}
variable "number" {}
variable "place" {
  default = "ash"
}

resource "hcloud_server" "inner" {
  count    = var.number
  name     = "${var.name}-${count.index}"
  location = var.place
}
