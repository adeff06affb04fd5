provider "ovh" {
  endpoint = "ovh-eu"
}

resource "ovh_cloud_project_storage" "logboek" {
  service_name = "0123456789abcdef"
  region_name  = "GRA"
  name         = "logboek"
}
