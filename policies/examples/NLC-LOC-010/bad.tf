resource "transip_dns_record" "website" { # expect NLC-LOC-010
  domain  = "voorbeeld.nl"
  name    = "www"
  type    = "A"
  content = ["192.0.2.1"]
}
