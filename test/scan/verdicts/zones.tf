provider "aws" {
  region = "eu-central-1"
}
resource "aws_subnet" "tr" { # network TR → 001
  vpc_id            = "v"
  availability_zone = "eu-central-1-ist-1a"
}
resource "aws_subnet" "de" { # network DE
  vpc_id            = "v"
  availability_zone = "eu-central-1a"
}
resource "aws_autoscaling_group" "g" { # hosting TR → 001
  max_size            = 1
  min_size            = 1
  vpc_zone_identifier = [aws_subnet.tr.id]
}
resource "aws_autoscaling_group" "both" { # hosting DE+TR → 001
  max_size            = 1
  min_size            = 1
  vpc_zone_identifier = [aws_subnet.tr.id, aws_subnet.de.id]
}
resource "aws_autoscaling_group" "given" { # hosting DE
  max_size            = 1
  min_size            = 1
  vpc_zone_identifier = var.subnets
}
variable "subnets" {}
resource "aws_eks_node_group" "n" { # hosting TR → 001
  cluster_name  = "c"
  node_role_arn = "r"
  subnet_ids    = aws_subnet.tr[*].id
}
resource "aws_network_interface" "i" { # network TR → 001
  subnet_id = aws_subnet.tr.id
}
resource "aws_nat_gateway" "n" { # network DE
  subnet_id = aws_subnet.de.id
}
