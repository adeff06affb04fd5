# https://fly.io/docs/reference/regions/
resource "fly_cert" "everywhere" {} # hosting global
resource "fly_ip" "out" { region = "iad" } # network US
resource "fly_ip" "in" { region = "ams" } # network NL
resource "fly_machine" "out" { region = "iad" } # hosting US
resource "fly_machine" "in" { region = "ams" } # hosting NL
resource "fly_volume" "out" { region = "iad" } # hosting US
resource "fly_volume" "in" { region = "ams" } # hosting NL
