# https://docs.netlify.com/
resource "netlify_dns_example" "everywhere" {} # dns global
resource "netlify_site_domain_settings" "everywhere" {} # dns global
