/** The words of the difference between two scans, in both languages. */
import type { Text } from "../../model/index.ts";

export const texts = {
  title: { nl: "Verschil", en: "Difference" },
  nothing: {
    nl: "Geen verschil in waar iets staat of in wiens handen het is.",
    en: "No difference in where anything is, or in whose hands.",
  },
  outside: { nl: "Nu buiten de EER", en: "Outside the EEA now" },
  open: { nl: "Nu niet vastgesteld", en: "Not established now" },
  inside: { nl: "Nu binnen de EER", en: "Inside the EEA now" },
  gone: { nl: "Verdwenen", en: "Gone" },
  new: { nl: "nieuw", en: "new" },
  moved: { nl: "verplaatst", en: "moved" },
  resources: { nl: "resources", en: "resources" },
  resource: { nl: "resource", en: "resource" },
  more: { nl: "en nog {count}", en: "and {count} more" },
  renamed: {
    nl: "{count} resources heten anders of staan in een andere map, met dezelfde uitkomst.",
    en: "{count} resources have another name or folder, with the same outcome.",
  },
  newCountries: { nl: "Nieuwe landen", en: "New countries" },
  goneCountries: { nl: "Landen die vervallen", en: "Countries that are gone" },
  newAreas: { nl: "Nieuwe gebieden", en: "New areas" },
  goneAreas: { nl: "Gebieden die vervallen", en: "Areas that are gone" },
  newParties: { nl: "Nieuwe partijen", en: "New parties" },
  goneParties: { nl: "Partijen die vervallen", en: "Parties that are gone" },
  newJurisdictions: { nl: "Nieuwe jurisdicties", en: "New jurisdictions" },
  goneJurisdictions: { nl: "Jurisdicties die vervallen", en: "Jurisdictions that are gone" },
  newRoles: { nl: "Nieuwe rollen", en: "New roles" },
  goneRoles: { nl: "Rollen die vervallen", en: "Roles that are gone" },
  role: { nl: "Rol", en: "Role" },
  change: { nl: "Verandering", en: "Change" },
  party: { nl: "Partij", en: "Party" },
  decidedBy: { nl: "Bepaald door", en: "Decided by" },
  indication: {
    nl: "Een indicatie op basis van code, geen certificaat.",
    en: "An indication based on code, not a certificate.",
  },
} as const satisfies Record<string, Text>;
