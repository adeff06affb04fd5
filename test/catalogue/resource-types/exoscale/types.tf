# https://www.exoscale.com/datacenters/
resource "exoscale_block_storage_volume" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_block_storage_volume" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_block_storage_volume_snapshot" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_block_storage_volume_snapshot" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_compute_instance" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_compute_instance" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_database" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_database" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_dbaas" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_dbaas" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_dbaas_example" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_dbaas_example" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_dbaas_external_endpoint_datadog" "out" { zone = "ch-gva-2" } # log CH
resource "exoscale_dbaas_external_endpoint_datadog" "in" { zone = "at-vie-1" } # log AT
resource "exoscale_dbaas_external_endpoint_example" "out" { zone = "ch-gva-2" } # log CH
resource "exoscale_dbaas_external_endpoint_example" "in" { zone = "at-vie-1" } # log AT
resource "exoscale_domain" "everywhere" {} # dns global
resource "exoscale_domain_record" "everywhere" {} # dns global
resource "exoscale_elastic_ip" "out" { zone = "ch-gva-2" } # network CH
resource "exoscale_elastic_ip" "in" { zone = "at-vie-1" } # network AT
resource "exoscale_instance_pool" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_instance_pool" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_nlb_service" "out" { zone = "ch-gva-2" } # network CH
resource "exoscale_nlb_service" "in" { zone = "at-vie-1" } # network AT
resource "exoscale_private_network" "out" { zone = "ch-gva-2" } # network CH
resource "exoscale_private_network" "in" { zone = "at-vie-1" } # network AT
resource "exoscale_sks_cluster" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_sks_cluster" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_sks_kubeconfig" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_sks_kubeconfig" "in" { zone = "at-vie-1" } # hosting AT
resource "exoscale_sos_bucket_policy" "out" { zone = "ch-gva-2" } # hosting CH
resource "exoscale_sos_bucket_policy" "in" { zone = "at-vie-1" } # hosting AT
