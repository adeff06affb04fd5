provider "aws" {
  region = "eu-west-1"
}
resource "aws_lightsail_instance" "i" { # hosting US → 001
  name              = "i"
  availability_zone = "us-east-1a"
}
resource "aws_lightsail_distribution" "d" { # delivery global → 004
  name = "d"
}
resource "aws_lightsail_bucket" "b" { # hosting IE
  name = "b"
}
resource "aws_devicefarm_project" "p" { # hosting IE
  name = "p"
}
resource "aws_cur_report_definition" "r" { # hosting global; log US → 001 004
  report_name = "r"
  s3_region   = "us-east-1"
}
resource "aws_ecrpublic_repository" "r" { # delivery global → 004
  repository_name = "r"
}
resource "aws_organizations_account" "a" { # hosting global → 004
  name = "a"
}
resource "aws_fsx_lustre_file_system" "l" { # hosting IE
  import_path = "s3://b"
}
resource "aws_lambda_function" "f" { # hosting IE
  function_name = "f"
  role          = "r"
}
resource "aws_lambda_event_source_mapping" "m" { # hosting IE
  function_name    = "f"
  event_source_arn = "arn:aws:sqs:eu-west-1:1:q"
}
resource "aws_msk_replicator" "r" { # hosting IE; replica US; replica IE → 005
  replicator_name = "r"
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = "arn:aws:kafka:us-east-1:123456789012:cluster/a/b"
    }
  }
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = "arn:aws:kafka:eu-west-1:123456789012:cluster/a/b"
    }
  }
}
resource "aws_keyspaces_keyspace" "k" { # hosting IE; replica IE; replica US → 005
  name = "k"
  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["eu-west-1", "us-east-1"]
  }
}
resource "aws_config_delivery_channel" "c" { # hosting IE; log US → 001
  s3_bucket_name = aws_s3_bucket.us.bucket
}
resource "aws_s3_bucket" "us" { # hosting US → 001
  region = "us-east-1"
}
resource "aws_flow_log" "f" { # log IE; log US → 001
  log_destination = aws_s3_bucket.us.arn
}
resource "aws_redshift_snapshot_copy" "c" { # hosting IE; backup US → 005
  cluster_identifier = "c"
  destination_region = "us-east-1"
}
resource "aws_opensearch_domain" "d" { # hosting IE
  domain_name = "d"
}
resource "aws_quicksight_account_subscription" "q" { # hosting IE
  account_name = "q"
}
resource "aws_bedrockagent_agent" "eu" { # hosting IE; processing eu
  agent_name       = "a"
  foundation_model = "eu.anthropic.claude-3"
}
resource "aws_bedrockagent_agent" "global" { # hosting IE; processing global → 004
  agent_name       = "a"
  foundation_model = "global.anthropic.claude-3"
}
resource "aws_directory_service_region" "r" { # identity US → 001
  directory_id = "d"
  region_name  = "us-east-2"
}
resource "aws_ssmincidents_replication_set" "r" { # hosting IE+US → 001
  region {
    name = "eu-west-1"
  }
  region {
    name = "us-west-2"
  }
}
resource "aws_securitylake_data_lake" "l" { # hosting IE; replica US → 005
  configuration {
    region = "eu-west-1"
    replication_configuration {
      regions = ["us-east-1"]
    }
  }
}
resource "aws_imagebuilder_distribution_configuration" "d" { # hosting IE; replica US → 005
  name = "d"
  distribution {
    region = "us-east-1"
  }
}
resource "aws_vpc_endpoint" "e" { # network IE; network US → 002
  service_name   = "s"
  service_region = "us-east-1"
}
resource "aws_cognito_user_pool" "p" { # identity IE
  name = "p"
}
resource "aws_ssoadmin_permission_set" "p" { # identity IE
  name = "p"
}
resource "aws_identitystore_user" "u" { # identity IE
  display_name = "u"
}
resource "aws_rds_cluster_snapshot_copy" "c" { # backup IE; backup US → 005
  destination_region = "us-west-1"
}
resource "aws_glue_catalog_database" "d" { # hosting IE; processing US → 001
  name = "d"
  target_database {
    region = "us-east-1"
  }
}
resource "aws_codepipeline" "p" { # hosting IE; replica US → 005
  name = "p"
  artifact_store {
    location = "b"
    region   = "us-east-1"
  }
}
resource "aws_datasync_task" "t" { # hosting IE; replica US → 005
  destination_location_arn = "arn:aws:datasync:us-east-1:123456789012:location/l"
}
resource "aws_s3control_multi_region_access_point" "m" { # hosting IE+US → 002
  details {
    name = "m"
    region {
      bucket = aws_s3_bucket.us.id
    }
    region {
      bucket = aws_s3_bucket.ie.id
    }
  }
}
resource "aws_s3_bucket" "ie" {}
resource "aws_cloudwatch_metric_stream" "s" { # log IE
  name = "s"
}
resource "aws_dx_gateway" "g" { # network global → 004
  name = "g"
}
resource "aws_ec2_transit_gateway_peering_attachment" "p" { # network IE; network US → 002
  peer_region = "us-east-1"
}
resource "aws_route53_health_check" "h" { # dns global → 004
  type    = "HTTP"
  regions = ["us-east-1", "eu-west-1", "us-west-1"]
}
resource "aws_shield_protection" "s" { # delivery global → 004
  name = "s"
}
resource "aws_grafana_workspace" "g" { # log IE
  name = "g"
}
resource "aws_memorydb_multi_region_cluster" "m" { # hosting IE
  multi_region_cluster_name_suffix = "m"
}
resource "aws_batch_job_definition" "j" { # hosting IE
  name = "j"
}
resource "aws_iot_thing" "t" { # hosting IE
  name = "t"
}
