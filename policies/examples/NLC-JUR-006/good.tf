provider "transip" {
  account_name = "voorbeeld"
}

resource "transip_vps" "web" {
  name = "web"
}
