provider "google" {
  region = "europe-west4"
}
resource "google_cloud_scheduler_job" "nl" { region = "europe-west4" } # hosting NL
resource "google_cloud_scheduler_job" "us" { region = "us-east1" } # hosting US
resource "google_cloud_tasks_queue" "nl" { location = "europe-west4" } # hosting NL
resource "google_cloud_tasks_queue" "us" { location = "us-east1" } # hosting US
resource "google_integration_connectors_managed_zone" "everywhere" {} # hosting global
resource "google_pubsub_lite_reservation" "nl" { region = "europe-west4" } # hosting NL
resource "google_pubsub_lite_reservation" "us" { region = "us-east1" } # hosting US
resource "google_pubsub_schema" "everywhere" {} # hosting global
resource "google_workflows_workflow" "nl" { region = "europe-west4" } # hosting NL
resource "google_workflows_workflow" "us" { region = "us-east1" } # hosting US
