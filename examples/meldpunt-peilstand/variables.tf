variable "omgeving" {
  description = "productie of acceptatie"
  type        = string
}

variable "regio" {
  description = "AWS-regio van de dienst"
  type        = string
}

variable "azure_locatie" {
  type    = string
  default = "westeurope"
}

# Komt uit de pijplijn van het platformteam.
variable "log_locatie" {
  description = "Waar het centrale logboek staat"
  type        = string
}
