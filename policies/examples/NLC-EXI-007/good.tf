provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "peilen" {
  bucket = "peilen"
}

provider "scaleway" {
  region = "nl-ams"
}

resource "scaleway_object_bucket" "peilen" {
  name = "peilen"
}
