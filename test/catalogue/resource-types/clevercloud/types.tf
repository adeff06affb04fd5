# https://github.com/CleverCloud/documentation/blob/main/content/doc/cli/applications/_index.md
resource "clevercloud_cellar" "out" { region = "mtl" } # hosting CA
resource "clevercloud_cellar" "in" { region = "par" } # hosting FR
resource "clevercloud_cellar_bucket" "out" { cellar_id = clevercloud_cellar.out.id } # hosting CA
resource "clevercloud_cellar_bucket" "in" { cellar_id = clevercloud_cellar.in.id } # hosting FR
resource "clevercloud_drain_http" "out" { resource_id = clevercloud_postgresql.out.id } # log CA
resource "clevercloud_drain_http" "in" { resource_id = clevercloud_postgresql.in.id } # log FR
resource "clevercloud_kubernetes" "left_out" {} # hosting ?left-to-provider
resource "clevercloud_postgresql" "out" { region = "mtl" } # hosting CA
resource "clevercloud_postgresql" "in" { region = "par" } # hosting FR
