# https://www.alibabacloud.com/help/en/cloud-migration-guide-for-beginners/latest/regions-and-zones
resource "alicloud_alidns_example" "everywhere" {} # dns global
resource "alicloud_cdn_example" "everywhere" {} # delivery global
resource "alicloud_cen_example" "left_out" {} # network ?left-to-provider
resource "alicloud_dcdn_example" "everywhere" {} # delivery global
resource "alicloud_dns_example" "everywhere" {} # dns global
resource "alicloud_esa_example" "everywhere" {} # delivery global
resource "alicloud_oss_bucket_replication" "out" { region = "cn-beijing" } # hosting CN
resource "alicloud_oss_bucket_replication" "in" { region = "eu-central-1" } # hosting DE
resource "alicloud_pvtz_example" "everywhere" {} # dns global
resource "alicloud_ram_example" "everywhere" {} # identity global
resource "alicloud_resource_manager_example" "everywhere" {} # hosting global
