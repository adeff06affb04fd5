# A zone can be in another country than its region. https://docs.aws.amazon.com/local-zones/latest/ug/available-local-zones.html
provider "aws" {
  region = "eu-west-1"
}
resource "aws_cloudhsm_v2_hsm" "ie" { availability_zone = "eu-west-1a" } # key IE
resource "aws_cloudhsm_v2_hsm" "left_out" {} # key IE
resource "aws_cloudhsm_v2_hsm" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # key MA
resource "aws_cloudhsm_v2_hsm" "us" { availability_zone = "us-east-1a" } # key US
resource "aws_db_instance" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_db_instance" "left_out" {} # hosting IE
resource "aws_db_instance" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_db_instance" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_default_subnet" "ie" { availability_zone = "eu-west-1a" } # network IE
resource "aws_default_subnet" "left_out" {} # network IE
resource "aws_default_subnet" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # network MA
resource "aws_default_subnet" "us" { availability_zone = "us-east-1a" } # network US
resource "aws_dms_replication_instance" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_dms_replication_instance" "left_out" {} # hosting IE
resource "aws_dms_replication_instance" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_dms_replication_instance" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_docdb_cluster_instance" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_docdb_cluster_instance" "left_out" {} # hosting IE
resource "aws_docdb_cluster_instance" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_docdb_cluster_instance" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_ebs_fast_snapshot_restore" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_ebs_fast_snapshot_restore" "left_out" {} # hosting IE
resource "aws_ebs_fast_snapshot_restore" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_ebs_fast_snapshot_restore" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_ebs_volume" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_ebs_volume" "left_out" {} # hosting IE
resource "aws_ebs_volume" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_ebs_volume" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_ec2_capacity_reservation" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_ec2_capacity_reservation" "left_out" {} # hosting IE
resource "aws_ec2_capacity_reservation" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_ec2_capacity_reservation" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_ec2_host" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_ec2_host" "left_out" {} # hosting IE
resource "aws_ec2_host" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_ec2_host" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_elasticache_cluster" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_elasticache_cluster" "left_out" {} # hosting IE
resource "aws_elasticache_cluster" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_elasticache_cluster" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_instance" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_instance" "left_out" {} # hosting IE
resource "aws_instance" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_instance" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_lightsail_database" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_lightsail_database" "left_out" {} # hosting IE
resource "aws_lightsail_database" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_lightsail_database" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_lightsail_disk" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_lightsail_disk" "left_out" {} # hosting IE
resource "aws_lightsail_disk" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_lightsail_disk" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_lightsail_instance" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_lightsail_instance" "left_out" {} # hosting IE
resource "aws_lightsail_instance" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_lightsail_instance" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_neptune_cluster_instance" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_neptune_cluster_instance" "left_out" {} # hosting IE
resource "aws_neptune_cluster_instance" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_neptune_cluster_instance" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_rds_cluster_instance" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_rds_cluster_instance" "left_out" {} # hosting IE
resource "aws_rds_cluster_instance" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_rds_cluster_instance" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_redshift_cluster" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_redshift_cluster" "left_out" {} # hosting IE
resource "aws_redshift_cluster" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_redshift_cluster" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_spot_instance_request" "ie" { availability_zone = "eu-west-1a" } # hosting IE
resource "aws_spot_instance_request" "left_out" {} # hosting IE
resource "aws_spot_instance_request" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # hosting MA
resource "aws_spot_instance_request" "us" { availability_zone = "us-east-1a" } # hosting US
resource "aws_subnet" "ie" { availability_zone = "eu-west-1a" } # network IE
resource "aws_subnet" "left_out" {} # network IE
resource "aws_subnet" "morocco" { availability_zone = "eu-west-3-wl1-cmn-wlz-1" } # network MA
resource "aws_subnet" "us" { availability_zone = "us-east-1a" } # network US
resource "aws_efs_file_system" "left_out" {} # hosting IE
resource "aws_efs_file_system" "us" { availability_zone_name = "us-east-1a" } # hosting US
resource "aws_s3_directory_bucket" "ie" { # hosting IE
  location {
    name = "euw1-az1"
  }
}
resource "aws_s3_directory_bucket" "us" { # hosting US
  location {
    name = "use1-az4"
  }
}
resource "aws_alb" "dk" { subnets = [aws_subnet.dk.id] } # network DK
resource "aws_alb" "left_out" {} # network IE
resource "aws_lb" "dk" { subnets = [aws_subnet.dk.id] } # network DK
resource "aws_lb" "left_out" {} # network IE
resource "aws_autoscaling_group" "dk" { vpc_zone_identifier = [aws_subnet.dk.id] } # hosting DK
resource "aws_autoscaling_group" "left_out" {} # hosting IE
resource "aws_eks_node_group" "dk" { subnet_ids = [aws_subnet.dk.id] } # hosting DK
resource "aws_eks_node_group" "left_out" {} # hosting IE
resource "aws_subnet" "dk" { availability_zone = "eu-north-1-cph-1a" } # network DK
resource "aws_nat_gateway" "dk" { subnet_id = aws_subnet.dk.id } # network DK
resource "aws_nat_gateway" "left_out" {} # network IE
resource "aws_network_interface" "dk" { subnet_id = aws_subnet.dk.id } # network DK
resource "aws_network_interface" "left_out" {} # network IE
