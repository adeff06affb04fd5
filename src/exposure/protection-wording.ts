/** What evidence says of protection, in both languages. */
import type { Protection, ProtectionSource, ProtectionTopic } from "../catalogue/index.ts";
import type { Evidence, Resource, Text } from "../model/index.ts";

interface About {
  readonly protection: Protection;
  readonly topic: ProtectionTopic;
  readonly resource: Resource;
}

/** Said of a type again and again: made once. */
const made = new WeakMap<ProtectionSource, Map<string, Evidence>>();

export function protectionStep(about: About, source: ProtectionSource, value: string | null): Evidence {
  const { protection, topic, resource } = about;
  const steps = made.get(source) ?? new Map<string, Evidence>();
  made.set(source, steps);
  const key = `${topic} ${resource.type} ${value}`;
  const known = steps.get(key);
  if (known !== undefined) return known;
  const documented = "omitted" in source && source.source !== undefined ? source.source : null;
  const { fact } = protection;
  const step: Evidence = {
    kind: "catalogue",
    text: textOf(topic, resource.type, source, value),
    source: documented ?? fact.source,
    asOf: fact.asOf,
  };
  steps.set(key, step);
  return step;
}

const values: Readonly<Record<string, Text>> = {
  none: { nl: "niet versleuteld", en: "not encrypted" },
  "provider-key": {
    nl: "versleuteld met een sleutel van de leverancier",
    en: "encrypted with a key of the vendor",
  },
  "customer-key": {
    nl: "versleuteld met een eigen sleutel in de dienst van de leverancier",
    en: "encrypted with a key of your own in the vendor's service",
  },
  "external-key": {
    nl: "versleuteld met een sleutel buiten de leverancier",
    en: "encrypted with a key outside the vendor",
  },
  enforced: { nl: "alleen met versleuteld verkeer", en: "for encrypted traffic only" },
  optional: { nl: "ook open voor onversleuteld verkeer", en: "open to unencrypted traffic too" },
  outdated: { nl: "ook open voor TLS ouder dan 1.2", en: "open to TLS older than 1.2 too" },
  elastic: { nl: "vanzelf groter en kleiner", en: "growing and shrinking by itself" },
  fixed: { nl: "van vaste omvang", en: "of a fixed size" },
};

const unencryptedTraffic: Text = { nl: "open voor onversleuteld verkeer", en: "open to unencrypted traffic" };
const notKnown: Text = { nl: "afhankelijk van wat buiten deze code staat", en: "settled outside this code" };

const topics: Readonly<Record<ProtectionTopic, Text>> = {
  atRest: { nl: "De versleuteling in rust", en: "Encryption at rest" },
  inTransit: { nl: "De versleuteling in transport", en: "Encryption in transit" },
  keyHeld: { nl: "Wie de sleutel houdt", en: "Who holds the key" },
  elasticity: { nl: "De omvang", en: "Size" },
};

function textOf(topic: ProtectionTopic, type: string, source: ProtectionSource, value: string | null): Text {
  const state = topic === "inTransit" && value === "none" ? unencryptedTraffic : values[value ?? ""];
  const { nl, en } = state ?? notKnown;
  const name = nameIn(source);
  if (name === null) {
    return { nl: `${type}, zonder nadere keuze: ${nl}`, en: `${type}, when nothing is chosen: ${en}` };
  }
  const subject = topics[topic];
  return {
    nl: `${subject.nl} van ${type} volgt uit ${name}: ${nl}`,
    en: `${subject.en} of ${type} follows from ${name}: ${en}`,
  };
}

function nameIn(source: ProtectionSource): string | null {
  if ("attribute" in source) return source.attribute;
  if ("key" in source) return source.key;
  return "block" in source ? source.block : null;
}
