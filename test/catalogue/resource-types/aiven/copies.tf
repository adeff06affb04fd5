# Backups can be kept in more places. https://registry.terraform.io/providers/aiven/aiven/latest/docs
resource "aiven_pg" "us_too" { # hosting NL; backup US
  cloud_name = "google-europe-west4"
  pg_user_config {
    additional_backup_regions = ["aws-us-east-1"]
  }
}
resource "aiven_pg" "london" { cloud_name = "upcloud-uk-lon" } # hosting GB
resource "aiven_kafka" "left_out" {} # hosting ?left-to-provider
resource "aiven_service_integration_endpoint" "datadog" { # hosting ?left-to-provider; log US
  datadog_user_config {
    site = "datadoghq.com"
  }
}
