# A reference to something elsewhere: it goes where that is. https://registry.terraform.io/providers/hashicorp/aws/latest/docs
provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "us"
  region = "us-west-2"
}
resource "aws_s3_bucket" "us" { # hosting US
  provider = aws.us
}
resource "aws_opensearch_domain" "us" { # hosting US
  provider = aws.us
}
resource "aws_rds_cluster" "us" { # hosting US
  provider = aws.us
}
resource "aws_docdb_cluster" "us" { # hosting US
  provider = aws.us
}
resource "aws_neptune_cluster" "us" { # hosting US
  provider = aws.us
}
resource "aws_elasticache_replication_group" "us" { # hosting US
  provider = aws.us
}
resource "aws_s3tables_table_bucket" "us" { # hosting US
  provider = aws.us
}
resource "aws_datasync_location_s3" "us" { # hosting US
  provider = aws.us
}
resource "aws_sqs_queue" "us" { # hosting US
  provider = aws.us
}
resource "aws_cloudwatch_log_group" "us" { # log US
  provider = aws.us
}
resource "aws_msk_cluster" "us" { # hosting US
  provider = aws.us
}
resource "aws_s3_bucket" "ie" {} # hosting IE
resource "aws_athena_workgroup" "to_us" { # hosting IE; replica US
  configuration {
    result_configuration {
      output_location = "s3://${aws_s3_bucket.us.bucket}/results/"
    }
  }
}
resource "aws_bedrock_model_invocation_logging_configuration" "to_us" { # hosting IE; log US
  logging_config {
    s3_config {
      bucket_name = aws_s3_bucket.us.id
    }
  }
}
resource "aws_cloudtrail" "to_us" { # log IE; log US
  s3_bucket_name = aws_s3_bucket.us.id
}
resource "aws_config_delivery_channel" "to_us" { # hosting IE; log US
  s3_bucket_name = aws_s3_bucket.us.bucket
}
resource "aws_datasync_task" "to_us" { # hosting IE; replica US
  destination_location_arn = aws_datasync_location_s3.us.arn
}
resource "aws_dynamodb_table_export" "to_us" { # hosting IE; replica US
  s3_bucket = aws_s3_bucket.us.id
}
resource "aws_flow_log" "to_us" { # log IE; log US
  log_destination = aws_s3_bucket.us.arn
}
resource "aws_guardduty_publishing_destination" "to_us" { # hosting IE; log US
  destination_arn = aws_s3_bucket.us.arn
}
resource "aws_kinesis_firehose_delivery_stream" "to_us" { # hosting IE; replica US
  extended_s3_configuration {
    bucket_arn = aws_s3_bucket.us.arn
  }
}
resource "aws_macie2_classification_export_configuration" "to_us" { # hosting IE; log US
  s3_destination {
    bucket_name = aws_s3_bucket.us.bucket
  }
}
resource "aws_msk_replicator" "to_us" { # hosting IE; replica US
  kafka_cluster {
    amazon_msk_cluster {
      msk_cluster_arn = aws_msk_cluster.us.arn
    }
  }
}
resource "aws_rds_export_task" "to_us" { # hosting IE; backup US
  s3_bucket_name = aws_s3_bucket.us.id
}
resource "aws_s3_bucket_analytics_configuration" "to_us" { # hosting IE; replica US
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.us.arn
        }
      }
    }
  }
}
resource "aws_s3_bucket_inventory" "to_us" { # hosting IE; replica US
  destination {
    bucket {
      bucket_arn = aws_s3_bucket.us.arn
    }
  }
}
resource "aws_s3_bucket_logging" "to_us" { # hosting IE; log US
  target_bucket = aws_s3_bucket.us.id
}
resource "aws_s3_bucket_replication_configuration" "to_us" { # hosting IE; replica US
  rule {
    destination {
      bucket = aws_s3_bucket.us.arn
    }
  }
}
resource "aws_s3tables_table_bucket_replication" "to_us" { # hosting IE; replica US
  rule {
    destination {
      destination_table_bucket_arn = aws_s3tables_table_bucket.us.arn
    }
  }
}
resource "aws_s3tables_table_replication" "to_us" { # hosting IE; replica US
  rule {
    destination {
      destination_table_bucket_arn = aws_s3tables_table_bucket.us.arn
    }
  }
}
resource "aws_wafv2_web_acl_logging_configuration" "to_us" { # log IE; log US
  log_destination_configs = [aws_cloudwatch_log_group.us.arn]
}
resource "aws_sns_topic_subscription" "to_us" { # hosting IE; processing US
  protocol = "sqs"
  endpoint = aws_sqs_queue.us.arn
}
resource "aws_cloudfront_distribution" "to_us" { # delivery global; log US
  logging_config {
    bucket = aws_s3_bucket.us.bucket_domain_name
  }
}
resource "aws_rds_global_cluster" "us" { # hosting US
  source_db_cluster_identifier = aws_rds_cluster.us.arn
}
resource "aws_docdb_global_cluster" "us" { # hosting US
  source_db_cluster_identifier = aws_docdb_cluster.us.arn
}
resource "aws_neptune_global_cluster" "us" { # hosting US
  source_db_cluster_identifier = aws_neptune_cluster.us.arn
}
resource "aws_elasticache_global_replication_group" "us" { # hosting US
  primary_replication_group_id = aws_elasticache_replication_group.us.id
}
resource "aws_s3control_multi_region_access_point" "both" { # hosting IE+US
  details {
    region {
      bucket = aws_s3_bucket.ie.id
    }
    region {
      bucket = aws_s3_bucket.us.id
    }
  }
}
