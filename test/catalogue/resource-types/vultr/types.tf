# https://www.vultr.com/features/datacenter-locations/
resource "vultr_database" "out" { region = "ewr" } # hosting US
resource "vultr_database" "in" { region = "ams" } # hosting NL
resource "vultr_database_connection_pool" "out" { database_id = vultr_database.out.id } # hosting US
resource "vultr_database_connection_pool" "in" { database_id = vultr_database.in.id } # hosting NL
resource "vultr_database_connector" "out" { database_id = vultr_database.out.id } # hosting US
resource "vultr_database_connector" "in" { database_id = vultr_database.in.id } # hosting NL
resource "vultr_database_db" "out" { database_id = vultr_database.out.id } # hosting US
resource "vultr_database_db" "in" { database_id = vultr_database.in.id } # hosting NL
resource "vultr_database_quota" "out" { database_id = vultr_database.out.id } # hosting US
resource "vultr_database_quota" "in" { database_id = vultr_database.in.id } # hosting NL
resource "vultr_database_replica" "out" { region = "ewr" } # replica US
resource "vultr_database_replica" "in" { region = "ams" } # replica NL
resource "vultr_database_topic" "out" { database_id = vultr_database.out.id } # hosting US
resource "vultr_database_topic" "in" { database_id = vultr_database.in.id } # hosting NL
resource "vultr_database_user" "out" { database_id = vultr_database.out.id } # hosting US
resource "vultr_database_user" "in" { database_id = vultr_database.in.id } # hosting NL
resource "vultr_dns_domain" "everywhere" {} # dns global
resource "vultr_dns_record" "everywhere" {} # dns global
resource "vultr_firewall_group" "everywhere" {} # network global
resource "vultr_firewall_rule" "everywhere" {} # network global
resource "vultr_instance" "out" { region = "ewr" } # hosting US
resource "vultr_instance" "in" { region = "ams" } # hosting NL
resource "vultr_instance_ipv4" "out" { instance_id = vultr_instance.out.id } # network US
resource "vultr_instance_ipv4" "in" { instance_id = vultr_instance.in.id } # network NL
resource "vultr_kubernetes" "out" { region = "ewr" } # hosting US
resource "vultr_kubernetes" "in" { region = "ams" } # hosting NL
resource "vultr_kubernetes_node_pools" "out" { cluster_id = vultr_kubernetes.out.id } # hosting US
resource "vultr_kubernetes_node_pools" "in" { cluster_id = vultr_kubernetes.in.id } # hosting NL
resource "vultr_object_storage_bucket" "left_out" {} # hosting ?placed-elsewhere
resource "vultr_reverse_ipv4" "out" { instance_id = vultr_instance.out.id } # network US
resource "vultr_reverse_ipv4" "in" { instance_id = vultr_instance.in.id } # network NL
resource "vultr_reverse_ipv6" "out" { instance_id = vultr_instance.out.id } # network US
resource "vultr_reverse_ipv6" "in" { instance_id = vultr_instance.in.id } # network NL
resource "vultr_snapshot" "out" { instance_id = vultr_instance.out.id } # backup US
resource "vultr_snapshot" "in" { instance_id = vultr_instance.in.id } # backup NL
resource "vultr_ssh_key" "everywhere" {} # hosting global
resource "vultr_startup_script" "everywhere" {} # hosting global
resource "vultr_user" "everywhere" {} # hosting global
