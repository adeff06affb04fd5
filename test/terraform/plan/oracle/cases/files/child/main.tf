resource "aws_subnet" "not_called" {}
