provider "exoscale" {}

resource "exoscale_sks_cluster" "loket" {
  name = "loket"
  zone = "de-fra-1"
}
