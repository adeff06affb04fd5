# A region's name says nothing without the cloud. https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs
resource "mongodbatlas_advanced_cluster" "oregon" { # hosting US
  replication_specs {
    region_configs {
      provider_name = "AWS"
      region_name   = "US_WEST_2"
    }
  }
}
resource "mongodbatlas_advanced_cluster" "two" { # hosting GB+IE
  replication_specs {
    region_configs {
      provider_name = "AWS"
      region_name   = "EU_WEST_1"
    }
    region_configs {
      provider_name = "GCP"
      region_name   = "EUROPE_WEST_2"
    }
  }
}
resource "mongodbatlas_advanced_cluster" "ireland" { # hosting IE
  replication_specs {
    region_configs {
      provider_name = "AZURE"
      region_name   = "EUROPE_NORTH"
    }
  }
}
resource "mongodbatlas_advanced_cluster" "finland" { # hosting FI
  replication_specs {
    region_configs {
      provider_name = "GCP"
      region_name   = "EUROPE_NORTH_1"
    }
  }
}
resource "mongodbatlas_advanced_cluster" "shared" { # hosting DE
  replication_specs {
    region_configs {
      provider_name         = "TENANT"
      backing_provider_name = "AWS"
      region_name           = "EU_CENTRAL_1"
    }
  }
}
resource "mongodbatlas_cluster" "zurich" { # hosting CH
  provider_name        = "AWS"
  provider_region_name = "EU_CENTRAL_2"
}
resource "mongodbatlas_cluster" "nl" { # hosting NL
  name                 = "nl"
  provider_name        = "AZURE"
  provider_region_name = "EUROPE_WEST"
}
resource "mongodbatlas_flex_cluster" "ie" { # hosting IE
  provider_settings {
    backing_provider_name = "AWS"
    region_name           = "EU_WEST_1"
  }
}
resource "mongodbatlas_cloud_backup_schedule" "us_too" { # backup NL; backup US
  cluster_name = mongodbatlas_cluster.nl.name
  copy_settings {
    cloud_provider = "AWS"
    region_name    = "US_EAST_1"
  }
}
resource "mongodbatlas_cloud_backup_snapshot" "nl" { cluster_name = mongodbatlas_cluster.nl.name } # backup NL
resource "mongodbatlas_search_index" "nl" { cluster_name = mongodbatlas_cluster.nl.name } # hosting NL
resource "mongodbatlas_global_cluster_config" "nl" { cluster_name = mongodbatlas_cluster.nl.name } # hosting NL
resource "mongodbatlas_federated_database_instance" "left_out" {} # hosting ?left-to-provider
resource "mongodbatlas_federated_database_instance" "dublin" { # hosting IE
  data_process_region {
    region = "DUBLIN_IRL"
  }
}
resource "mongodbatlas_online_archive" "london" { # hosting GB
  data_process_region {
    region = "LONDON_GBR"
  }
}
resource "mongodbatlas_stream_instance" "virginia" { # hosting US
  data_process_region = {
    region = "VIRGINIA_USA"
  }
}
resource "mongodbatlas_privatelink_endpoint" "de" { # network DE
  provider_name = "AWS"
  region        = "EU_CENTRAL_1"
}
resource "mongodbatlas_encryption_at_rest" "left_out" {} # key ?left-to-provider
resource "mongodbatlas_serverless_instance" "left_out" {} # hosting ?left-to-provider
resource "mongodbatlas_third_party_integration" "left_out" {} # log ?left-to-provider
