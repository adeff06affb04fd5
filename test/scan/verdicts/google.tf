provider "google" {
  project = "p"
  region  = "europe-west4"
  zone    = "europe-west4-a"
}
resource "google_compute_instance_template" "t" { # hosting global → 004
  machine_type = "e2"
}
resource "google_compute_region_instance_template" "t" { # hosting NL
  machine_type = "e2"
}
resource "google_compute_instance_group_manager" "m" { # hosting NL
  name               = "m"
  base_instance_name = "x"
}
resource "google_compute_region_instance_group_manager" "m" { # hosting US → 002
  name               = "m"
  region             = "us-east1"
  base_instance_name = "x"
}
resource "google_compute_autoscaler" "a" { # hosting NL
  name   = "a"
  target = google_compute_region_instance_group_manager.m.id
}
resource "google_compute_disk" "d" { # hosting NL
  name = "d"
}
resource "google_compute_attached_disk" "a" { # hosting NL
  disk     = google_compute_disk.d.id
  instance = google_compute_instance.us.id
}
resource "google_compute_instance" "us" { # hosting US → 001
  name         = "i"
  machine_type = "e2"
  zone         = "us-central1-a"
}
resource "google_compute_router" "r" { # network BE
  name    = "r"
  network = "n"
  region  = "europe-west1"
}
resource "google_compute_router_nat" "n" { # network BE
  name   = "n"
  router = google_compute_router.r.name
  region = google_compute_router.r.region
}
resource "google_compute_router_nat" "noregion" { # network NL
  name   = "n"
  router = google_compute_router.r.name
}
resource "google_compute_vpn_tunnel" "t" { # network NL
  name = "t"
}
resource "google_compute_security_policy" "p" { # delivery global → 004
  name = "p"
}
resource "google_compute_backend_bucket" "b" { # delivery global → 004
  name        = "b"
  bucket_name = "x"
}
resource "google_compute_snapshot" "def" { # backup ?left-to-provider → 003
  name        = "s"
  source_disk = google_compute_disk.d.id
}
resource "google_compute_image" "def" { # hosting ?left-to-provider → 003
  name        = "s"
  source_disk = google_compute_disk.d.id
}
resource "google_compute_resource_policy" "p" { # hosting NL; backup US → 005
  name   = "p"
  region = "europe-west4"
  snapshot_schedule_policy {
    schedule {
      daily_schedule {
        days_in_cycle = 1
        start_time    = "04:00"
      }
    }
    snapshot_properties {
      storage_locations = ["us"]
    }
  }
}
resource "google_container_cluster" "auto" { # hosting NL
  name           = "c"
  location       = "europe-west4"
  node_locations = ["europe-west4-a"]
}
resource "google_gke_backup_backup_plan" "p" { # backup US → 005
  name     = "p"
  cluster  = google_container_cluster.auto.id
  location = "us-central1"
}
resource "google_gke_hub_membership" "m" { # hosting global → 004
  membership_id = "m"
}
resource "google_sql_database_instance" "plain" { # hosting NL; backup eu
  database_version = "POSTGRES_15"
  settings {
    tier = "t"
    backup_configuration {
      enabled = true
    }
  }
}
resource "google_sql_database_instance" "ch" { # hosting CH; backup eu
  database_version = "POSTGRES_15"
  region           = "europe-west6"
  settings {
    tier = "t"
    backup_configuration {
      enabled = true
    }
  }
}
resource "google_bigtable_instance" "b" { # hosting NL+US → 001
  name = "b"
  cluster {
    cluster_id = "a"
    zone       = "europe-west4-b"
  }
  cluster {
    cluster_id = "b"
    zone       = "us-east1-b"
  }
}
resource "google_bigtable_table" "t" { # hosting NL+US → 001
  name          = "t"
  instance_name = google_bigtable_instance.b.name
}
resource "google_spanner_instance" "eur3" { # hosting BE+FI+NL
  config       = "eur3"
  display_name = "x"
}
resource "google_spanner_instance" "full" { # hosting US → 001
  config       = "projects/p/instanceConfigs/regional-us-east1"
  display_name = "x"
}
resource "google_redis_cluster" "r" { # hosting US → 001
  name   = "r"
  region = "us-east1"
}
resource "google_memcache_instance" "m" { # hosting NL
  name = "m"
}
resource "google_dataproc_cluster" "d" { # hosting global → 004
  name = "d"
}
resource "google_dataproc_cluster" "us" { # hosting US → 001
  name   = "d"
  region = "us-east1"
}
resource "google_composer_environment" "c" { # hosting US → 001
  name   = "c"
  region = "us-east1"
}
resource "google_cloudbuild_trigger" "t" { # hosting global → 004
  name = "t"
}
resource "google_cloudbuild_trigger" "r" { # hosting NL
  name     = "t"
  location = "europe-west4"
}
resource "google_vertex_ai_endpoint" "e" { # hosting US → 001
  name     = "e"
  location = "us-central1"
}
resource "google_vertex_ai_dataset" "d" { # hosting NL
  display_name = "d"
}
resource "google_notebooks_instance" "n" { # hosting US → 001
  name     = "n"
  location = "us-west1-a"
}
resource "google_monitoring_dashboard" "d" { # log global → 004
  dashboard_json = "{}"
}
resource "google_monitoring_alert_policy" "p" { # log global → 004
  display_name = "p"
}
resource "google_monitoring_uptime_check_config" "u" { # log global → 004
  display_name     = "u"
  selected_regions = ["USA"]
}
resource "google_logging_metric" "m" { # log global → 004
  name   = "m"
  filter = "f"
}
resource "google_logging_project_exclusion" "e" { # log global → 004
  name   = "e"
  filter = "f"
}
resource "google_identity_platform_config" "c" { # identity US → 001
}
resource "google_firebase_project" "p" { # hosting global → 004
}
resource "google_firebase_web_app" "w" { # hosting global → 004
  display_name = "w"
}
resource "google_firebase_database_instance" "d" { # hosting US → 001
  region      = "us-central1"
  instance_id = "i"
}
resource "google_firebase_storage_bucket" "b" { # hosting global → 004
  bucket_id = "b"
}
resource "google_firestore_document" "d" { # hosting ?placed-elsewhere → 003
  collection = "c"
}
resource "google_firestore_index" "i" { # hosting ?placed-elsewhere → 003
  collection = "c"
}
resource "google_app_engine_standard_app_version" "v" { # hosting ?placed-elsewhere → 003
  runtime = "x"
}
resource "google_app_engine_application" "a" { # hosting US → 001
  location_id = "us-east1"
}
resource "google_pubsub_schema" "s" { # hosting global → 004
  name = "s"
}
resource "google_pubsub_lite_topic" "t" { # hosting NL
  name = "t"
}
resource "google_eventarc_trigger" "t" { # hosting US → 002
  name     = "t"
  location = "us-central1"
}
resource "google_workflows_workflow" "w" { # hosting NL
  name = "w"
}
resource "google_cloud_tasks_queue" "q" { # hosting US → 001
  name     = "q"
  location = "us-central1"
}
resource "google_data_fusion_instance" "d" { # hosting NL
  name = "d"
  type = "BASIC"
}
resource "google_datastream_stream" "s" { # hosting US → 002
  stream_id = "s"
  location  = "us-central1"
}
resource "google_healthcare_dataset" "h" { # hosting US → 001
  name     = "h"
  location = "us-central1"
}
resource "google_healthcare_fhir_store" "f" { # hosting US → 001
  name    = "f"
  dataset = google_healthcare_dataset.h.id
}
resource "google_alloydb_cluster" "c" { # hosting US → 001
  cluster_id = "c"
  location   = "us-central1"
}
resource "google_alloydb_instance" "i" { # hosting US → 001
  cluster       = google_alloydb_cluster.c.name
  instance_id   = "i"
  instance_type = "PRIMARY"
}
resource "google_kms_crypto_key_version" "v" { # key US → 001
  crypto_key = google_kms_crypto_key.k.id
}
resource "google_kms_crypto_key" "k" { # key US → 001
  name     = "k"
  key_ring = google_kms_key_ring.r.id
}
resource "google_kms_key_ring" "r" { # key US → 001
  name     = "r"
  location = "us-east1"
}
resource "google_kms_secret_ciphertext" "c" { # key US → 001
  crypto_key = google_kms_crypto_key.k.id
  plaintext  = "x"
}
resource "google_service_account_key" "k" { # identity global → 004
  service_account_id = "s"
}
resource "google_certificate_manager_certificate" "c" { # hosting global → 004
  name = "c"
}
resource "google_privateca_ca_pool" "p" { # hosting US → 002
  name     = "p"
  location = "us-central1"
  tier     = "ENTERPRISE"
}
resource "google_dns_record_set" "r" { # dns global → 004
  name         = "r"
  managed_zone = "z"
  type         = "A"
}
resource "google_storage_notification" "n" { # hosting global → 004
  bucket         = "b"
  topic          = "t"
  payload_format = "JSON_API_V1"
}
resource "google_bigquery_routine" "r" { # hosting US → 001
  dataset_id = google_bigquery_dataset.d.dataset_id
  routine_id = "r"
}
resource "google_bigquery_dataset" "d" { # hosting US → 001
  dataset_id = "d"
  location   = "us-east4"
}
resource "google_dataplex_lake" "l" { # hosting US → 002
  name     = "l"
  location = "us-central1"
}
resource "google_netapp_volume" "v" { # hosting US → 001
  name     = "v"
  location = "us-central1"
}
resource "google_compute_ha_vpn_gateway" "g" { # network US → 002
  name    = "g"
  network = "n"
  region  = "us-east1"
}
resource "google_vpc_access_connector" "c" { # network NL
  name = "c"
}
resource "google_network_services_gateway" "g" { # network global → 004
  name = "g"
}
resource "google_tpu_node" "t" { # hosting NL
  name = "t"
}
