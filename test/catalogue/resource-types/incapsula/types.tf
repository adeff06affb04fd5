# https://registry.terraform.io/providers/imperva/incapsula/latest/docs
resource "incapsula_account" "out" { data_storage_region = "US" } # hosting US
resource "incapsula_account" "in" { data_storage_region = "EU" } # hosting eu
resource "incapsula_data_centers_configuration" "everywhere" {} # delivery global
resource "incapsula_example" "everywhere" {} # delivery global
resource "incapsula_site" "everywhere" {} # delivery global
resource "incapsula_subaccount" "out" { data_storage_region = "US" } # hosting US
resource "incapsula_subaccount" "in" { data_storage_region = "EU" } # hosting eu
