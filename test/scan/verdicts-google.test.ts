/** Where Google's services are. The truth is Google's documentation and the provider's. */
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const netherlands = `provider "google" {
  project = "p"
  region  = "europe-west4"
  zone    = "europe-west4-a"
}
`;

const places: readonly Case[] = [
  {
    title: "buckets: multi-regions, dual regions, any case, nothing written",
    files: `${netherlands}
resource "google_storage_bucket" "eu" {
  name     = "a"
  location = "EU"
}
resource "google_storage_bucket" "us" {
  name     = "b"
  location = "us"
}
resource "google_storage_bucket" "asia" {
  name     = "c"
  location = "ASIA"
}
resource "google_storage_bucket" "eur4" {
  name     = "d"
  location = "EUR4"
}
resource "google_storage_bucket" "nam4" {
  name     = "e"
  location = "nam4"
}
resource "google_storage_bucket" "zurich" {
  name     = "f"
  location = "EUROPE-WEST6"
}
resource "google_storage_bucket" "eur8" {
  name     = "g"
  location = "EUR8"
}
resource "google_storage_bucket" "custom" {
  name     = "h"
  location = "EU"
  custom_placement_config {
    data_locations = ["EUROPE-WEST4", "EUROPE-NORTH1"]
  }
}
resource "google_storage_bucket" "custom_us" {
  name     = "i"
  location = "US"
  custom_placement_config {
    data_locations = ["US-EAST4", "US-WEST1"]
  }
}`,
    verdicts: {
      "google_storage_bucket.eu": "hosting eu",
      "google_storage_bucket.us": "hosting US → 001",
      "google_storage_bucket.asia": "hosting HK|ID|IN|JP|KR|SG|TW → 001",
      "google_storage_bucket.eur4": "hosting FI+NL",
      "google_storage_bucket.nam4": "hosting US → 001",
      "google_storage_bucket.zurich": "hosting CH",
      "google_storage_bucket.eur8": "hosting CH+DE",
      "google_storage_bucket.custom": "hosting FI+NL",
      "google_storage_bucket.custom_us": "hosting US → 001",
    },
  },
  {
    title: "objects and permissions follow their bucket, not the provider",
    files: `${netherlands}
resource "google_storage_bucket" "b" {
  name     = "b"
  location = "US"
}
resource "google_storage_bucket_object" "by_reference" {
  name   = "o"
  bucket = google_storage_bucket.b.name
}
resource "google_storage_bucket_object" "by_name" {
  name   = "o"
  bucket = "b"
}
resource "google_storage_bucket_iam_member" "m" {
  bucket = google_storage_bucket.b.name
  role   = "r"
  member = "m"
}`,
    verdicts: {
      "google_storage_bucket_object.by_reference": "hosting US → 001",
      "google_storage_bucket_object.by_name": "hosting US → 001",
      "google_storage_bucket_iam_member.m": "none",
    },
  },
  {
    title: "BigQuery does not look at the provider; its tables are where the dataset is",
    files: `${netherlands}
resource "google_bigquery_dataset" "default" {
  dataset_id = "d"
}
resource "google_bigquery_table" "t" {
  dataset_id = google_bigquery_dataset.default.dataset_id
  table_id   = "t"
}
resource "google_bigquery_dataset" "null" {
  dataset_id = "n"
  location   = null
}
resource "google_bigquery_dataset" "nl" {
  dataset_id = "nl"
  location   = "europe-west4"
}
resource "google_bigquery_table" "nl" {
  dataset_id = "nl"
  table_id   = "t"
}`,
    verdicts: {
      "google_bigquery_dataset.default": "hosting US → 001",
      "google_bigquery_table.t": "hosting US → 001",
      "google_bigquery_dataset.null": "hosting US → 001",
      "google_bigquery_dataset.nl": "hosting NL",
      "google_bigquery_table.nl": "hosting NL",
    },
  },
  {
    title: "secrets: anywhere, or where the user wants them",
    files: `${netherlands}
resource "google_secret_manager_secret" "auto" {
  secret_id = "a"
  replication {
    auto {}
  }
}
resource "google_secret_manager_secret" "old" {
  secret_id = "b"
  replication {
    automatic = true
  }
}
resource "google_secret_manager_secret" "chosen" {
  secret_id = "c"
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
resource "google_secret_manager_secret_version" "v" {
  secret      = google_secret_manager_secret.auto.id
  secret_data = "x"
}
resource "google_secret_manager_regional_secret" "r" {
  secret_id = "d"
  location  = "europe-west3"
}`,
    verdicts: {
      "google_secret_manager_secret.auto": "hosting global → 004",
      "google_secret_manager_secret.old": "hosting global → 004",
      "google_secret_manager_secret.chosen": "hosting NL+US → 001",
      "google_secret_manager_secret_version.v": "hosting global → 004",
      "google_secret_manager_regional_secret.r": "hosting DE",
    },
  },
  {
    title: "registries, Spanner, Firestore, App Engine",
    files: `${netherlands}
resource "google_artifact_registry_repository" "eu" {
  location      = "europe"
  repository_id = "r"
  format        = "DOCKER"
}
resource "google_artifact_registry_repository" "default" {
  repository_id = "r"
  format        = "DOCKER"
}
resource "google_spanner_instance" "regional" {
  config       = "regional-europe-west4"
  display_name = "s"
}
resource "google_spanner_instance" "nam6" {
  config       = "nam6"
  display_name = "s"
}
resource "google_spanner_instance" "world" {
  config       = "nam-eur-asia1"
  display_name = "s"
}
resource "google_spanner_database" "d" {
  instance = google_spanner_instance.nam6.name
  name     = "d"
}
resource "google_firestore_database" "nam5" {
  name        = "(default)"
  location_id = "nam5"
  type        = "FIRESTORE_NATIVE"
}
resource "google_firestore_database" "eur3" {
  name        = "(default)"
  location_id = "eur3"
  type        = "FIRESTORE_NATIVE"
}
resource "google_app_engine_application" "a" {
  location_id = "us-central"
}
resource "google_app_engine_application" "eu" {
  location_id = "europe-west"
}`,
    verdicts: {
      "google_artifact_registry_repository.eu": "hosting eu",
      "google_artifact_registry_repository.default": "hosting NL",
      "google_spanner_instance.regional": "hosting NL",
      "google_spanner_instance.nam6": "hosting US → 001",
      "google_spanner_instance.world": "hosting BE+TW+US → 001",
      "google_spanner_database.d": "hosting US → 001",
      "google_firestore_database.nam5": "hosting US → 001",
      "google_firestore_database.eur3": "hosting BE+FI+NL",
      "google_app_engine_application.a": "hosting US → 001",
      "google_app_engine_application.eu": "hosting BE",
    },
  },
  {
    title: "topics hold messages where the policy allows, else anywhere",
    files: `${netherlands}
resource "google_pubsub_topic" "anywhere" {
  name = "a"
}
resource "google_pubsub_topic" "nl" {
  name = "b"
  message_storage_policy {
    allowed_persistence_regions = ["europe-west4"]
  }
}
resource "google_pubsub_topic" "both" {
  name = "c"
  message_storage_policy {
    allowed_persistence_regions = ["europe-west4", "us-east1"]
  }
}
resource "google_pubsub_subscription" "s" {
  name  = "s"
  topic = google_pubsub_topic.anywhere.id
}`,
    verdicts: {
      "google_pubsub_topic.anywhere": "hosting ?left-to-provider → 003",
      "google_pubsub_topic.nl": "hosting NL",
      "google_pubsub_topic.both": "hosting NL+US → 001",
      "google_pubsub_subscription.s": "hosting ?left-to-provider → 003",
    },
  },
  {
    title: "log buckets and sinks",
    files: `${netherlands}
resource "google_logging_project_bucket_config" "global" {
  project   = "p"
  location  = "global"
  bucket_id = "_Default"
}
resource "google_logging_project_bucket_config" "eu" {
  project   = "p"
  location  = "europe-west4"
  bucket_id = "b"
}
resource "google_logging_project_sink" "to_log_bucket" {
  name        = "s"
  destination = "logging.googleapis.com/projects/p/locations/us-central1/buckets/b"
}`,
    verdicts: {
      "google_logging_project_bucket_config.global": "log global → 004",
      "google_logging_project_bucket_config.eu": "log NL",
      "google_logging_project_sink.to_log_bucket": "log US → 001",
    },
  },
  {
    title: "a sink to a bucket is where that is",
    files: `${netherlands}
resource "google_storage_bucket" "us" {
  name     = "us-logs"
  location = "US"
}
resource "google_logging_project_sink" "s" {
  name        = "s"
  destination = "storage.googleapis.com/\${google_storage_bucket.us.name}"
}`,
    verdicts: { "google_logging_project_sink.s": "log US → 001" },
  },
  {
    title: "key rings and what hangs under them",
    files: `${netherlands}
resource "google_kms_key_ring" "eu" {
  name     = "eu"
  location = "europe"
}
resource "google_kms_key_ring" "global" {
  name     = "g"
  location = "global"
}
resource "google_kms_key_ring" "us" {
  name     = "u"
  location = "us"
}
resource "google_kms_crypto_key" "global" {
  name     = "k"
  key_ring = google_kms_key_ring.global.id
}
resource "google_kms_crypto_key" "us" {
  name     = "k"
  key_ring = google_kms_key_ring.us.id
}
resource "google_kms_crypto_key" "literal" {
  name     = "k"
  key_ring = "projects/p/locations/us-east1/keyRings/r"
}`,
    verdicts: {
      "google_kms_key_ring.eu": "key eu",
      "google_kms_key_ring.global": "key global → 004",
      "google_kms_key_ring.us": "key US → 001",
      "google_kms_crypto_key.global": "key global → 004",
      "google_kms_crypto_key.us": "key US → 001",
      "google_kms_crypto_key.literal": "key US → 001",
    },
  },
  {
    title: "clusters and machines: region, zone, the provider's zone",
    files: `${netherlands}
resource "google_container_cluster" "zone" {
  name     = "a"
  location = "us-central1-c"
}
resource "google_container_cluster" "provider" {
  name = "b"
}
resource "google_container_node_pool" "p" {
  cluster = google_container_cluster.zone.name
}
resource "google_container_node_pool" "id" {
  cluster = google_container_cluster.zone.id
}
resource "google_compute_instance" "zone" {
  name         = "i"
  machine_type = "e2-micro"
  zone         = "asia-east1-b"
}
resource "google_compute_instance" "provider" {
  name         = "i"
  machine_type = "e2-micro"
}
resource "google_compute_subnetwork" "s" {
  name          = "s"
  network       = "n"
  ip_cidr_range = "10.0.0.0/24"
}
resource "google_compute_address" "a" {
  name   = "a"
  region = "europe-west2"
}`,
    verdicts: {
      "google_container_cluster.zone": "hosting US → 001",
      "google_container_cluster.provider": "hosting NL",
      "google_container_node_pool.p": "hosting US → 001",
      "google_container_node_pool.id": "hosting US → 001",
      "google_compute_instance.zone": "hosting TW → 001",
      "google_compute_instance.provider": "hosting NL",
      "google_compute_subnetwork.s": "network NL",
    },
  },
  {
    title: "Cloud SQL: replicas and backups elsewhere",
    files: `${netherlands}
resource "google_sql_database_instance" "first" {
  name             = "first"
  database_version = "POSTGRES_15"
  region           = "europe-west4"
  settings {
    tier = "db-f1-micro"
    backup_configuration {
      enabled  = true
      location = "us"
    }
  }
}
resource "google_sql_database_instance" "replica" {
  name                 = "second"
  database_version     = "POSTGRES_15"
  region               = "us-east1"
  master_instance_name = google_sql_database_instance.first.name
}
resource "google_sql_database" "d" {
  name     = "d"
  instance = google_sql_database_instance.replica.name
}
resource "google_sql_user" "u" {
  name     = "u"
  instance = google_sql_database_instance.first.name
}`,
    verdicts: {
      "google_sql_database_instance.first": "hosting NL; backup US → 005",
      "google_sql_database_instance.replica": "hosting US → 001",
      "google_sql_database.d": "hosting US → 001",
      "google_sql_user.u": "hosting NL",
    },
  },
  {
    title: "what is global by nature, and its regional kin",
    files: `${netherlands}
resource "google_compute_global_address" "a" {
  name = "a"
}
resource "google_compute_global_forwarding_rule" "f" {
  name   = "f"
  target = "t"
}
resource "google_compute_backend_service" "b" {
  name = "b"
}
resource "google_compute_forwarding_rule" "f" {
  name = "f"
}
resource "google_compute_region_backend_service" "b" {
  name = "b"
}
resource "google_compute_network" "n" {
  name = "n"
}
resource "google_compute_firewall" "f" {
  name    = "f"
  network = "n"
}
resource "google_dns_managed_zone" "z" {
  name     = "z"
  dns_name = "example.nl."
}
resource "google_service_account" "s" {
  account_id = "s"
}
resource "google_project_iam_member" "m" {
  project = "p"
  role    = "r"
  member  = "m"
}
resource "google_project_service" "s" {
  service = "s"
}`,
    verdicts: {
      "google_compute_global_address.a": "delivery global → 004",
      "google_compute_global_forwarding_rule.f": "delivery global → 004",
      "google_compute_backend_service.b": "delivery global → 004",
      "google_compute_forwarding_rule.f": "network NL",
      "google_compute_region_backend_service.b": "network NL",
      "google_dns_managed_zone.z": "dns global → 004",
      "google_service_account.s": "identity global → 004",
      "google_project_iam_member.m": "none",
      "google_project_service.s": "none",
    },
  },
  {
    title: "serverless: functions, Run, schedules, queues",
    files: `${netherlands}
resource "google_cloud_run_v2_service" "s" {
  name     = "s"
  location = "us-central1"
}
resource "google_cloud_run_service" "s" {
  name     = "s"
  location = "europe-west1"
}
resource "google_cloudfunctions_function" "f" {
  name    = "f"
  runtime = "nodejs20"
}
resource "google_cloudfunctions2_function" "f" {
  name     = "f"
  location = "europe-west2"
}
resource "google_cloud_scheduler_job" "j" {
  name = "j"
}
resource "google_cloud_run_v2_service_iam_member" "m" {
  name   = google_cloud_run_v2_service.s.name
  role   = "r"
  member = "allUsers"
}
resource "google_redis_instance" "r" {
  name           = "r"
  memory_size_gb = 1
}
resource "google_filestore_instance" "f" {
  name     = "f"
  location = "europe-west3-b"
  tier     = "BASIC_HDD"
}`,
    verdicts: {
      "google_cloud_run_v2_service.s": "hosting US → 002",
      "google_cloud_run_service.s": "hosting BE",
      "google_cloudfunctions_function.f": "hosting NL",
      "google_cloudfunctions2_function.f": "hosting GB → 002",
      "google_cloud_scheduler_job.j": "hosting NL",
      "google_cloud_run_v2_service_iam_member.m": "none",
      "google_redis_instance.r": "hosting NL",
      "google_filestore_instance.f": "hosting DE",
    },
  },
  {
    title: "a provider with a zone alone, with nothing, and another in beta",
    files: `
provider "google" {
  zone = "europe-north1-b"
}
provider "google-beta" {
  region = "us-central1"
}
provider "google" {
  alias = "bare"
}
resource "google_compute_instance" "zone" {
  name         = "i"
  machine_type = "e2-micro"
}
resource "google_compute_address" "region_of_zone" {
  name = "a"
}
resource "google_compute_address" "beta" {
  provider = google-beta
  name     = "a"
}
resource "google_compute_instance" "bare" {
  provider     = google.bare
  name         = "i"
  machine_type = "e2-micro"
}`,
    verdicts: {
      "google_compute_instance.zone": "hosting FI",
      "google_compute_address.region_of_zone": "network FI",
      "google_compute_address.beta": "network US → 002",
      "google_compute_instance.bare": "hosting ?provider-region-unset → 003",
    },
  },
  {
    title: "a bucket for state says nothing of its place",
    files: `terraform {
  backend "gcs" {
    bucket = "b"
  }
}`,
    verdicts: { "terraform.backend.gcs": "state ?placed-elsewhere → 003" },
    parties: ["google"],
  },
  {
    title: "a bucket for state that the same code creates",
    files: `terraform {
  backend "gcs" {
    bucket = "our-state"
  }
}
resource "google_storage_bucket" "state" {
  name     = "our-state"
  location = "US"
}`,
    verdicts: { "terraform.backend.gcs": "state US → 001" },
  },
];

describe("places of google", () => verdictsOf(places));
