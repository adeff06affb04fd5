# A copy, a log or requests go to another region, which an attribute or an ARN names; each page of the provider's
# documentation names it. https://registry.terraform.io/providers/hashicorp/aws/latest/docs
provider "aws" {
  region = "eu-west-1"
}
resource "aws_auditmanager_framework_share" "de" { # hosting IE; replica DE
  destination_region = "eu-central-1"
}
resource "aws_auditmanager_framework_share" "us" { # hosting IE; replica US
  destination_region = "us-west-2"
}
resource "aws_backup_plan" "de" { # hosting IE; backup DE
  rule {
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-central-1:123456789012:backup-vault:v"
    }
  }
}
resource "aws_backup_plan" "us" { # hosting IE; backup US
  rule {
    copy_action {
      destination_vault_arn = "arn:aws:backup:us-west-2:123456789012:backup-vault:v"
    }
  }
}
resource "aws_bcmdataexports_export" "de" { # hosting global; log DE
  export {
    destination_configurations {
      s3_destination {
        s3_region = "eu-central-1"
      }
    }
  }
}
resource "aws_bcmdataexports_export" "us" { # hosting global; log US
  export {
    destination_configurations {
      s3_destination {
        s3_region = "us-west-2"
      }
    }
  }
}
resource "aws_bedrock_inference_profile" "de" { # hosting IE; processing DE
  model_source {
    copy_from = "arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude"
  }
}
resource "aws_bedrock_inference_profile" "us" { # hosting IE; processing US
  model_source {
    copy_from = "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/us.anthropic.claude"
  }
}
resource "aws_cloudwatch_event_endpoint" "de" { # hosting IE; replica DE
  routing_config {
    failover_config {
      secondary {
        route = "eu-central-1"
      }
    }
  }
}
resource "aws_cloudwatch_event_endpoint" "us" { # hosting IE; replica US
  routing_config {
    failover_config {
      secondary {
        route = "us-west-2"
      }
    }
  }
}
resource "aws_cloudwatch_event_target" "de" { # hosting IE; processing DE
  arn = "arn:aws:events:eu-central-1:123456789012:event-bus/b"
}
resource "aws_cloudwatch_event_target" "us" { # hosting IE; processing US
  arn = "arn:aws:events:us-west-2:123456789012:event-bus/b"
}
resource "aws_cloudwatch_log_destination" "de" { # log IE; log DE
  target_arn = "arn:aws:kinesis:eu-central-1:123456789012:stream/s"
}
resource "aws_cloudwatch_log_destination" "us" { # log IE; log US
  target_arn = "arn:aws:kinesis:us-west-2:123456789012:stream/s"
}
resource "aws_cloudwatch_log_subscription_filter" "de" { # log IE; log DE
  destination_arn = "arn:aws:kinesis:eu-central-1:123456789012:stream/s"
}
resource "aws_cloudwatch_log_subscription_filter" "us" { # log IE; log US
  destination_arn = "arn:aws:kinesis:us-west-2:123456789012:stream/s"
}
resource "aws_cloudwatch_metric_stream" "de" { # log IE; log DE
  firehose_arn = "arn:aws:firehose:eu-central-1:123456789012:deliverystream/s"
}
resource "aws_cloudwatch_metric_stream" "us" { # log IE; log US
  firehose_arn = "arn:aws:firehose:us-west-2:123456789012:deliverystream/s"
}
resource "aws_codepipeline" "de" { # hosting IE; replica DE
  artifact_store {
    region = "eu-central-1"
  }
}
resource "aws_codepipeline" "us" { # hosting IE; replica US
  artifact_store {
    region = "us-west-2"
  }
}
resource "aws_cognito_user_pool" "de" { # identity IE; processing DE
  sms_configuration {
    sns_region = "eu-central-1"
  }
}
resource "aws_cognito_user_pool" "us" { # identity IE; processing US
  sms_configuration {
    sns_region = "us-west-2"
  }
}
resource "aws_cur_report_definition" "de" { # hosting global; log DE
  s3_region = "eu-central-1"
}
resource "aws_cur_report_definition" "us" { # hosting global; log US
  s3_region = "us-west-2"
}
resource "aws_db_snapshot_copy" "de" { # backup IE; backup DE
  destination_region = "eu-central-1"
}
resource "aws_db_snapshot_copy" "us" { # backup IE; backup US
  destination_region = "us-west-2"
}
resource "aws_dlm_lifecycle_policy" "de" { # hosting IE; backup DE
  policy_details {
    schedule {
      cross_region_copy_rule {
        target = "eu-central-1"
      }
    }
  }
}
resource "aws_dlm_lifecycle_policy" "us" { # hosting IE; backup US
  policy_details {
    schedule {
      cross_region_copy_rule {
        target = "us-west-2"
      }
    }
  }
}
resource "aws_dsql_cluster" "de" { # hosting IE; replica DE
  multi_region_properties {
    witness_region = "eu-central-1"
  }
}
resource "aws_dsql_cluster" "us" { # hosting IE; replica US
  multi_region_properties {
    witness_region = "us-west-2"
  }
}
resource "aws_dsql_cluster_peering" "de" { # hosting IE; replica DE
  witness_region = "eu-central-1"
}
resource "aws_dsql_cluster_peering" "us" { # hosting IE; replica US
  witness_region = "us-west-2"
}
resource "aws_dynamodb_kinesis_streaming_destination" "de" { # hosting IE; replica DE
  stream_arn = "arn:aws:kinesis:eu-central-1:123456789012:stream/s"
}
resource "aws_dynamodb_kinesis_streaming_destination" "us" { # hosting IE; replica US
  stream_arn = "arn:aws:kinesis:us-west-2:123456789012:stream/s"
}
resource "aws_dynamodb_table" "de" { # hosting IE; replica DE
  replica {
    region_name = "eu-central-1"
  }
}
resource "aws_dynamodb_table" "us" { # hosting IE; replica US
  replica {
    region_name = "us-west-2"
  }
}
resource "aws_ecr_replication_configuration" "de" { # hosting IE; replica DE
  replication_configuration {
    rule {
      destination {
        region = "eu-central-1"
      }
    }
  }
}
resource "aws_ecr_replication_configuration" "us" { # hosting IE; replica US
  replication_configuration {
    rule {
      destination {
        region = "us-west-2"
      }
    }
  }
}
resource "aws_efs_replication_configuration" "de" { # hosting IE; replica DE
  destination {
    region = "eu-central-1"
  }
}
resource "aws_efs_replication_configuration" "us" { # hosting IE; replica US
  destination {
    region = "us-west-2"
  }
}
resource "aws_ec2_transit_gateway_peering_attachment" "de" { # network IE; network DE
  peer_region = "eu-central-1"
}
resource "aws_ec2_transit_gateway_peering_attachment" "us" { # network IE; network US
  peer_region = "us-west-2"
}
resource "aws_glue_catalog_database" "de" { # hosting IE; processing DE
  target_database {
    region = "eu-central-1"
  }
}
resource "aws_glue_catalog_database" "us" { # hosting IE; processing US
  target_database {
    region = "us-west-2"
  }
}
resource "aws_glue_catalog_table" "de" { # hosting IE; processing DE
  target_table {
    region = "eu-central-1"
  }
}
resource "aws_glue_catalog_table" "us" { # hosting IE; processing US
  target_table {
    region = "us-west-2"
  }
}
resource "aws_imagebuilder_distribution_configuration" "de" { # hosting IE; replica DE
  distribution {
    region = "eu-central-1"
  }
}
resource "aws_imagebuilder_distribution_configuration" "us" { # hosting IE; replica US
  distribution {
    region = "us-west-2"
  }
}
resource "aws_observabilityadmin_centralization_rule_for_organization" "de" { # log IE; log DE
  rule {
    destination {
      region = "eu-central-1"
    }
  }
}
resource "aws_observabilityadmin_centralization_rule_for_organization" "us" { # log IE; log US
  rule {
    destination {
      region = "us-west-2"
    }
  }
}
resource "aws_opensearch_outbound_connection" "de" { # hosting IE; network DE
  remote_domain_info {
    region = "eu-central-1"
  }
}
resource "aws_opensearch_outbound_connection" "us" { # hosting IE; network US
  remote_domain_info {
    region = "us-west-2"
  }
}
resource "aws_pipes_pipe" "de" { # hosting IE; processing DE
  target = "arn:aws:sqs:eu-central-1:123456789012:q"
}
resource "aws_pipes_pipe" "us" { # hosting IE; processing US
  target = "arn:aws:sqs:us-west-2:123456789012:q"
}
resource "aws_rds_cluster_snapshot_copy" "de" { # backup IE; backup DE
  destination_region = "eu-central-1"
}
resource "aws_rds_cluster_snapshot_copy" "us" { # backup IE; backup US
  destination_region = "us-west-2"
}
resource "aws_redshift_snapshot_copy" "de" { # hosting IE; backup DE
  destination_region = "eu-central-1"
}
resource "aws_redshift_snapshot_copy" "us" { # hosting IE; backup US
  destination_region = "us-west-2"
}
resource "aws_route53_query_log" "de" { # dns global; log DE
  cloudwatch_log_group_arn = "arn:aws:logs:eu-central-1:123456789012:log-group:g"
}
resource "aws_route53_query_log" "us" { # dns global; log US
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:g"
}
resource "aws_route53_resolver_query_log_config" "de" { # dns IE; log DE
  destination_arn = "arn:aws:logs:eu-central-1:123456789012:log-group:g"
}
resource "aws_route53_resolver_query_log_config" "us" { # dns IE; log US
  destination_arn = "arn:aws:logs:us-east-1:123456789012:log-group:g"
}
resource "aws_scheduler_schedule" "de" { # hosting IE; processing DE
  target {
    arn = "arn:aws:sqs:eu-central-1:123456789012:q"
  }
}
resource "aws_scheduler_schedule" "us" { # hosting IE; processing US
  target {
    arn = "arn:aws:sqs:us-west-2:123456789012:q"
  }
}
resource "aws_secretsmanager_secret" "de" { # hosting IE; replica DE
  replica {
    region = "eu-central-1"
  }
}
resource "aws_secretsmanager_secret" "us" { # hosting IE; replica US
  replica {
    region = "us-west-2"
  }
}
resource "aws_ssm_association" "de" { # hosting IE; log DE
  output_location {
    s3_region = "eu-central-1"
  }
}
resource "aws_ssm_association" "us" { # hosting IE; log US
  output_location {
    s3_region = "us-west-2"
  }
}
resource "aws_ssm_resource_data_sync" "de" { # hosting IE; log DE
  s3_destination {
    region = "eu-central-1"
  }
}
resource "aws_ssm_resource_data_sync" "us" { # hosting IE; log US
  s3_destination {
    region = "us-west-2"
  }
}
resource "aws_storagegateway_nfs_file_share" "de" { # hosting IE; replica DE
  bucket_region = "eu-central-1"
}
resource "aws_storagegateway_nfs_file_share" "us" { # hosting IE; replica US
  bucket_region = "us-west-2"
}
resource "aws_storagegateway_smb_file_share" "de" { # hosting IE; replica DE
  bucket_region = "eu-central-1"
}
resource "aws_storagegateway_smb_file_share" "us" { # hosting IE; replica US
  bucket_region = "us-west-2"
}
resource "aws_vpc_endpoint" "de" { # network IE; network DE
  service_region = "eu-central-1"
}
resource "aws_vpc_endpoint" "us" { # network IE; network US
  service_region = "us-west-2"
}
resource "aws_vpc_ipam" "de" { # network IE; network DE
  operating_regions {
    region_name = "eu-central-1"
  }
}
resource "aws_vpc_ipam" "us" { # network IE; network US
  operating_regions {
    region_name = "us-west-2"
  }
}
resource "aws_vpc_ipam_resource_discovery" "de" { # network IE; network DE
  operating_regions {
    region_name = "eu-central-1"
  }
}
resource "aws_vpc_ipam_resource_discovery" "us" { # network IE; network US
  operating_regions {
    region_name = "us-west-2"
  }
}
resource "aws_vpc_peering_connection" "de" { # network IE; network DE
  peer_region = "eu-central-1"
}
resource "aws_vpc_peering_connection" "us" { # network IE; network US
  peer_region = "us-west-2"
}
resource "aws_vpclattice_access_log_subscription" "de" { # log IE; log DE
  destination_arn = "arn:aws:logs:eu-central-1:123456789012:log-group:g"
}
resource "aws_vpclattice_access_log_subscription" "us" { # log IE; log US
  destination_arn = "arn:aws:logs:us-west-2:123456789012:log-group:g"
}
