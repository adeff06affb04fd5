# https://registry.terraform.io/providers/RedisLabs/rediscloud/latest/docs
resource "rediscloud_subscription" "left_out" {} # hosting ?left-to-provider
