# The type has an argument of its own for the region. https://registry.terraform.io/providers/hashicorp/aws/latest/docs
provider "aws" {
  region = "eu-west-1"
}
resource "aws_cloudformation_stack_instances" "de" { # hosting DE
  regions = ["eu-central-1"]
}
resource "aws_cloudformation_stack_instances" "both" { # hosting DE+US
  regions = ["eu-central-1", "us-west-2"]
}
resource "aws_cloudformation_stack_set_instance" "de" { # hosting DE
  stack_set_instance_region = "eu-central-1"
}
resource "aws_cloudformation_stack_set_instance" "us" { # hosting US
  stack_set_instance_region = "us-west-2"
}
resource "aws_chime_voice_connector" "left_out" { # hosting US
}
resource "aws_chime_voice_connector" "de" { # hosting DE
  aws_region = "eu-central-1"
}
resource "aws_chimesdkvoice_sip_media_application" "us" { # hosting US
  aws_region = "us-west-2"
}
resource "aws_chimesdkvoice_sip_media_application" "de" { # hosting DE
  aws_region = "eu-central-1"
}
resource "aws_directory_service_region" "de" { # identity DE
  region_name = "eu-central-1"
}
resource "aws_directory_service_region" "us" { # identity US
  region_name = "us-west-2"
}
resource "aws_dynamodb_global_table" "both" { # hosting DE+US
  replica {
    region_name = "eu-central-1"
  }
  replica {
    region_name = "us-west-2"
  }
}
resource "aws_globalaccelerator_endpoint_group" "de" { # network DE
  endpoint_group_region = "eu-central-1"
}
resource "aws_globalaccelerator_endpoint_group" "left_out" { # network IE
}
resource "aws_globalaccelerator_endpoint_group" "us" { # network US
  endpoint_group_region = "us-west-2"
}
resource "aws_globalaccelerator_custom_routing_endpoint_group" "us" { # network US
  endpoint_group_region = "us-west-2"
}
resource "aws_globalaccelerator_custom_routing_endpoint_group" "left_out" { # network IE
}
resource "aws_keyspaces_keyspace" "both" { # hosting IE; replica DE; replica US
  replication_specification {
    region_list = ["eu-central-1", "us-west-2"]
  }
}
resource "aws_securitylake_data_lake" "both" { # hosting DE; replica US
  configuration {
    region = "eu-central-1"
  }
  configuration {
    replication_configuration {
      regions = ["us-west-2"]
    }
  }
}
resource "aws_servicequotas_template" "us" { # hosting US
  aws_region = "us-east-1"
}
resource "aws_ssmincidents_replication_set" "both" { # hosting DE+US
  region {
    name = "eu-central-1"
  }
  region {
    name = "us-west-2"
  }
}
resource "aws_arcregionswitch_plan" "both" { # hosting DE+US
  regions = ["eu-central-1", "us-west-2"]
}
resource "aws_vpc_endpoint_service" "us" { # network IE; network US
  supported_regions = ["us-west-2"]
}
