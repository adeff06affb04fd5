provider "oci" { # expect NLC-JUR-003
  region = "eu-frankfurt-1"
}

resource "oci_objectstorage_bucket" "financien" {
  compartment_id = "ocid1.compartment.oc1..voorbeeld"
  namespace      = "financien"
  name           = "financien"
}
