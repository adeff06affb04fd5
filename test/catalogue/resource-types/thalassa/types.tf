# https://registry.terraform.io/providers/thalassa-cloud/thalassa/latest/docs
resource "thalassa_block_volume" "out" { region = "nl-01" } # hosting NL
resource "thalassa_block_volume" "in" { region = "nl-01" } # hosting NL
resource "thalassa_dbaas_db_backupschedule" "out" { db_cluster_id = thalassa_dbaas_db_cluster.out.id } # backup NL
resource "thalassa_dbaas_db_backupschedule" "in" { db_cluster_id = thalassa_dbaas_db_cluster.in.id } # backup NL
resource "thalassa_dbaas_db_cluster" "out" { region = "nl-01" } # hosting NL
resource "thalassa_dbaas_db_cluster" "in" { region = "nl-01" } # hosting NL
resource "thalassa_dns_example" "everywhere" {} # dns global
resource "thalassa_snapshot" "out" { volume_id = thalassa_block_volume.out.id } # backup NL
resource "thalassa_snapshot" "in" { volume_id = thalassa_block_volume.in.id } # backup NL
