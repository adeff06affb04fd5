# https://docs.nebius.com/overview/regions
resource "nebius_iam_v1_project" "out" { region = "us-central1" } # hosting US
resource "nebius_iam_v1_project" "in" { region = "eu-north1" } # hosting FI
