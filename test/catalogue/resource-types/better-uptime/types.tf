# https://registry.terraform.io/providers/BetterStackHQ/better-uptime/latest/docs
resource "logtail_source" "left_out" {} # log ?left-to-provider
