# https://docs.bunny.net/storage/typescript-sdk
resource "bunnynet_account_subuser" "left_out" {} # identity ?left-to-provider
resource "bunnynet_compute_container_app" "out" { regions_required = ["NY"] } # hosting US
resource "bunnynet_compute_container_app" "in" { regions_required = ["DE"] } # hosting DE
resource "bunnynet_compute_script" "everywhere" {} # hosting global
resource "bunnynet_compute_script_example" "everywhere" {} # hosting global
resource "bunnynet_database" "out" { regions_primary = ["NY"] } # hosting US
resource "bunnynet_database" "in" { regions_primary = ["DE"] } # hosting DE
resource "bunnynet_dns_example" "everywhere" {} # dns global
resource "bunnynet_pullzone" "everywhere" {} # delivery global
resource "bunnynet_pullzone_example" "everywhere" {} # delivery global
resource "bunnynet_storage_file" "out" { zone = bunnynet_storage_zone.out.id } # hosting US
resource "bunnynet_storage_file" "in" { zone = bunnynet_storage_zone.in.id } # hosting DE
resource "bunnynet_storage_zone" "out" { region = "NY" } # hosting US
resource "bunnynet_storage_zone" "in" { region = "DE" } # hosting DE
resource "bunnynet_stream_example" "left_out" {} # hosting ?left-to-provider
