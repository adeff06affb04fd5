/**
 * What it means when a tie is cut: at once or after a while, and whether the resource stops or goes on with less. Our
 * own reading of how such services are used; each is said with its reason, so that who knows better can disagree.
 */
import type { Role, Text } from "../../model/index.ts";

export type Severity = "stops" | "degrades";

export interface Effect {
  readonly severity: Severity;
  /** Null when at once; else what runs out, and when at the latest as far as is known. */
  readonly grace: Text | null;
  readonly reason: Text;
}

export const effects: Readonly<Record<Role, Effect>> = {
  hosting: {
    severity: "stops",
    grace: null,
    reason: { nl: "draait of staat daar", en: "runs or is kept there" },
  },
  processing: {
    severity: "stops",
    grace: null,
    reason: { nl: "wordt daar verwerkt", en: "is worked on there" },
  },
  identity: {
    severity: "stops",
    grace: null,
    reason: { nl: "aanmelden gaat daarlangs", en: "sign-in goes through it" },
  },
  dns: {
    severity: "stops",
    grace: null,
    reason: { nl: "namen worden daar vertaald", en: "names are resolved there" },
  },
  key: {
    severity: "stops",
    grace: null,
    reason: {
      nl: "sleutels staan daar: zonder is niets te lezen",
      en: "keys are there: nothing can be read without",
    },
  },
  delivery: {
    severity: "stops",
    grace: null,
    reason: { nl: "wordt daarlangs bereikt", en: "is reached through it" },
  },
  network: {
    severity: "stops",
    grace: null,
    reason: { nl: "is daarmee verbonden", en: "is connected through it" },
  },
  endpoint: {
    severity: "degrades",
    grace: null,
    reason: { nl: "roept een dienst daar aan", en: "calls a service there" },
  },
  state: {
    severity: "degrades",
    grace: null,
    reason: {
      nl: "de state staat daar: er kan niets meer worden gewijzigd",
      en: "the state is there: nothing can be changed any more",
    },
  },
  log: {
    severity: "degrades",
    grace: null,
    reason: { nl: "logging gaat daarheen", en: "logs go there" },
  },
  replica: {
    severity: "degrades",
    grace: null,
    reason: { nl: "een kopie staat daar", en: "a copy is there" },
  },
  backup: {
    severity: "degrades",
    grace: null,
    reason: { nl: "de back-up staat daar", en: "the backup is there" },
  },
  image: {
    severity: "degrades",
    grace: {
      nl: "tot een container opnieuw wordt gestart op een machine die het image niet heeft",
      en: "until a container is started again on a machine that does not have the image",
    },
    reason: { nl: "images komen daarvandaan", en: "images come from there" },
  },
  source: {
    severity: "degrades",
    grace: {
      nl: "tot de volgende uitrol die code of een provider moet ophalen",
      en: "until the next deployment that has to fetch code or a provider",
    },
    reason: { nl: "code komt daarvandaan", en: "code comes from there" },
  },
};

/** By the category of the service, where that says more than the role. */
const byCategory: Readonly<Record<string, Effect>> = {
  certificates: {
    severity: "degrades",
    grace: {
      nl: "tot een certificaat verloopt: dertien maanden, bij automatische uitgifte vaak 90 dagen",
      en: "until a certificate expires: thirteen months, often 90 days when issued automatically",
    },
    reason: { nl: "certificaten komen daarvandaan", en: "certificates come from there" },
  },
  monitoring: {
    severity: "degrades",
    grace: null,
    reason: { nl: "bewaking gebeurt daar", en: "monitoring is there" },
  },
  management: {
    severity: "degrades",
    grace: null,
    reason: {
      nl: "het beheer loopt daarlangs: er kan niets meer worden gewijzigd",
      en: "management goes through it: nothing can be changed any more",
    },
  },
  backup: effects.backup,
  logging: effects.log,
  billing: {
    severity: "degrades",
    grace: null,
    reason: { nl: "facturering gebeurt daar", en: "billing is there" },
  },
  "source-code": effects.source,
  "container-registry": effects.image,
  "compute-images": effects.image,
  development: effects.source,
};

export function effectOf(role: Role, category: string | null): Effect {
  if (role !== "hosting" || category === null || !Object.hasOwn(byCategory, category)) return effects[role];
  return byCategory[category] ?? effects[role];
}
