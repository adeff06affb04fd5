# https://docs.confluent.io/cloud/current/clusters/regions.html
resource "confluent_access_point" "left_out" {} # network ?left-to-provider
resource "confluent_byok_key" "left_out" {} # key ?left-to-provider
resource "confluent_cluster_link" "out" { # replica US
  destination_kafka_cluster {
    id = confluent_kafka_cluster.out.id
  }
}
resource "confluent_cluster_link" "in" { # replica DE
  destination_kafka_cluster {
    id = confluent_kafka_cluster.in.id
  }
}
resource "confluent_connector" "out" { # hosting US
  kafka_cluster {
    id = confluent_kafka_cluster.out.id
  }
}
resource "confluent_connector" "in" { # hosting DE
  kafka_cluster {
    id = confluent_kafka_cluster.in.id
  }
}
resource "confluent_flink_artifact" "out" { # hosting US
  cloud  = "AWS"
  region = "us-east-1"
}
resource "confluent_flink_artifact" "in" { # hosting DE
  cloud  = "AWS"
  region = "eu-central-1"
}
resource "confluent_flink_compute_pool" "out" { # hosting US
  cloud  = "AWS"
  region = "us-east-1"
}
resource "confluent_flink_compute_pool" "in" { # hosting DE
  cloud  = "AWS"
  region = "eu-central-1"
}
resource "confluent_flink_statement" "out" { # hosting US
  compute_pool {
    id = confluent_flink_compute_pool.out.id
  }
}
resource "confluent_flink_statement" "in" { # hosting DE
  compute_pool {
    id = confluent_flink_compute_pool.in.id
  }
}
resource "confluent_kafka_cluster" "out" { # hosting US
  cloud  = "AWS"
  region = "us-east-1"
}
resource "confluent_kafka_cluster" "in" { # hosting DE
  cloud  = "AWS"
  region = "eu-central-1"
}
resource "confluent_kafka_mirror_topic" "out" { # replica US
  kafka_cluster {
    id = confluent_kafka_cluster.out.id
  }
}
resource "confluent_kafka_mirror_topic" "in" { # replica DE
  kafka_cluster {
    id = confluent_kafka_cluster.in.id
  }
}
resource "confluent_kafka_topic" "out" { # hosting US
  kafka_cluster {
    id = confluent_kafka_cluster.out.id
  }
}
resource "confluent_kafka_topic" "in" { # hosting DE
  kafka_cluster {
    id = confluent_kafka_cluster.in.id
  }
}
resource "confluent_ksql_cluster" "out" { # hosting US
  kafka_cluster {
    id = confluent_kafka_cluster.out.id
  }
}
resource "confluent_ksql_cluster" "in" { # hosting DE
  kafka_cluster {
    id = confluent_kafka_cluster.in.id
  }
}
resource "confluent_network" "out" { # network US
  cloud  = "AWS"
  region = "us-east-1"
}
resource "confluent_network" "in" { # network DE
  cloud  = "AWS"
  region = "eu-central-1"
}
resource "confluent_network_link_endpoint" "out" { # network US
  network {
    id = confluent_network.out.id
  }
}
resource "confluent_network_link_endpoint" "in" { # network DE
  network {
    id = confluent_network.in.id
  }
}
resource "confluent_network_link_service" "out" { # network US
  network {
    id = confluent_network.out.id
  }
}
resource "confluent_network_link_service" "in" { # network DE
  network {
    id = confluent_network.in.id
  }
}
resource "confluent_peering" "out" { # network US
  network {
    id = confluent_network.out.id
  }
}
resource "confluent_peering" "in" { # network DE
  network {
    id = confluent_network.in.id
  }
}
resource "confluent_private_link_access" "out" { # network US
  network {
    id = confluent_network.out.id
  }
}
resource "confluent_private_link_access" "in" { # network DE
  network {
    id = confluent_network.in.id
  }
}
resource "confluent_private_link_attachment" "out" { # network US
  cloud  = "AWS"
  region = "us-east-1"
}
resource "confluent_private_link_attachment" "in" { # network DE
  cloud  = "AWS"
  region = "eu-central-1"
}
resource "confluent_private_link_attachment_connection" "out" { # network US
  private_link_attachment {
    id = confluent_private_link_attachment.out.id
  }
}
resource "confluent_private_link_attachment_connection" "in" { # network DE
  private_link_attachment {
    id = confluent_private_link_attachment.in.id
  }
}
resource "confluent_schema" "left_out" {} # hosting ?left-to-provider
resource "confluent_schema_example" "left_out" {} # hosting ?left-to-provider
resource "confluent_schema_exporter" "left_out" {} # replica ?left-to-provider
resource "confluent_schema_registry_kek" "left_out" {} # key ?left-to-provider
resource "confluent_tableflow_topic" "out" { # hosting US
  kafka_cluster {
    id = confluent_kafka_cluster.out.id
  }
}
resource "confluent_tableflow_topic" "in" { # hosting DE
  kafka_cluster {
    id = confluent_kafka_cluster.in.id
  }
}
resource "confluent_transit_gateway_attachment" "out" { # network US
  network {
    id = confluent_network.out.id
  }
}
resource "confluent_transit_gateway_attachment" "in" { # network DE
  network {
    id = confluent_network.in.id
  }
}
