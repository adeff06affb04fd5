resource "aws_sns_topic" "quoted" {
  provider = "aws"
}
