/** Small Terragrunt repositories that tests start from, laid out as the ones that teams have. */
import type { Files } from "../../scan/scanning.ts";

/** One root configuration, a file of settings for each account and region, and what environments share. */
export const live: Files = {
  "root.hcl": `locals {
  account_vars = read_terragrunt_config(find_in_parent_folders("account.hcl"))
  region_vars  = read_terragrunt_config(find_in_parent_folders("region.hcl"))
  aws_region   = local.region_vars.locals.aws_region
}

generate "provider" {
  path      = "provider.tf"
  if_exists = "overwrite_terragrunt"
  contents  = <<EOF
provider "aws" {
  region = "\${local.aws_region}"

  allowed_account_ids = ["\${local.account_vars.locals.account}"]
}
EOF
}

remote_state {
  backend = "s3"
  config = {
    bucket = "state-\${get_env("PREFIX", "")}-\${local.aws_region}"
    key    = "\${path_relative_to_include()}/terraform.tfstate"
    region = local.aws_region
  }
  generate = {
    path      = "backend.tf"
    if_exists = "overwrite_terragrunt"
  }
}

inputs = merge(local.account_vars.locals, local.region_vars.locals)
`,
  "_common/storage.hcl": `terraform {
  source = "\${dirname(find_in_parent_folders("root.hcl"))}/modules//storage"
}

inputs = {
  name = "common"
  tags = { team = "water" }
}
`,
  "prod/account.hcl": `locals {
  account = "123456789012"
}
`,
  "prod/eu-west-1/region.hcl": `# The region of everything below.
locals {
  aws_region = "eu-west-1"
}
`,
  "prod/eu-west-1/storage/terragrunt.hcl": `include "root" {
  path = find_in_parent_folders("root.hcl")
}

include "common" {
  path   = "\${dirname(find_in_parent_folders("root.hcl"))}/_common/storage.hcl"
  expose = true
}

inputs = {
  name = "\${include.common.inputs.name}-prod"
}
`,
  "prod/us-east-1/region.hcl": `locals {
  aws_region = "us-east-1"
}
`,
  "prod/us-east-1/storage/terragrunt.hcl": `include "root" {
  path = find_in_parent_folders("root.hcl")
}

include "common" {
  path = "\${dirname(find_in_parent_folders("root.hcl"))}/_common/storage.hcl"
}
`,
  "modules/storage/main.tf": `variable "name" {}
variable "aws_region" {}
variable "tags" {
  default = {}
}

terraform {
  backend "s3" {}
}

resource "aws_s3_bucket" "files" {
  bucket = var.name
  tags   = var.tags
}

resource "aws_s3_bucket" "elsewhere" {
  bucket = "elsewhere"
  region = var.aws_region
}
`,
};
