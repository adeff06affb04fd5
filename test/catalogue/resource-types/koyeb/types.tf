# https://www.koyeb.com/docs/reference/regions
resource "koyeb_domain" "everywhere" {} # dns global
resource "koyeb_secret" "left_out" {} # hosting ?left-to-provider
resource "koyeb_service" "out" { # hosting US
  definition {
    regions = ["was"]
  }
}
resource "koyeb_service" "in" { # hosting DE
  definition {
    regions = ["fra"]
  }
}
resource "koyeb_volume" "out" { region = "was" } # hosting US
resource "koyeb_volume" "in" { region = "fra" } # hosting DE
