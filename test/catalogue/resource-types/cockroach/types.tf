# https://registry.terraform.io/providers/cockroachdb/cockroach/latest/docs
resource "cockroach_cluster" "left_out" {} # hosting ?left-to-provider
