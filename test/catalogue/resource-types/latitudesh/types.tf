# https://www.latitude.sh/locations
resource "latitudesh_virtual_machine" "out" { site = "DAL" } # hosting US
resource "latitudesh_virtual_machine" "in" { site = "FRA" } # hosting DE
