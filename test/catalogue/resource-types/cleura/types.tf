# https://github.com/citynetwork/docs/blob/main/docs/howto/getting-started/accessing-cc-rest-api.md
resource "cleura_shoot_example" "out" { region = "tky1" } # hosting JP
resource "cleura_shoot_example" "in" { region = "Sto2" } # hosting SE
