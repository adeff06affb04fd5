terraform {
  required_providers {
    hcloud = { source = "hetznercloud/hcloud" }
    google = { source = "hashicorp/google" }
    aws    = { source = "hashicorp/aws" }
  }
}

provider "google" {
  project = "p"
  region  = "europe-west1"
}

provider "aws" {
  region = "eu-west-1"
}

variable "on" {
  type    = bool
  default = true
}

variable "servers" {
  type = map(object({
    location = optional(string)
    size     = optional(string, "cax11")
    volumes  = optional(list(object({ size = number, format = optional(string, "ext4") })), [])
    labels   = optional(map(string), {})
    network  = optional(object({ ip = optional(string), zone = optional(string, "eu-central") }), {})
  }))
  default = {
    web    = { location = "fsn1", volumes = [{ size = 10 }, { size = "20", format = "xfs" }] }
    "db.1" = { location = "hel1", size = "cax31", labels = { a = 1, b = true }, network = { ip = "10.0.0.2" } }
    "ü x"  = {}
  }
}

variable "fallback" {
  type    = string
  default = null
}

locals {
  file      = yamldecode(file("${path.module}/files/places.yaml"))
  sets      = { for name in fileset(path.module, "files/sets/*.json") : trimsuffix(basename(name), ".json") => jsondecode(file("${path.module}/${name}")) }
  pairs     = setproduct(["a", "b"], toset(["fsn1", "nbg1"]))
  by_pair   = { for pair in local.pairs : join("-", pair) => { name = pair[0], place = pair[1] } }
  flat      = flatten([for zone, names in local.file.zones : [for index, name in names : { key = "${zone}/${name}", zone = zone, index = index }]])
  grouped   = { for each in local.flat : each.zone => each.key... }
  primary   = one([for place in local.file.places : place.name if place.primary])
  none      = one([])
  transposed = transpose({ nl = ["ams", "rtm"], de = ["fra", "ams"] })
  csv       = csvdecode(file("files/places.csv"))
  chunk     = chunklist(range(5), 2)
}

resource "hcloud_server" "each" {
  for_each    = var.servers
  name        = replace(each.key, "/[^a-z0-9]/", "-")
  location    = coalesce(each.value.location, var.fallback, local.primary)
  server_type = each.value.size
  labels      = merge({ zone = each.value.network.zone }, each.value.labels)
  user_data   = <<-EOT
    #!/bin/sh
    %{for volume in each.value.volumes~}
    mkfs.${volume.format} -s ${volume.size}
    %{endfor~}
    echo "$${HOME} %%{x}"
  EOT
  dynamic "network" {
    for_each = each.value.network.ip == null ? [] : [each.value.network]
    content {
      ip = network.value.ip
    }
  }
}

resource "hcloud_volume" "flat" {
  for_each = {
    for item in flatten([
      for name, server in var.servers : [
        for index, volume in server.volumes : { key = "${name}-${index}", server = name, volume = volume }
      ]
    ]) : item.key => item
  }
  name     = each.key
  size     = each.value.volume.size
  location = hcloud_server.each[each.value.server].location
}

resource "hcloud_server" "pair" {
  for_each = local.by_pair
  name     = each.value.name
  location = each.value.place
}

resource "hcloud_server" "counted" {
  count    = var.on ? length(local.file.places) : 0
  name     = format("s-%02d", count.index + 1)
  location = local.file.places[count.index].name
}

resource "hcloud_server" "off" {
  count    = var.on ? 0 : 1
  location = "ash"
}

resource "hcloud_server" "maybe" {
  count    = local.none == null ? 1 : 0
  location = try(hcloud_server.off[0].location, one(hcloud_server.off[*].location), "hel1")
}

resource "hcloud_server" "from_off" {
  name     = "x"
  location = coalesce(one(hcloud_server.off[*].location), element(hcloud_server.counted[*].location, 3))
}

resource "hcloud_network" "sets" {
  for_each = local.sets
  name     = each.key
  labels   = { for key, value in each.value : key => tostring(value) if can(tostring(value)) }
}

resource "google_storage_bucket" "csv" {
  for_each      = { for row in local.csv : row.id => row }
  name          = each.key
  location      = upper(each.value["location"])
  force_destroy = tobool(each.value.force)
  dynamic "lifecycle_rule" {
    for_each = toset(split("|", each.value.classes))
    iterator = class
    content {
      action {
        type          = "SetStorageClass"
        storage_class = class.value
      }
      dynamic "condition" {
        for_each = class.key == "COLDLINE" ? [30] : [60, 90]
        content {
          age = condition.value + length(class.value)
        }
      }
    }
  }
}

resource "google_compute_subnetwork" "ranges" {
  for_each      = { for index, zone in sort(keys(local.file.zones)) : zone => index }
  name          = each.key
  region        = regex("^[a-z]+-[a-z]+[0-9]", each.key)
  ip_cidr_range = cidrsubnet("10.0.0.0/8", 8, each.value)
}

module "cell" {
  source   = "./cell"
  for_each = toset([for place in local.file.places : place.name if !place.primary])
  place    = each.value
  inner    = { for name, items in local.grouped : name => length(items) }
}

module "counted_cell" {
  source = "./cell"
  count  = 2
  place  = element(["nbg1", "fsn1"], count.index)
  inner  = {}
}

module "never" {
  source = "./cell"
  count  = 0
  place  = "ash"
  inner  = {}
}

resource "hcloud_server" "from_module" {
  for_each = merge({ for name, cell in module.cell : name => cell.place }, { counted = module.counted_cell[1].place, none = join(",", module.never[*].place) })
  name     = each.key
  location = each.value == "" ? "nbg1" : each.value
}

moved {
  from = hcloud_server.old
  to   = hcloud_server.from_off
}

removed {
  from = hcloud_server.gone
  lifecycle {
    destroy = false
  }
}

import {
  to = hcloud_network.imported
  id = "123"
}

resource "hcloud_network" "imported" {
  name = "imported"
}

check "health" {
  data "aws_region" "current" {}
  assert {
    condition     = length(local.chunk) == 3
    error_message = "no"
  }
}

output "transposed" {
  value = local.transposed
}
