# https://registry.terraform.io/providers/go-gandi/gandi/latest/docs
resource "gandi_example" "everywhere" {} # dns global
resource "gandi_mailbox" "left_out" {} # hosting ?left-to-provider
resource "gandi_simplehosting_instance" "left_out" {} # hosting ?left-to-provider
