provider "exoscale" {}

resource "exoscale_sks_cluster" "loket" {
  name = "loket"
  zone = "ch-gva-2" # expect NLC-LOC-008
}
