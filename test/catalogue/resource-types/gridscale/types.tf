# https://registry.terraform.io/providers/gridscale/gridscale/latest/docs
resource "gridscale_backupschedule" "out" { backup_location_uuid = "ch/gla" } # backup CH
resource "gridscale_backupschedule" "in" { backup_location_uuid = "de/fra" } # backup DE
resource "gridscale_object_storage_bucket" "left_out" {} # hosting ?left-to-provider
