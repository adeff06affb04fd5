resource "aws_s3_bucket" "zaken" {
  bucket = "zaken"
}
