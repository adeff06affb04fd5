/** Where Amazon's services are. The truth is Amazon's documentation and the provider's, not what came out. */
import { describe } from "vitest";
import { type Case, verdictsOf } from "./verdicts-table.ts";

const ireland = `provider "aws" {
  region = "eu-west-1"
}
`;

const regions: readonly Case[] = [
  {
    title: "a region of the resource's own beats the provider's; null is as if left out",
    files: `${ireland}
resource "aws_s3_bucket" "own" {
  region = "us-east-2"
  bucket = "b"
}
resource "aws_s3_bucket" "null" {
  region = null
  bucket = "b"
}
resource "aws_s3_bucket" "empty" {
  region = ""
  bucket = "b"
}`,
    verdicts: {
      "aws_s3_bucket.own": "hosting US → 001",
      "aws_s3_bucket.null": "hosting IE",
      "aws_s3_bucket.empty": "hosting ?placeholder → 003",
    },
  },
  {
    title: "Zürich, London and Istanbul are not in the area, whatever the names say",
    files: `
provider "aws" {
  region = "eu-central-2"
}
provider "aws" {
  alias  = "london"
  region = "eu-west-2"
}
resource "aws_sqs_queue" "zurich" {}
resource "aws_sqs_queue" "london" {
  provider = aws.london
}
resource "aws_ebs_volume" "istanbul" {
  provider          = aws.london
  availability_zone = "eu-central-1-ist-1a"
  size              = 1
}`,
    verdicts: {
      "aws_sqs_queue.zurich": "hosting CH",
      "aws_sqs_queue.london": "hosting GB → 001",
      "aws_ebs_volume.istanbul": "hosting TR → 001",
    },
  },
  {
    title: "China and the sovereign cloud have other operators",
    files: `
provider "aws" {
  region = "eusc-de-east-1"
}
provider "aws" {
  alias  = "china"
  region = "cn-north-1"
}
resource "aws_s3_bucket" "de" {}
resource "aws_s3_bucket" "cn" {
  provider = aws.china
}`,
    verdicts: { "aws_s3_bucket.de": "hosting DE", "aws_s3_bucket.cn": "hosting CN → 001" },
    parties: ["aws-european-sovereign-cloud", "sinnet"],
  },
  {
    title: "a typo, a case and a placeholder are no region",
    files: `
provider "aws" {
  region = "eu-wst-1"
}
provider "aws" {
  alias  = "upper"
  region = "EU-WEST-1"
}
provider "aws" {
  alias  = "later"
  region = "$REGION"
}
resource "aws_s3_bucket" "typo" {}
resource "aws_s3_bucket" "upper" {
  provider = aws.upper
}
resource "aws_s3_bucket" "later" {
  provider = aws.later
}`,
    verdicts: {
      "aws_s3_bucket.typo": "hosting ?region-not-in-catalogue → 003",
      "aws_s3_bucket.upper": "hosting ?region-not-in-catalogue → 003",
      "aws_s3_bucket.later": "hosting ?placeholder → 003",
    },
  },
  {
    title: "a provider without a region takes it from its surroundings",
    files: `
provider "aws" {}
resource "aws_s3_bucket" "b" {}`,
    verdicts: { "aws_s3_bucket.b": "hosting ?provider-region-unset → 003" },
  },
  {
    title: "a provider that nobody configures",
    files: `resource "aws_s3_bucket" "b" {}`,
    verdicts: { "aws_s3_bucket.b": "hosting ?provider-region-unset → 003" },
  },
  {
    title: "an alias that nobody declares",
    files: `${ireland}
resource "aws_s3_bucket" "b" {
  provider = aws.elsewhere
}`,
    verdicts: { "aws_s3_bucket.b": "hosting ?provider-region-unset → 003" },
  },
  {
    title: "data.aws_region is where its provider is",
    files: `${ireland}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
data "aws_region" "here" {}
data "aws_region" "there" {
  provider = aws.us
}
resource "aws_s3_bucket" "here" {
  region = data.aws_region.here.name
}
resource "aws_s3_bucket" "there" {
  region = data.aws_region.there.region
}
resource "aws_instance" "zone" {
  availability_zone = "\${data.aws_region.there.name}a"
  ami               = "ami-1"
  instance_type     = "t3.micro"
}`,
    verdicts: {
      "aws_s3_bucket.here": "hosting IE",
      "aws_s3_bucket.there": "hosting US → 001",
      "aws_instance.zone": "hosting US → 001",
    },
  },
  {
    title: "zones from a data source are in the provider's region",
    files: `${ireland}
data "aws_availability_zones" "all" {}
resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = data.aws_availability_zones.all.names[0]
}
resource "aws_ebs_volume" "v" {
  count             = 2
  availability_zone = element(data.aws_availability_zones.all.names, count.index)
  size              = 1
}`,
    verdicts: {
      "aws_subnet.a": "network IE",
      "aws_ebs_volume.v[1]": "hosting IE",
    },
  },
  {
    title: "an instance is in the Local Zone of its subnet",
    files: `
provider "aws" {
  region = "eu-central-1"
}
resource "aws_subnet" "istanbul" {
  vpc_id            = "vpc-1"
  availability_zone = "eu-central-1-ist-1a"
}
resource "aws_instance" "there" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.istanbul.id
}
resource "aws_instance" "given" {
  ami           = "ami-1"
  instance_type = "t3.micro"
  subnet_id     = var.subnet
}
variable "subnet" {}`,
    verdicts: {
      "aws_subnet.istanbul": "network TR → 001",
      "aws_instance.there": "hosting TR → 001",
      "aws_instance.given": "hosting DE",
    },
  },
  {
    title: "providers through modules: renamed, inherited, passed on",
    files: {
      "main.tf": `
provider "aws" {
  region = "eu-north-1"
}
provider "aws" {
  alias  = "dr"
  region = "ap-southeast-2"
}
module "inherited" {
  source = "./leaf"
}
module "passed" {
  source    = "./middle"
  providers = { aws.second = aws.dr }
}
module "swapped" {
  source    = "./leaf"
  providers = { aws = aws.dr }
}`,
      "leaf/main.tf": `resource "aws_s3_bucket" "b" {}`,
      "middle/main.tf": `
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.second]
    }
  }
}
resource "aws_sqs_queue" "first" {}
module "leaf" {
  source    = "../leaf"
  providers = { aws = aws.second }
}`,
    },
    verdicts: {
      "module.inherited.aws_s3_bucket.b": "hosting SE",
      "module.swapped.aws_s3_bucket.b": "hosting AU → 001",
      "module.passed.aws_sqs_queue.first": "hosting SE",
      "module.passed.module.leaf.aws_s3_bucket.b": "hosting AU → 001",
    },
  },
  {
    title: "a provider for each of several regions",
    files: `${ireland}
resource "aws_s3_bucket" "each" {
  for_each = toset(["eu-west-1", "us-west-2"])
  region   = each.key
}`,
    verdicts: {
      'aws_s3_bucket.each["eu-west-1"]': "hosting IE",
      'aws_s3_bucket.each["us-west-2"]': "hosting US → 001",
    },
  },
];

const copies: readonly Case[] = [
  {
    title: "replication of S3 goes where the bucket referred to is",
    files: `${ireland}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_s3_bucket" "from" {}
resource "aws_s3_bucket" "to" {
  provider = aws.us
}
resource "aws_s3_bucket_replication_configuration" "known" {
  bucket = aws_s3_bucket.from.id
  role   = "r"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.to.arn
    }
  }
}
resource "aws_s3_bucket_replication_configuration" "elsewhere" {
  bucket = aws_s3_bucket.from.id
  role   = "r"
  rule {
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::somewhere"
    }
  }
}
resource "aws_s3_bucket_versioning" "of_there" {
  provider = aws.us
  bucket   = aws_s3_bucket.to.id
}`,
    verdicts: {
      "aws_s3_bucket_replication_configuration.known": "hosting IE; replica US → 001",
      "aws_s3_bucket_replication_configuration.elsewhere": "hosting IE; replica ?placed-elsewhere → 003",
      "aws_s3_bucket_versioning.of_there": "hosting US → 001",
    },
  },
  {
    title: "replicated backups of RDS are made where the resource is",
    files: `${ireland}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_db_instance" "db" {
  instance_class = "db.t3.micro"
}
resource "aws_db_instance_automated_backups_replication" "away" {
  provider               = aws.us
  source_db_instance_arn = aws_db_instance.db.arn
}
resource "aws_db_instance" "replica" {
  provider            = aws.us
  replicate_source_db = aws_db_instance.db.arn
  instance_class      = "db.t3.micro"
}`,
    verdicts: {
      "aws_db_instance.db": "hosting IE",
      "aws_db_instance_automated_backups_replication.away": "backup US → 001",
      "aws_db_instance.replica": "hosting US → 001",
    },
  },
  {
    title: "replicas of DynamoDB, secrets and keys",
    files: `${ireland}
provider "aws" {
  alias  = "sp"
  region = "sa-east-1"
}
resource "aws_dynamodb_table" "t" {
  name = "t"
  replica {
    region_name = "eu-central-1"
  }
  replica {
    region_name = "eu-west-2"
  }
}
resource "aws_dynamodb_table_replica" "r" {
  provider         = aws.sp
  global_table_arn = aws_dynamodb_table.t.arn
}
resource "aws_secretsmanager_secret" "s" {
  replica {
    region = "eu-west-3"
  }
}
resource "aws_kms_key" "k" {
  multi_region = true
}
resource "aws_kms_replica_key" "r" {
  provider        = aws.sp
  primary_key_arn = aws_kms_key.k.arn
}`,
    verdicts: {
      "aws_dynamodb_table.t": "hosting IE; replica DE; replica GB → 005",
      "aws_dynamodb_table_replica.r": "replica BR → 001",
      "aws_secretsmanager_secret.s": "hosting IE; replica FR",
      "aws_kms_key.k": "key IE",
      "aws_kms_replica_key.r": "key BR → 001",
    },
  },
  {
    title: "registries, backup plans, snapshots and exports with a region or an ARN of their own",
    files: `${ireland}
resource "aws_ecr_replication_configuration" "e" {
  replication_configuration {
    rule {
      destination {
        region      = "ca-central-1"
        registry_id = "123456789012"
      }
    }
  }
}
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "r"
    target_vault_name = "v"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-2:123456789012:backup-vault:v"
    }
  }
}
resource "aws_dlm_lifecycle_policy" "d" {
  description        = "d"
  execution_role_arn = "arn:aws:iam::123456789012:role/r"
  policy_details {
    resource_types = ["VOLUME"]
    schedule {
      name = "s"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 1
      }
      cross_region_copy_rule {
        target    = "us-west-2"
        encrypted = true
      }
    }
  }
}
resource "aws_cloudwatch_log_subscription_filter" "f" {
  name            = "f"
  log_group_name  = "g"
  filter_pattern  = ""
  destination_arn = "arn:aws:logs:us-east-1:123456789012:destination:central"
}`,
    verdicts: {
      "aws_ecr_replication_configuration.e": "hosting IE; replica CA → 005",
      "aws_backup_plan.p": "hosting IE; backup GB → 005",
      "aws_dlm_lifecycle_policy.d": "hosting IE; backup US → 005",
      "aws_cloudwatch_log_subscription_filter.f": "log IE; log US → 001",
    },
  },
  {
    title: "a trail logs to the bucket that is meant by its name",
    files: `${ireland}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_s3_bucket" "logs" {
  provider = aws.us
  bucket   = "central-logs"
}
resource "aws_cloudtrail" "by_reference" {
  name           = "t"
  s3_bucket_name = aws_s3_bucket.logs.id
}
resource "aws_cloudtrail" "by_name" {
  name           = "t"
  s3_bucket_name = "central-logs"
}`,
    verdicts: {
      "aws_cloudtrail.by_reference": "log IE; log US → 001",
      "aws_cloudtrail.by_name": "log IE; log US → 001",
    },
  },
  {
    title: "Aurora global databases, EFS and ElastiCache in a second region",
    files: `${ireland}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_rds_global_cluster" "g" {
  global_cluster_identifier = "g"
}
resource "aws_rds_cluster" "second" {
  provider                  = aws.us
  global_cluster_identifier = aws_rds_global_cluster.g.id
}
resource "aws_rds_cluster_instance" "second" {
  provider           = aws.us
  cluster_identifier = aws_rds_cluster.second.id
  instance_class     = "db.r5.large"
}
resource "aws_efs_replication_configuration" "e" {
  source_file_system_id = "fs-1"
  destination {
    region = "us-west-2"
  }
}
resource "aws_elasticache_replication_group" "g" {
  provider                    = aws.us
  global_replication_group_id = "x"
}`,
    verdicts: {
      "aws_rds_global_cluster.g": "hosting IE",
      "aws_rds_cluster.second": "hosting US → 001",
      "aws_rds_cluster_instance.second": "hosting US → 001",
      "aws_efs_replication_configuration.e": "hosting IE; replica US → 005",
      "aws_elasticache_replication_group.g": "hosting US → 001",
    },
  },
];

const globals: readonly Case[] = [
  {
    title: "a distribution and its web firewall are global; the certificate is in Virginia",
    files: `${ireland}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
resource "aws_cloudfront_distribution" "d" {
  enabled = true
}
resource "aws_acm_certificate" "c" {
  provider    = aws.us
  domain_name = "example.nl"
}
resource "aws_acm_certificate" "regional" {
  domain_name = "example.nl"
}
resource "aws_wafv2_web_acl" "edge" {
  provider = aws.us
  scope    = "CLOUDFRONT"
}
resource "aws_wafv2_web_acl" "regional" {
  scope = "REGIONAL"
}`,
    verdicts: {
      "aws_cloudfront_distribution.d": "delivery global → 004",
      "aws_acm_certificate.c": "hosting US → 002",
      "aws_acm_certificate.regional": "hosting IE",
      "aws_wafv2_web_acl.edge": "hosting US; delivery global → 002 004",
      "aws_wafv2_web_acl.regional": "hosting IE",
    },
  },
  {
    title: "names and identities are global, policies and associations no place at all",
    files: `${ireland}
resource "aws_route53_zone" "z" {
  name = "example.nl"
}
resource "aws_route53_record" "r" {
  zone_id = aws_route53_zone.z.id
  name    = "www"
  type    = "A"
}
resource "aws_iam_role" "r" {
  assume_role_policy = "{}"
}
resource "aws_iam_role_policy_attachment" "a" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
resource "aws_route53_resolver_endpoint" "e" {
  direction = "INBOUND"
}
data "aws_iam_policy_document" "d" {}`,
    verdicts: {
      "aws_route53_zone.z": "dns global → 004",
      "aws_route53_record.r": "dns global → 004",
      "aws_iam_role.r": "identity global → 004",
      "aws_iam_role_policy_attachment.a": "none",
      "aws_route53_resolver_endpoint.e": "dns IE",
      "data.aws_iam_policy_document.d": "",
    },
  },
  {
    title: "an accelerator is global and its endpoints are somewhere",
    files: `${ireland}
resource "aws_globalaccelerator_accelerator" "a" {
  name = "a"
}
resource "aws_globalaccelerator_endpoint_group" "g" {
  listener_arn          = "x"
  endpoint_group_region = "us-west-2"
}`,
    verdicts: {
      "aws_globalaccelerator_accelerator.a": "network global → 004",
      "aws_globalaccelerator_endpoint_group.g": "network US → 002",
    },
  },
];

const endpoints: readonly Case[] = [
  {
    title: "S3 at another provider is that provider's",
    files: `
provider "aws" {
  region = "fr-par"
  endpoints {
    s3 = "https://s3.fr-par.scw.cloud"
  }
}
resource "aws_s3_bucket" "scaleway" {}
resource "aws_sqs_queue" "own" {}`,
    verdicts: {
      "aws_s3_bucket.scaleway": "hosting FR",
      "aws_sqs_queue.own": "hosting ?region-not-in-catalogue → 003",
    },
  },
  {
    title: "a region that pleases the check says nothing beside an endpoint",
    files: `
provider "aws" {
  region = "us-east-1"
  endpoints {
    s3 = "https://s3.gra.io.cloud.ovh.net"
  }
}
resource "aws_s3_bucket" "b" {}
resource "aws_s3_object" "o" {
  bucket = aws_s3_bucket.b.id
  key    = "k"
}`,
    verdicts: { "aws_s3_bucket.b": "hosting FR", "aws_s3_object.o": "hosting FR" },
    parties: ["ovh"],
  },
  {
    title: "MinIO at an address of one's own is not Amazon's",
    files: `
provider "aws" {
  region = "us-east-1"
  endpoints {
    s3 = "https://minio.example.nl:9000"
  }
}
resource "aws_s3_bucket" "b" {}`,
    verdicts: { "aws_s3_bucket.b": "hosting ?placed-elsewhere → 003" },
    parties: ["nobody"],
  },
  {
    title: "Amazon's own endpoint of another region beats the region",
    files: `
provider "aws" {
  region = "eu-west-1"
  endpoints {
    s3       = "https://s3.us-west-2.amazonaws.com"
    dynamodb = "http://localhost:4566"
  }
}
resource "aws_s3_bucket" "b" {}
resource "aws_dynamodb_table" "t" {}`,
    verdicts: {
      "aws_s3_bucket.b": "hosting US → 001",
      "aws_dynamodb_table.t": "hosting customer-run",
    },
  },
];

const states: readonly Case[] = [
  {
    title: "state at Scaleway, also by the older argument",
    files: {
      "a/main.tf": `terraform {
  backend "s3" {
    bucket   = "b"
    key      = "k"
    region   = "us-east-1"
    endpoint = "https://s3.nl-ams.scw.cloud"
  }
}`,
    },
    verdicts: { "terraform.backend.s3": "state NL" },
    parties: ["scaleway"],
  },
  {
    title: "state in MinIO",
    files: `terraform {
  backend "s3" {
    bucket    = "b"
    key       = "k"
    region    = "main"
    endpoints = { s3 = "https://minio.intern.example.nl" }
  }
}`,
    verdicts: { "terraform.backend.s3": "state ?placed-elsewhere → 003" },
    parties: ["nobody"],
  },
  {
    title: "state in London, and a backend that is filled in later",
    files: {
      "a/main.tf": `terraform {
  backend "s3" {
    region = "eu-west-2"
  }
}`,
    },
    verdicts: { "terraform.backend.s3": "state GB → 001" },
  },
  {
    title: "a backend that is filled in later",
    files: `terraform {
  backend "s3" {}
}`,
    verdicts: { "terraform.backend.s3": "state ?provider-region-unset → 003" },
  },
];

describe("regions of aws", () => verdictsOf(regions));
describe("copies at aws", () => verdictsOf(copies));
describe("global services of aws", () => verdictsOf(globals));
describe("endpoints at aws", () => verdictsOf(endpoints));
describe("state with the s3 protocol", () => verdictsOf(states));
