# https://techdocs.akamai.com/cloud-computing/docs/how-to-choose-a-data-center
resource "linode_account_settings" "everywhere" {} # hosting global
resource "linode_database_access_controls" "out" { database_id = linode_database_postgresql_v2.out.id } # hosting US
resource "linode_database_access_controls" "in" { database_id = linode_database_postgresql_v2.in.id } # hosting NL
resource "linode_database_postgresql_v2" "out" { region = "us-east" } # hosting US
resource "linode_database_postgresql_v2" "in" { region = "nl-ams" } # hosting NL
resource "linode_domain_record" "everywhere" {} # dns global
resource "linode_firewall" "everywhere" {} # network global
resource "linode_firewall_settings" "everywhere" {} # hosting global
resource "linode_iam_user" "everywhere" {} # hosting global
resource "linode_image" "out" { region = "us-east" } # hosting US
resource "linode_image" "in" { region = "nl-ams" } # hosting NL
resource "linode_instance" "out" { region = "us-east" } # hosting US
resource "linode_instance" "in" { region = "nl-ams" } # hosting NL
resource "linode_instance_config" "out" { linode_id = linode_instance.out.id } # hosting US
resource "linode_instance_config" "in" { linode_id = linode_instance.in.id } # hosting NL
resource "linode_instance_disk" "out" { linode_id = linode_instance.out.id } # hosting US
resource "linode_instance_disk" "in" { linode_id = linode_instance.in.id } # hosting NL
resource "linode_instance_ip" "out" { linode_id = linode_instance.out.id } # hosting US
resource "linode_instance_ip" "in" { linode_id = linode_instance.in.id } # hosting NL
resource "linode_instance_shared_ips" "out" { linode_id = linode_instance.out.id } # hosting US
resource "linode_instance_shared_ips" "in" { linode_id = linode_instance.in.id } # hosting NL
resource "linode_interface" "out" { linode_id = linode_instance.out.id } # hosting US
resource "linode_interface" "in" { linode_id = linode_instance.in.id } # hosting NL
resource "linode_ipv6_range" "out" { linode_id = linode_instance.out.id } # network US
resource "linode_ipv6_range" "in" { linode_id = linode_instance.in.id } # network NL
resource "linode_lke_cluster" "out" { region = "us-east" } # hosting US
resource "linode_lke_cluster" "in" { region = "nl-ams" } # hosting NL
resource "linode_lke_node_pool" "out" { cluster_id = linode_lke_cluster.out.id } # hosting US
resource "linode_lke_node_pool" "in" { cluster_id = linode_lke_cluster.in.id } # hosting NL
resource "linode_monitor_alert_definition" "everywhere" {} # hosting global
resource "linode_networking_ip" "out" { region = "us-east" } # network US
resource "linode_networking_ip" "in" { region = "nl-ams" } # network NL
resource "linode_networking_ip_assignment" "out" { region = "us-east" } # network US
resource "linode_networking_ip_assignment" "in" { region = "nl-ams" } # network NL
resource "linode_nodebalancer" "out" { region = "us-east" } # network US
resource "linode_nodebalancer" "in" { region = "nl-ams" } # network NL
resource "linode_nodebalancer_config" "out" { nodebalancer_id = linode_nodebalancer.out.id } # network US
resource "linode_nodebalancer_config" "in" { nodebalancer_id = linode_nodebalancer.in.id } # network NL
resource "linode_nodebalancer_node" "out" { nodebalancer_id = linode_nodebalancer.out.id } # network US
resource "linode_nodebalancer_node" "in" { nodebalancer_id = linode_nodebalancer.in.id } # network NL
resource "linode_object_storage_key" "out" { regions = ["us-east"] } # identity US
resource "linode_object_storage_key" "in" { regions = ["nl-ams"] } # identity NL
resource "linode_object_storage_object" "out" { region = "us-east" } # hosting US
resource "linode_object_storage_object" "in" { region = "nl-ams" } # hosting NL
resource "linode_rdns" "everywhere" {} # dns global
resource "linode_sshkey" "everywhere" {} # hosting global
resource "linode_stackscript" "everywhere" {} # hosting global
resource "linode_token" "everywhere" {} # hosting global
resource "linode_user" "everywhere" {} # hosting global
resource "linode_volume" "out" { region = "us-east" } # hosting US
resource "linode_volume" "in" { region = "nl-ams" } # hosting NL
resource "linode_vpc" "out" { region = "us-east" } # network US
resource "linode_vpc" "in" { region = "nl-ams" } # network NL
resource "linode_vpc_subnet" "out" { vpc_id = linode_vpc.out.id } # network US
resource "linode_vpc_subnet" "in" { vpc_id = linode_vpc.in.id } # network NL
