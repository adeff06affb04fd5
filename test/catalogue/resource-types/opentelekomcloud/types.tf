# https://docs.otc.t-systems.com/regions-and-endpoints/index.html
resource "opentelekomcloud_cbr_policy_v3" "out" { region = "eu-ch2" } # backup CH
resource "opentelekomcloud_cbr_policy_v3" "in" { region = "eu-de" } # backup DE
resource "opentelekomcloud_dns_ptrrecord_v2" "everywhere" {} # dns global
resource "opentelekomcloud_dns_recordset_v2" "everywhere" {} # dns global
resource "opentelekomcloud_identity_user_v3" "left_out" {} # identity ?left-to-provider
resource "opentelekomcloud_obs_bucket_replication" "out" { region = "eu-ch2" } # hosting CH
resource "opentelekomcloud_obs_bucket_replication" "in" { region = "eu-de" } # hosting DE
