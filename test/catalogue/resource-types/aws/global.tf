# Not bound to a region. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
provider "aws" {
  region = "eu-west-1"
}
resource "aws_account_alternate_contact" "everywhere" {} # hosting global
resource "aws_account_primary_contact" "everywhere" {} # hosting global
resource "aws_backup_global_settings" "everywhere" {} # hosting global
resource "aws_bcmdataexports_export" "everywhere" {} # hosting global
resource "aws_billing_view" "everywhere" {} # hosting global
resource "aws_chimesdkvoice_global_settings" "everywhere" {} # hosting global
resource "aws_cloudfront_cache_policy" "everywhere" {} # delivery global
resource "aws_cloudfront_function" "everywhere" {} # delivery global
resource "aws_cloudfrontkeyvaluestore_key" "everywhere" {} # delivery global
resource "aws_cloudtrail_organization_delegated_admin_account" "everywhere" {} # hosting global
resource "aws_costoptimizationhub_preferences" "everywhere" {} # hosting global
resource "aws_dx_gateway" "everywhere" {} # network global
resource "aws_dx_hosted_connection" "everywhere" {} # network global
resource "aws_ecrpublic_repository" "everywhere" {} # delivery global
resource "aws_fms_admin_account" "everywhere" {} # hosting global
resource "aws_globalaccelerator_accelerator" "everywhere" {} # network global
resource "aws_iam_role" "everywhere" {} # identity global
resource "aws_iam_user" "everywhere" {} # identity global
resource "aws_lightsail_distribution" "everywhere" {} # delivery global
resource "aws_lightsail_domain" "everywhere" {} # dns global
resource "aws_lightsail_domain_entry" "everywhere" {} # dns global
resource "aws_networkmanager_global_network" "everywhere" {} # network global
resource "aws_notifications_notification_hub" "everywhere" {} # hosting global
resource "aws_notificationscontacts_email_contact" "everywhere" {} # hosting global
resource "aws_organizations_account" "everywhere" {} # hosting global
resource "aws_quicksight_account_settings" "everywhere" {} # hosting global
resource "aws_ram_sharing_with_organization" "everywhere" {} # hosting global
resource "aws_rolesanywhere_trust_anchor" "everywhere" {} # identity global
resource "aws_route53_record" "everywhere" {} # dns global
resource "aws_route53_zone" "everywhere" {} # dns global
resource "aws_route53domains_registered_domain" "everywhere" {} # dns global
resource "aws_route53recoverycontrolconfig_cluster" "everywhere" {} # dns global
resource "aws_route53recoveryreadiness_cell" "everywhere" {} # dns global
resource "aws_s3_account_public_access_block" "everywhere" {} # hosting global
resource "aws_servicecatalog_organizations_access" "everywhere" {} # hosting global
resource "aws_shield_protection" "everywhere" {} # delivery global
resource "aws_vpc_ipam_organization_admin_account" "everywhere" {} # hosting global
resource "aws_waf_web_acl" "everywhere" {} # delivery global
resource "aws_budgets_budget" "everywhere" {} # none
resource "aws_ce_anomaly_subscription" "everywhere" {} # hosting global
