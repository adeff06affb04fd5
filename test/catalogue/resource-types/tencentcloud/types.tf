# https://www.tencentcloud.com/document/product/213/6091
resource "tencentcloud_cam_example" "everywhere" {} # identity global
resource "tencentcloud_cdn_example" "everywhere" {} # delivery global
resource "tencentcloud_cos_bucket" "out" { region = "ap-guangzhou" } # hosting CN
resource "tencentcloud_cos_bucket" "in" { region = "eu-frankfurt" } # hosting DE
resource "tencentcloud_dnspod_example" "everywhere" {} # dns global
resource "tencentcloud_teo_example" "everywhere" {} # delivery global
