provider "aws" {
  region = "eu-central-1"
}

# Another name than in the baseline: the same bucket.
resource "aws_s3_bucket" "archief" {
  bucket = "archief"
}

resource "scaleway_rdb_instance" "aanvragen" {
  region    = "nl-ams"
  node_type = "db-dev-s"
  engine    = "PostgreSQL-17"
}
