# https://registry.terraform.io/providers/hashicorp/hcp/latest/docs
resource "hcp_boundary_cluster" "left_out" {} # hosting ?left-to-provider
resource "hcp_consul_cluster" "out" { hvn_id = hcp_hvn.out.id } # hosting US
resource "hcp_consul_cluster" "in" { hvn_id = hcp_hvn.in.id } # hosting IE
resource "hcp_hvn" "out" { # network US
  cloud_provider = "aws"
  region         = "us-east-1"
}
resource "hcp_hvn" "in" { # network IE
  cloud_provider = "aws"
  region         = "eu-west-1"
}
resource "hcp_packer_example" "left_out" {} # hosting ?left-to-provider
resource "hcp_vault_cluster" "out" { hvn_id = hcp_hvn.out.id } # hosting US
resource "hcp_vault_cluster" "in" { hvn_id = hcp_hvn.in.id } # hosting IE
resource "hcp_vault_secrets_example" "left_out" {} # hosting ?left-to-provider
