provider "scaleway" {
  region = "nl-ams"
}

resource "scaleway_k8s_cluster" "loket" {
  name    = "loket"
  version = "1.31"
  cni     = "cilium"
}
