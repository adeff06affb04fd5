# https://registry.terraform.io/providers/tailscale/tailscale/latest/docs
resource "tailscale_logstream_configuration" "left_out" {} # log ?left-to-provider
