provider "kubernetes" { # expect NLC-LOC-009
  config_path = "~/.kube/config"
}

resource "kubernetes_namespace" "loket" {
  metadata {
    name = "loket"
  }
}
