terraform {
  required_providers {
    wolkenkoekoek = {
      source = "voorbeeld/wolkenkoekoek"
    }
  }
}

provider "wolkenkoekoek" { # expect NLC-JUR-007
  token = "voorbeeld"
}

resource "wolkenkoekoek_server" "web" {
  name = "web"
}
