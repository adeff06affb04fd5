# https://gcore.com/docs/storage/manage-s3-storage/s3-service-urls-and-default-region-names
resource "gcore_cdn_example" "everywhere" {} # delivery global
resource "gcore_dns_example" "everywhere" {} # dns global
resource "gcore_fastedge_example" "everywhere" {} # hosting global
resource "gcore_inference_example" "left_out" {} # processing ?left-to-provider
resource "gcore_storage_s3" "out" { location = "s-sgc1" } # hosting SG
resource "gcore_storage_s3" "in" { location = "s-darz" } # hosting DE
resource "gcore_storage_s3_bucket" "out" { storage_id = gcore_storage_s3.out.id } # hosting SG
resource "gcore_storage_s3_bucket" "in" { storage_id = gcore_storage_s3.in.id } # hosting DE
resource "gcore_storage_sftp" "out" { location = "s-sgc1" } # hosting SG
resource "gcore_storage_sftp" "in" { location = "s-darz" } # hosting DE
resource "gcore_waap_example" "everywhere" {} # delivery global
