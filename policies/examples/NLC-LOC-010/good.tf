resource "hcloud_server" "website" {
  name        = "website"
  server_type = "cx22"
  image       = "debian-12"
  location    = "nbg1"
}
