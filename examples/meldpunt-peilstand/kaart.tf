# Kaarten zijn openbaar en draaien bij Europese leveranciers.
resource "hcloud_server" "kaart" {
  name        = "kaart-1"
  server_type = "cax21"
  image       = "debian-13"
  location    = local.kaart_locatie
}

# Voor de belastingproef van mei; opruimen?
resource "hcloud_server" "proef" {
  count = 2

  name        = "proef-${count.index + 1}"
  server_type = "cpx31"
  image       = "debian-13"
  location    = "ash"
}

resource "scaleway_object_bucket" "tegels" {
  name = "peilstand-kaarttegels"
}
