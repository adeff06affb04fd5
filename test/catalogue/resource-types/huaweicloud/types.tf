# https://developer.huaweicloud.com/intl/en-us/endpoint
resource "huaweicloud_cdn_example" "everywhere" {} # delivery global
resource "huaweicloud_identity_example" "everywhere" {} # identity global
resource "huaweicloud_obs_bucket_replication" "out" { region = "cn-north-4" } # hosting CN
resource "huaweicloud_obs_bucket_replication" "in" { region = "eu-west-101" } # hosting IE
resource "huaweicloud_organizations_example" "everywhere" {} # hosting global
