provider "kubernetes" {
  config_path = "~/.kube/config"
}

resource "kubernetes_persistent_volume_claim" "akten" {
  metadata {
    name = "akten"
  }
}
