variable "zone" {}
variable "region" {}

locals {
  rendered = templatefile("${path.module}/zones.tftpl", { zones = [var.zone, "x"], region = var.region, upper = true })
  decoded  = yamldecode(local.rendered)
  heredoc  = <<EOT
  ${var.region}
    %{ if var.region == "" }never%{ else }always%{ endif }
EOT
}

resource "aws_subnet" "template" {
  for_each          = { for each in local.decoded.zones : each.name => each }
  availability_zone = each.key
  tags              = { index = each.value.index, heredoc = trimspace(local.heredoc), path = path.module, root = path.root, cwd = basename(path.cwd), abs = basename(abspath(path.module)) }
}

resource "aws_subnet" "string" {
  availability_zone = templatestring(local.template, { region = var.region })
}

locals {
  template = "$${region}a"
}
