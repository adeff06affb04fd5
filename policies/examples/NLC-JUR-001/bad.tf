provider "alicloud" { # expect NLC-JUR-001
  region = "eu-central-1"
}

resource "alicloud_oss_bucket" "logboek" {
  bucket = "logboek"
}
