# Groepen en toegang van de werkplek in Microsoft 365.
resource "azuread_group" "medewerkers" {
  display_name     = "Medewerkers Agentschap Waterstand"
  security_enabled = true
}

resource "azuread_conditional_access_policy" "meervoudig_aanmelden" {
  display_name = "Aanmelden met tweede factor"
  state        = "enabled"

  conditions {
    client_app_types = ["all"]
    applications {
      included_applications = ["All"]
    }
    users {
      included_groups = [azuread_group.medewerkers.object_id]
    }
  }

  grant_controls {
    operator          = "OR"
    built_in_controls = ["mfa"]
  }
}

# Inrichting van laptops met Intune.
resource "msgraph_resource" "laptops" {
  url = "deviceManagement/deviceConfigurations"
  body = {
    "@odata.type" = "#microsoft.graph.windows10GeneralConfiguration"
    displayName   = "Inrichting laptops"
  }
}

# Site waarop documenten worden gedeeld.
resource "msgraph_resource" "documenten" {
  url = "sites"
  body = {
    displayName = "Documenten Agentschap Waterstand"
  }
}

# Logboek van aanmeldingen.
resource "azurerm_resource_group" "werkplek" {
  name     = "rg-werkplek"
  location = "westeurope"
}

resource "azurerm_log_analytics_workspace" "aanmeldingen" {
  name                = "log-aanmeldingen"
  resource_group_name = azurerm_resource_group.werkplek.name
  location            = azurerm_resource_group.werkplek.location
}
