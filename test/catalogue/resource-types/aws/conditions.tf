# A value decides whether more places are used. https://registry.terraform.io/providers/hashicorp/aws/latest/docs
provider "aws" {
  region = "eu-west-1"
}
resource "aws_wafv2_ip_set" "regional" { # hosting IE
  scope = "REGIONAL"
}
resource "aws_wafv2_ip_set" "edge" { # hosting IE; delivery global
  scope = "CLOUDFRONT"
}
resource "aws_wafv2_regex_pattern_set" "regional" { # hosting IE
  scope = "REGIONAL"
}
resource "aws_wafv2_regex_pattern_set" "edge" { # hosting IE; delivery global
  scope = "CLOUDFRONT"
}
resource "aws_wafv2_rule_group" "regional" { # hosting IE
  scope = "REGIONAL"
}
resource "aws_wafv2_rule_group" "edge" { # hosting IE; delivery global
  scope = "CLOUDFRONT"
}
resource "aws_wafv2_web_acl" "regional" { # hosting IE
  scope = "REGIONAL"
}
resource "aws_wafv2_web_acl" "edge" { # hosting IE; delivery global
  scope = "CLOUDFRONT"
}
resource "aws_s3_bucket_accelerate_configuration" "off" { # hosting IE
  status = "Suspended"
}
resource "aws_s3_bucket_accelerate_configuration" "on" { # hosting IE; delivery global
  status = "Enabled"
}
resource "aws_bedrockagent_agent" "eu" { # hosting IE; processing eu
  foundation_model = "eu.anthropic.claude-sonnet"
}
resource "aws_bedrockagent_agent" "us" { # hosting IE; processing US
  foundation_model = "us.anthropic.claude-sonnet"
}
resource "aws_bedrockagent_agent" "jp" { # hosting IE; processing JP
  foundation_model = "jp.anthropic.claude-sonnet"
}
resource "aws_bedrockagent_agent" "au" { # hosting IE; processing AU
  foundation_model = "au.anthropic.claude-sonnet"
}
resource "aws_bedrockagent_agent" "global" { # hosting IE; processing global
  foundation_model = "global.anthropic.claude-sonnet"
}
resource "aws_bedrockagent_agent" "plain" { # hosting IE
  foundation_model = "anthropic.claude-sonnet"
}
resource "aws_bedrockagent_agent" "profile" { # hosting IE; processing US
  foundation_model = "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/us.anthropic.claude"
}
resource "aws_bedrock_guardrail" "plain" { # hosting IE
}
resource "aws_bedrock_guardrail" "us" { # hosting IE; processing US
  cross_region_config {
    guardrail_profile_identifier = "us.guardrail.v1:0"
  }
}
resource "aws_bedrock_guardrail" "eu" { # hosting IE; processing eu
  cross_region_config {
    guardrail_profile_identifier = "arn:aws:bedrock:eu-west-1:123456789012:guardrail-profile/eu.guardrail.v1:0"
  }
}
resource "aws_bedrockagent_prompt" "us" { # hosting IE; processing US
  variant {
    model_id = "us.anthropic.claude"
  }
}
resource "aws_bedrockagent_prompt" "plain" { # hosting IE
  variant {
    model_id = "anthropic.claude"
  }
}
resource "aws_cloudwatch_event_api_destination" "pagerduty" { # hosting IE; processing ?placed-elsewhere
  invocation_endpoint = "https://events.pagerduty.com/v2/enqueue"
}
resource "aws_kinesis_firehose_delivery_stream" "datadog" { # hosting IE; processing US
  http_endpoint_configuration {
    url = "https://aws-kinesis-http-intake.logs.datadoghq.com/v1/input"
  }
}
resource "aws_kinesis_firehose_delivery_stream" "datadog_eu" { # hosting IE; processing DE
  http_endpoint_configuration {
    url = "https://aws-kinesis-http-intake.logs.datadoghq.eu/v1/input"
  }
}
