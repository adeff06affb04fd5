# https://docs.stackit.cloud/platform/regions/
resource "stackit_cdn_custom_domain" "out" { distribution_id = stackit_cdn_distribution.out.id } # delivery US
resource "stackit_cdn_custom_domain" "in" { distribution_id = stackit_cdn_distribution.in.id } # delivery AT|BE|CH|DE|ES|FR|GB|IT|NL|PL|SE
resource "stackit_cdn_distribution" "out" { # delivery US
  config {
    regions = ["US"]
  }
}
resource "stackit_cdn_distribution" "in" { # delivery AT|BE|CH|DE|ES|FR|GB|IT|NL|PL|SE
  config {
    regions = ["EU"]
  }
}
resource "stackit_dns_record_set" "everywhere" {} # dns global
