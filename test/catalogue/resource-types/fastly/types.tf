# https://registry.terraform.io/providers/fastly/fastly/latest/docs
resource "fastly_example" "everywhere" {} # delivery global
resource "fastly_service_compute" "everywhere" {} # hosting global
resource "fastly_service_vcl" "everywhere" {} # delivery global
resource "fastly_tls_example" "everywhere" {} # hosting global
resource "fastly_user" "left_out" {} # identity ?left-to-provider
