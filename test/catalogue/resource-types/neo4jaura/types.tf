# https://registry.terraform.io/providers/neo4j-labs/neo4jaura/latest/docs
resource "neo4jaura_instance" "out" { # hosting US
  cloud_provider = "gcp"
  region         = "us-central1"
}
resource "neo4jaura_instance" "in" { # hosting BE
  cloud_provider = "gcp"
  region         = "europe-west1"
}
