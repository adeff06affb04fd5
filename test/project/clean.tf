resource "hcloud_server" "web" {
  location = "fsn1"
}
