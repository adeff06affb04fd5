module "child" {
  source = "./templates"
}

resource "aws_subnet" "merged" {
  cidr_block = "10.0.0.0/24"
}
