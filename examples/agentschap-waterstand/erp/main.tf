terraform {
  required_providers {
    oci = {
      source = "oracle/oci"
    }
  }
}

provider "oci" {
  region = "eu-frankfurt-1"
}

variable "compartiment" {
  description = "Compartiment van het ERP"
  type        = string
}

resource "oci_fusion_apps_fusion_environment_family" "erp" {
  compartment_id = var.compartiment
  display_name   = "ERP Agentschap Waterstand"
}

resource "oci_fusion_apps_fusion_environment" "productie" {
  compartment_id               = var.compartiment
  display_name                 = "ERP productie"
  fusion_environment_family_id = oci_fusion_apps_fusion_environment_family.erp.id
  fusion_environment_type      = "PRODUCTION"
}

# Uitwisseling van bestanden met andere systemen, versleuteld met een eigen sleutel.
resource "oci_kms_vault" "erp" {
  compartment_id = var.compartiment
  display_name   = "kluis-erp"
  vault_type     = "DEFAULT"
}

resource "oci_kms_key" "uitwisseling" {
  compartment_id      = var.compartiment
  display_name        = "sleutel-uitwisseling"
  management_endpoint = oci_kms_vault.erp.management_endpoint

  key_shape {
    algorithm = "AES"
    length    = 32
  }
}

resource "oci_objectstorage_bucket" "uitwisseling" {
  compartment_id = var.compartiment
  namespace      = "waterstand"
  name           = "erp-uitwisseling"
  kms_key_id     = oci_kms_key.uitwisseling.id
}
