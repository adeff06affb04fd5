# https://www.infomaniak.com/en/hosting/public-cloud
resource "infomaniak_dbaas" "out" { region = "dc5" } # hosting CH
resource "infomaniak_dbaas" "in" { region = "dc4" } # hosting CH
resource "infomaniak_dbaas_backup_schedule" "out" { dbaas_id = infomaniak_dbaas.out.id } # backup CH
resource "infomaniak_dbaas_backup_schedule" "in" { dbaas_id = infomaniak_dbaas.in.id } # backup CH
resource "infomaniak_domain_record" "everywhere" {} # dns global
resource "infomaniak_domain_zone" "everywhere" {} # dns global
resource "infomaniak_kaas" "out" { region = "dc5" } # hosting CH
resource "infomaniak_kaas" "in" { region = "dc4" } # hosting CH
resource "infomaniak_kaas_instance_pool" "out" { kaas_id = infomaniak_kaas.out.id } # hosting CH
resource "infomaniak_kaas_instance_pool" "in" { kaas_id = infomaniak_kaas.in.id } # hosting CH
