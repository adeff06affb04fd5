/** Terraform as teams write it, in any amount, and the shapes that make a reader slow when it is written carelessly. */

const service = (n) => `
# What service ${n} keeps, see the design for why the bucket is versioned.
resource "aws_s3_bucket" "bucket_${n}" {
  bucket = "\${local.prefix}-bucket-${n}"
  tags   = merge(local.tags, { Name = "bucket ${n}" })
}

resource "aws_s3_bucket_versioning" "bucket_${n}" {
  bucket = aws_s3_bucket.bucket_${n}.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_sqs_queue" "queue_${n}" {
  name                       = "\${local.prefix}-queue-${n}"
  visibility_timeout_seconds = 30
  kms_master_key_id          = var.kms_key_id
  redrive_policy = jsonencode({
    deadLetterTargetArn = "arn:aws:sqs:\${var.region}:123456789012:dead-${n}"
    maxReceiveCount     = 5
  })
  tags = local.tags
}

resource "aws_security_group" "group_${n}" {
  name        = "\${local.prefix}-group-${n}"
  description = "what may reach service ${n}"
  vpc_id      = var.vpc_id
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lambda_function" "handler_${n}" {
  function_name = "\${local.prefix}-handler-${n}"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  memory_size   = var.environment == "prd" ? 1024 : 256
  environment {
    variables = {
      QUEUE_URL = aws_sqs_queue.queue_${n}.url
      BUCKET    = aws_s3_bucket.bucket_${n}.bucket
      REGION    = var.region
    }
  }
  tags = local.tags
}
`;

const settings = `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
  backend "s3" {
    bucket = "state"
    key    = "services"
    region = "eu-west-1"
  }
}

provider "aws" {
  region = var.region
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "environment" {
  type    = string
  default = "prd"
}

variable "ports" {
  type    = list(number)
  default = [80, 443]
}

variable "kms_key_id" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "role_arn" {
  type = string
}

locals {
  prefix = "\${var.environment}-services"
  tags = {
    Environment = var.environment
    Owner       = "team"
  }
}
`;

const numbers = (count) => Array.from({ length: count }, (_, number) => number);
const each = (count, text) => numbers(count).map(text).join("");

/** As many root folders of forty services as make this many bytes: path and text of every file. */
export function repository(bytes) {
  const files = [];
  let size = 0;
  for (let folder = 0; size < bytes; folder += 1) {
    const texts = [
      ["settings.tf", settings],
      ...numbers(5).map((part) => [
        `service-${part}.tf`,
        each(8, (n) => service(folder * 40 + part * 8 + n)),
      ]),
    ];
    for (const [name, text] of texts) {
      files.push([`stack-${folder}/${name}`, text]);
      size += text.length;
    }
  }
  return files;
}

const bucket = (name, more = "") => `resource "aws_s3_bucket" "${name}" {\n  bucket = "${name}"\n${more}}\n`;
const provider = 'provider "aws" {\n  region = "eu-central-1"\n}\n';

/** Each makes the files for `size` pieces. Twice the pieces may take twice the time. */
export const shapes = {
  "files in one folder": (size) =>
    numbers(size).map((n) => [`part-${n}.tf`, n === 0 ? provider : bucket(`b${n}`)]),
  "blocks in one file": (size) => [["main.tf", provider + each(size, (n) => bucket(`b${n}`))]],
  "module calls": (size) => [
    ["main.tf", provider + each(size, (n) => `module "m${n}" {\n  source = "./m"\n  name = "n${n}"\n}\n`)],
    [
      "m/main.tf",
      'variable "name" {}\nresource "aws_s3_bucket" "b" {\n  bucket = var.name\n}\noutput "id" {\n  value = aws_s3_bucket.b.id\n}\n',
    ],
  ],
  "module folders": (size) => [
    ["main.tf", provider + each(size, (n) => `module "m${n}" {\n  source = "./m${n}"\n}\n`)],
    ...numbers(size).map((n) => [`m${n}/main.tf`, bucket("b")]),
  ],
  "root folders": (size) => numbers(size).map((n) => [`r${n}/main.tf`, provider + bucket("b")]),
  "variable files": (size) => [
    ["main.tf", `variable "region" {}\nprovider "aws" {\n  region = var.region\n}\n${bucket("b")}`],
    ...numbers(size).map((n) => [`environments/e${n}.tfvars`, 'region = "eu-central-1"\n']),
  ],
  "locals after each other": (size) => [
    [
      "main.tf",
      `${provider}locals {\n  l0 = "x"\n${each(size, (n) => `  l${n + 1} = "\${local.l${n % 400 === 0 ? 0 : n}}y"\n`)}}\n${bucket("b", `  tags = { a = local.l${size} }\n`)}`,
    ],
  ],
  "elements of a list": (size) => [
    [
      "main.tf",
      `${provider}locals {\n  names = [${each(size, (n) => `"n${n}", `)}]\n}\nresource "aws_s3_bucket" "b" {\n  bucket = join("", [for name in local.names : upper(name)])\n  tags = { for name in local.names : name => contains(["a"], name) }\n}\n`,
    ],
  ],
  instances: (size) => [
    [
      "main.tf",
      `${provider}resource "aws_s3_bucket" "b" {\n  count = ${size}\n  bucket = "b\${count.index}"\n}\nresource "aws_s3_bucket_policy" "p" {\n  count = ${size}\n  bucket = aws_s3_bucket.b[count.index].id\n}\n`,
    ],
  ],
  "instances by key": (size) => [
    [
      "main.tf",
      `${provider}locals {\n  all = {\n${each(size, (n) => `    k${n} = ${n}\n`)}  }\n}\nresource "aws_s3_bucket" "b" {\n  for_each = local.all\n  bucket = each.key\n}\nresource "aws_s3_bucket_policy" "p" {\n  for_each = aws_s3_bucket.b\n  bucket = each.value.id\n}\n`,
    ],
  ],
  "references to each other": (size) => [
    [
      "main.tf",
      provider +
        each(size, (n) => bucket(`b${n}`, n === 0 ? "" : `  depends_on = [aws_s3_bucket.b${n - 1}]\n`)),
    ],
  ],
  "references in one block": (size) => [
    [
      "main.tf",
      `${provider}${each(size, (n) => bucket(`b${n}`))}${bucket("all", `  tags = {\n${each(size, (n) => `    t${n} = aws_s3_bucket.b${n}.arn\n`)}  }\n`)}`,
    ],
  ],
  "providers by alias": (size) => [
    [
      "main.tf",
      each(
        size,
        (n) =>
          `provider "aws" {\n  alias = "a${n}"\n  region = "eu-central-1"\n}\n${bucket(`b${n}`, `  provider = aws.a${n}\n`)}`,
      ),
    ],
  ],
  "regions outside": (size) => [["main.tf", each(size, (n) => bucket(`b${n}`, '  region = "us-east-1"\n'))]],
};
