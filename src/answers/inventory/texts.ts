/** The words of the inventory, in both languages. */
import type { Text } from "../../model/index.ts";

export const texts = {
  title: { nl: "Diensten in gebruik", en: "Services in use" },
  nothing: { nl: "Geen diensten gevonden.", en: "No services found." },
  noSystem: { nl: "geen systeem aangegeven", en: "no system declared" },
  noOrganisation: { nl: "organisatie niet opgegeven", en: "organisation not declared" },
  material: { nl: "materieel", en: "material" },
  storage: { nl: "opslag", en: "storage" },
  processing: { nl: "verwerking", en: "processing" },
  open: { nl: "{count} niet vastgesteld", en: "{count} not established" },
  keys: { nl: "sleutels", en: "keys" },
  exitPlan: { nl: "exitplan", en: "exitplan" },
  none: { nl: "niet opgegeven", en: "not declared" },
  resource: { nl: "resource", en: "resource" },
  resources: { nl: "resources", en: "resources" },
  party: { nl: "Partij", en: "Party" },
  jurisdiction: { nl: "Jurisdictie", en: "Jurisdiction" },
  service: { nl: "Dienst", en: "Service" },
  storageCountries: { nl: "Opslag", en: "Storage" },
  processingCountries: { nl: "Verwerking", en: "Processing" },
  keyHolders: { nl: "Sleutels bij", en: "Keys held by" },
  evidence: { nl: "Bewijs", en: "Evidence" },
  resourcesHead: { nl: "Resources", en: "Resources" },
  byProvider: { nl: "leverancier", en: "vendor" },
  byCustomer: {
    nl: "gebruiker, in sleutelbeheer van de leverancier",
    en: "user, in the vendor's key management",
  },
  byExternal: { nl: "buiten de leverancier", en: "outside the vendor" },
  lead: {
    nl: "Elke dienst bij elke partij, per systeem: waar gegevens blijven, waar zij worden verwerkt en wie de sleutels heeft.",
    en: "Every service at every party, by system: where data is kept, where it is worked on and who has the keys.",
  },
  moreRows: {
    nl: "En nog {count}; cloudtoets inventory noemt ze alle.",
    en: "And {count} more; cloudtoets inventory lists them all.",
  },
  indication: {
    nl: "Een indicatie op basis van code, geen certificaat.",
    en: "An indication based on code, not a certificate.",
  },
} as const satisfies Record<string, Text>;
