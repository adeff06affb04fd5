provider "transip" { # expect NLC-JUR-006
  account_name = "voorbeeld"
}

resource "transip_vps" "web" {
  name = "web"
}
