# https://registry.terraform.io/providers/hashicorp/awscc/latest/docs
provider "awscc" {
  region = "eu-west-1"
}
resource "awscc_billing_example" "everywhere" {} # hosting global
resource "awscc_billingconductor_example" "everywhere" {} # hosting global
resource "awscc_budgets_example" "everywhere" {} # hosting global
resource "awscc_ce_example" "everywhere" {} # hosting global
resource "awscc_cloudfront_example" "everywhere" {} # delivery global
resource "awscc_cur_example" "everywhere" {} # hosting global
resource "awscc_dynamodb_global_table" "left_out" {} # hosting IE
resource "awscc_ec2_instance" "out" { availability_zone = "us-east-1a" } # hosting US
resource "awscc_ec2_instance" "in" { availability_zone = "eu-west-1a" } # hosting IE
resource "awscc_ec2_subnet" "out" { availability_zone = "us-east-1a" } # network US
resource "awscc_ec2_subnet" "in" { availability_zone = "eu-west-1a" } # network IE
resource "awscc_ec2_volume" "out" { availability_zone = "us-east-1a" } # hosting US
resource "awscc_ec2_volume" "in" { availability_zone = "eu-west-1a" } # hosting IE
resource "awscc_ecr_replication_configuration" "left_out" {} # hosting IE
resource "awscc_efs_file_system" "left_out" {} # hosting IE
resource "awscc_globalaccelerator_example" "everywhere" {} # network global
resource "awscc_iam_example" "everywhere" {} # identity global
resource "awscc_networkmanager_example" "everywhere" {} # network global
resource "awscc_notifications_example" "everywhere" {} # hosting global
resource "awscc_notificationscontacts_example" "everywhere" {} # hosting global
resource "awscc_organizations_example" "everywhere" {} # hosting global
resource "awscc_rds_db_instance" "left_out" {} # hosting IE
resource "awscc_rolesanywhere_example" "everywhere" {} # identity global
resource "awscc_route53_example" "everywhere" {} # dns global
resource "awscc_route53recoverycontrol_example" "everywhere" {} # dns global
resource "awscc_route53recoveryreadiness_example" "everywhere" {} # dns global
resource "awscc_s3_bucket" "left_out" {} # hosting IE
resource "awscc_secretsmanager_secret" "left_out" {} # hosting IE
resource "awscc_shield_example" "everywhere" {} # hosting global
