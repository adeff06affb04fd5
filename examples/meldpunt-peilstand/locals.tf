locals {
  labels = {
    dienst   = "meldpunt-peilstand"
    omgeving = var.omgeving
    eigenaar = "team-waterlijn"
  }

  # De kaartserver staat in Falkenstein; buiten productie mag het goedkoper.
  kaart_locatie = var.omgeving == "productie" ? "fsn1" : "hel1"
}
