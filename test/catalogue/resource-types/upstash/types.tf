# https://registry.terraform.io/providers/upstash/upstash/latest/docs
resource "upstash_qstash_example" "left_out" {} # hosting ?left-to-provider
resource "upstash_redis_database" "out" { primary_region = "us-east-1" } # hosting US
resource "upstash_redis_database" "in" { primary_region = "eu-central-1" } # hosting DE
