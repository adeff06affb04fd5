provider "scaleway" {
  region = "nl-ams"
}

resource "scaleway_domain_zone" "nl" {
  domain    = "example.nl"
  subdomain = "peilen"
}
