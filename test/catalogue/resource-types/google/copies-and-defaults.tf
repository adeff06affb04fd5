# What leaving it out means, and where copies go. https://registry.terraform.io/providers/hashicorp/google/latest/docs
provider "google" {
  region = "europe-west4"
}
resource "google_bigquery_dataset" "left_out" {} # hosting US
resource "google_bigquery_connection" "omni" { location = "aws-eu-central-1" } # hosting DE
resource "google_biglake_iceberg_catalog" "nl" { primary_location = "europe-west4" } # hosting NL
resource "google_biglake_iceberg_catalog" "us" { primary_location = "us" } # hosting US
resource "google_storage_bucket" "eu" { location = "EU" } # hosting eu
resource "google_storage_bucket" "finland_netherlands" { location = "EUR4" } # hosting FI+NL
resource "google_storage_bucket" "london_half" { location = "EUR5" } # hosting BE+GB
resource "google_storage_bucket" "zurich_half" { location = "EUR8" } # hosting CH+DE
resource "google_storage_bucket" "tokyo_osaka" { location = "ASIA1" } # hosting JP
resource "google_storage_bucket" "chosen_pair" { # hosting BE+NL
  location = "EU"
  custom_placement_config {
    data_locations = ["EUROPE-WEST1", "EUROPE-WEST4"]
  }
}
resource "google_storage_bucket_object" "in_bucket" { bucket = google_storage_bucket.eu.name } # hosting eu
resource "google_storage_transfer_job" "to_us" { # hosting global; replica US
  transfer_spec {
    gcs_data_sink {
      bucket_name = google_storage_bucket.us.name
    }
  }
}
resource "google_storage_bucket" "us" { location = "US" } # hosting US
resource "google_secret_manager_secret" "automatic" { # hosting global
  replication {
    auto {}
  }
}
resource "google_secret_manager_secret" "chosen" { # hosting BE+NL
  replication {
    user_managed {
      replicas {
        location = "europe-west1"
      }
      replicas {
        location = "europe-west4"
      }
    }
  }
}
resource "google_secret_manager_secret" "us_too" { # hosting NL+US
  replication {
    user_managed {
      replicas {
        location = "europe-west4"
      }
      replicas {
        location = "us-east1"
      }
    }
  }
}
resource "google_secret_manager_secret_version" "chosen" { secret = google_secret_manager_secret.chosen.id } # hosting BE+NL
resource "google_secret_manager_regional_secret" "nl" { location = "europe-west4" } # hosting NL
resource "google_secret_manager_regional_secret_version" "nl" { secret = google_secret_manager_regional_secret.nl.id } # hosting NL
resource "google_parameter_manager_regional_parameter" "nl" { location = "europe-west4" } # hosting NL
resource "google_parameter_manager_regional_parameter_version" "nl" { parameter = google_parameter_manager_regional_parameter.nl.id } # hosting NL
resource "google_pubsub_topic" "left_out" {} # hosting ?left-to-provider
resource "google_pubsub_topic" "nl" { # hosting NL
  message_storage_policy {
    allowed_persistence_regions = ["europe-west4"]
  }
}
resource "google_pubsub_topic" "us_too" { # hosting NL+US
  message_storage_policy {
    allowed_persistence_regions = ["europe-west4", "us-east1"]
  }
}
resource "google_pubsub_subscription" "nl" { topic = google_pubsub_topic.nl.id } # hosting NL
resource "google_firestore_database" "eur3" { location_id = "eur3" } # hosting BE+FI+NL
resource "google_firestore_database" "nam5" { location_id = "nam5" } # hosting US
resource "google_spanner_instance" "nl" { config = "regional-europe-west4" } # hosting NL
resource "google_spanner_instance" "eur3" { config = "eur3" } # hosting BE+FI+NL
resource "google_spanner_instance" "london" { config = "eur5" } # hosting BE+GB+NL
resource "google_spanner_instance" "zurich" { config = "eur6" } # hosting CH+DE+NL
resource "google_spanner_instance" "three_continents" { config = "nam-eur-asia1" } # hosting BE+TW+US
resource "google_spanner_instance" "germany" { config = "dual-region-germany1" } # hosting DE
resource "google_spanner_instance_partition" "nl" { config = "regional-europe-west4" } # hosting NL
resource "google_spanner_instance_partition" "us" { config = "nam3" } # hosting US
resource "google_spanner_database" "london" { instance = google_spanner_instance.london.name } # hosting BE+GB+NL
resource "google_spanner_instance_config" "own" { # hosting NL+US
  replicas {
    location = "europe-west4"
  }
  replicas {
    location = "us-east1"
  }
}
resource "google_bigtable_instance" "two" { # hosting BE+US
  cluster {
    zone = "europe-west1-b"
  }
  cluster {
    zone = "us-east1-b"
  }
}
resource "google_bigtable_table" "two" { instance_name = google_bigtable_instance.two.name } # hosting BE+US
resource "google_kms_key_ring" "global" { location = "global" } # key global
resource "google_kms_key_ring" "europe" { location = "europe" } # key eu
resource "google_kms_key_ring" "london" { location = "eur5" } # key BE+GB+NL
resource "google_kms_crypto_key" "global" { key_ring = google_kms_key_ring.global.id } # key global
resource "google_sql_database_instance" "no_backup" { region = "europe-west4" } # hosting NL
resource "google_sql_database_instance" "nearest" { # hosting NL; backup eu
  region = "europe-west4"
  settings {
    backup_configuration {
      enabled = true
    }
  }
}
resource "google_sql_database_instance" "elsewhere" { # hosting NL; backup US
  region = "europe-west4"
  settings {
    backup_configuration {
      enabled  = true
      location = "us"
    }
  }
}
resource "google_compute_disk" "nl" { zone = "europe-west4-a" } # hosting NL
resource "google_compute_disk" "us" { zone = "us-east1-b" } # hosting US
resource "google_compute_disk_async_replication" "to_us" { # hosting NL; replica US
  primary_disk = google_compute_disk.nl.id
  secondary_disk {
    disk = google_compute_disk.us.id
  }
}
resource "google_compute_snapshot" "left_out" { source_disk = google_compute_disk.nl.id } # backup ?left-to-provider
resource "google_cloudfunctions_function" "left_out" {} # hosting NL
resource "google_cloudfunctions_function" "us" { region = "us-central1" } # hosting US
resource "google_cloudbuild_trigger" "left_out" {} # hosting global
resource "google_container_registry" "left_out" {} # hosting US
resource "google_container_registry" "eu" { location = "EU" } # hosting eu
resource "google_artifact_registry_repository" "europe" { location = "europe" } # hosting eu
resource "google_dataproc_cluster" "left_out" {} # hosting global
resource "google_logging_project_bucket_config" "global" { location = "global" } # log global
resource "google_logging_project_bucket_config" "eu" { location = "eu" } # log eu
resource "google_logging_project_sink" "bucket" { destination = "storage.googleapis.com/${google_storage_bucket.us.name}" } # log US
resource "google_logging_project_sink" "log_bucket" { destination = "logging.googleapis.com/projects/p/locations/europe-west4/buckets/b" } # log NL
resource "google_logging_folder_sink" "bucket" { destination = "storage.googleapis.com/${google_storage_bucket.us.name}" } # log US
resource "google_logging_organization_sink" "bucket" { destination = "storage.googleapis.com/${google_storage_bucket.us.name}" } # log US
resource "google_logging_billing_account_sink" "bucket" { destination = "storage.googleapis.com/${google_storage_bucket.us.name}" } # log US
resource "google_data_loss_prevention_job_trigger" "left_out" { parent = "projects/p" } # hosting global
resource "google_data_loss_prevention_job_trigger" "nl" { parent = "projects/p/locations/europe-west4" } # hosting NL
resource "google_data_loss_prevention_inspect_template" "nl" { parent = "projects/p/locations/europe-west4" } # hosting NL
resource "google_data_loss_prevention_deidentify_template" "nl" { parent = "projects/p/locations/europe-west4" } # hosting NL
resource "google_data_loss_prevention_stored_info_type" "nl" { parent = "projects/p/locations/europe-west4" } # hosting NL
resource "google_identity_platform_config" "everywhere" {} # identity US
resource "google_identity_platform_tenant" "everywhere" {} # identity US
resource "google_app_engine_application" "europe" { location_id = "europe-west" } # hosting BE
resource "google_app_engine_application" "us" { location_id = "us-central" } # hosting US
resource "google_vertex_ai_endpoint" "global" { location = "global" } # hosting global
resource "google_discovery_engine_data_store" "eu" { location = "eu" } # hosting eu
resource "google_discovery_engine_data_store" "global" { location = "global" } # hosting global
resource "google_cloud_run_v2_service" "two" { # hosting NL+US
  location = "global"
  multi_region_settings {
    regions = ["europe-west4", "us-east1"]
  }
}
resource "google_apigee_organization" "eu" { api_consumer_data_location = "europe-west1" } # hosting BE
resource "google_apigee_organization" "us" { analytics_region = "us-central1" } # hosting US
resource "google_active_directory_domain" "two" { locations = ["europe-west4", "us-east1"] } # identity NL+US
resource "google_netapp_backup_vault" "to_us" { # backup NL; backup US
  location      = "europe-west4"
  backup_region = "us-east1"
}
resource "google_observability_project_settings" "eu" { default_storage_location = "eu" } # log eu
resource "google_observability_project_settings" "us" { default_storage_location = "us" } # log US
resource "google_beyondcorp_security_gateway" "hubs" { # network global; network US
  location = "global"
  hubs {
    region = "us-central1"
  }
}
