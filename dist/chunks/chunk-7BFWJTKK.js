import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/texts.ts
var levels = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
  note: { nl: "opmerking", en: "note" }
};
var counted = {
  error: {
    one: { nl: "{count} fout", en: "{count} error" },
    other: { nl: "{count} fouten", en: "{count} errors" }
  },
  warning: {
    one: { nl: "{count} waarschuwing", en: "{count} warning" },
    other: { nl: "{count} waarschuwingen", en: "{count} warnings" }
  },
  note: {
    one: { nl: "{count} opmerking", en: "{count} note" },
    other: { nl: "{count} opmerkingen", en: "{count} notes" }
  },
  excepted: {
    one: { nl: "{count} uitzondering", en: "{count} excepted" },
    other: { nl: "{count} uitzonderingen", en: "{count} excepted" }
  },
  resources: {
    one: { nl: "{count} resource", en: "{count} resource" },
    other: { nl: "{count} resources", en: "{count} resources" }
  },
  files: {
    one: { nl: "{count} bestand", en: "{count} file" },
    other: { nl: "{count} bestanden", en: "{count} files" }
  },
  unknown: {
    one: {
      nl: "{count} resource zonder vastgestelde plaats",
      en: "{count} resource without an established place"
    },
    other: {
      nl: "{count} resources zonder vastgestelde plaats",
      en: "{count} resources without an established place"
    }
  },
  ofWhichUnknown: {
    one: { nl: "{count} zonder vastgestelde plaats", en: "{count} without an established place" },
    other: { nl: "{count} zonder vastgestelde plaats", en: "{count} without an established place" }
  },
  byGeneralRule: {
    one: {
      nl: "{count} resource geplaatst volgens de algemene regel van de provider",
      en: "{count} resource placed by the provider's general rule"
    },
    other: {
      nl: "{count} resources geplaatst volgens de algemene regel van de provider",
      en: "{count} resources placed by the provider's general rule"
    }
  },
  units: {
    one: { nl: "{count} eenheid", en: "{count} unit" },
    other: { nl: "{count} eenheden", en: "{count} units" }
  },
  moreFindings: {
    one: { nl: "en nog {count} bevinding", en: "and {count} more finding" },
    other: { nl: "en nog {count} bevindingen", en: "and {count} more findings" }
  },
  moreParties: {
    one: { nl: "en nog {count} partij", en: "and {count} more party" },
    other: { nl: "en nog {count} partijen", en: "and {count} more parties" }
  },
  moreSteps: {
    one: { nl: "… nog {count} stap", en: "… {count} more step" },
    other: { nl: "… nog {count} stappen", en: "… {count} more steps" }
  }
};
var phrases = {
  levels,
  asOf: { nl: "beoordeeld naar {day}", en: "judged as on {day}" },
  whereAndWho: { nl: "Waar en bij wie", en: "Where and who" },
  notes: { nl: "Goed om te weten", en: "Worth knowing" },
  excepted: { nl: "Uitzonderingen", en: "Excepted" },
  exceptedUntil: {
    nl: "tot {until}, {by}: {decision}",
    en: "until {until}, {by}: {decision}"
  },
  sealTitle: {
    nl: "Indicatie voor het EU Cloud Sovereignty Framework",
    en: "Indication for the EU Cloud Sovereignty Framework"
  },
  sealAtMost: { nl: "hoogstens {level}, door {rules}", en: "at most {level}, by {rules}" },
  sealNotLimited: {
    nl: "niets in de code beperkt dit; dat bewijst niets",
    en: "nothing in the code limits this; that proves nothing"
  },
  sealNotAssessable: { nl: "uit code niet te beoordelen", en: "not assessable from code" },
  sealOverall: {
    nl: "Als geheel hoogstens {level} ({name}): het minimum telt, geen gemiddelde.",
    en: "As a whole at most {level} ({name}): the minimum counts, not an average."
  },
  sealNothing: {
    nl: "Niets in de code beperkt het niveau; dat bewijst niets.",
    en: "Nothing in the code limits the level; that proves nothing."
  },
  sealFootnote: {
    nl: "{framework}; gewichten: {shown} (ook gepubliceerd: {others}). Een indicatie, geen certificering.",
    en: "{framework}; weights: {shown} (also published: {others}). An indication, no certification."
  },
  notifications: { nl: "Bij het lezen", en: "While reading" },
  next: { nl: "Hoe verder", en: "What next" },
  findings: { nl: "Bevindingen", en: "Findings" },
  via: { nl: "via", en: "via" },
  affects: { nl: "raakt", en: "affects" },
  affectsAll: { nl: "{resources}: {names}", en: "{resources}: {names}" },
  affectsUnits: { nl: "in {units}: {names}", en: "in {units}: {names}" },
  inUnit: { nl: "{address} in {unit}", en: "{address} in {unit}" },
  remedy: { nl: "doe", en: "do" },
  /** Alternatives under European control. */
  european: { nl: "EU", en: "EU" },
  europeanAlternatives: { nl: "Europese alternatieven", en: "European alternatives" },
  noRanking: {
    nl: "Geen rangorde en geen advies; ga per geval na of het past. Alles: cloudtoets catalogue alternatives {type}.",
    en: "No ranking and no advice; check for each case whether it fits. All: cloudtoets catalogue alternatives {type}."
  },
  ownRun: { nl: "zelf te draaien", en: "run yourself" },
  suggestRegion: { nl: "regio", en: "region" },
  suggestRegionAt: { nl: "het dichtst bij {provider}: {regions}", en: "nearest at {provider}: {regions}" },
  more: { nl: "nog {count}", en: "{count} more" },
  and: { nl: "en", en: "and" },
  or: { nl: "of", en: "or" },
  continues: { nl: "(tot regel {line})", en: "(to line {line})" },
  nothingFound: {
    nl: "Geen bevindingen: {resources} in {files}.",
    en: "No findings: {resources} in {files}."
  },
  nothingToJudge: {
    nl: "Niets te beoordelen: geen resources gevonden in {files}.",
    en: "Nothing to judge: no resources found in {files}."
  },
  incomplete: {
    nl: "De scan is onvolledig: niet alles kon worden gelezen.",
    en: "The scan is incomplete: not everything could be read."
  },
  somewhereIn: { nl: "ergens in {area}", en: "somewhere in {area}" },
  unknown: { nl: "niet vastgesteld", en: "not established" },
  customerRun: { nl: "eigen beheer, niet gedeclareerd", en: "run by yourself, not declared" },
  global: { nl: "wereldwijd", en: "worldwide" },
  notApplicable: { nl: "zonder eigen plaats", en: "no place of its own" },
  nobody: { nl: "eigen beheer", en: "yourself" },
  allowed: { nl: "toegestaan", en: "allowed" },
  outside: { nl: "niet toegestaan", en: "not allowed" },
  open: { nl: "open", en: "open" },
  inEea: {
    yes: { nl: "binnen de EER", en: "inside the EEA" },
    no: { nl: "buiten de EER", en: "outside the EEA" },
    unknown: { nl: "EER: niet te zeggen", en: "EEA: cannot be said" }
  },
  nextUnknown: {
    nl: "{unknown}. Het meest: {reason} ({resources}): {remedy}.",
    en: "{unknown}. Mostly: {reason} ({resources}): {remedy}."
  },
  nextUnknownMore: {
    nl: "Ook: {reason} ({resources}): {remedy}.",
    en: "Also: {reason} ({resources}): {remedy}."
  },
  nextExplain: {
    nl: "De hele keten achter een oordeel: cloudtoets explain {address}",
    en: "The whole chain behind a verdict: cloudtoets explain {address}"
  },
  nextAlternatives: {
    nl: "Alternatieven onder Europese zeggenschap: cloudtoets catalogue alternatives {type}",
    en: "Alternatives under European control: cloudtoets catalogue alternatives {type}"
  },
  nextRule: {
    nl: "Waar een regel op rust: cloudtoets explain {rule}",
    en: "What a rule rests on: cloudtoets explain {rule}"
  },
  nextGeneralRule: {
    nl: "{count}: de catalogus kent de soort niet; controleer de plaats zelf.",
    en: "{count}: the catalogue does not know the type; check the place yourself."
  },
  nextAll: {
    nl: "Met --verbose staat alles hier, met --format json in een bestand.",
    en: "All of it is here with --verbose, and in a file with --format json."
  },
  indication: {
    nl: "Een indicatie op grond van code, geen certificaat.",
    en: "An indication based on code, not a certificate."
  },
  affectedLinks: { nl: "Betreft: {links}.", en: "Affected: {links}." },
  affectedLinksMore: {
    nl: "Betreft: {links} en nog {count}.",
    en: "Affected: {links} and {count} more."
  },
  step: { nl: "Stap {number} van {count}: {text}", en: "Step {number} of {count}: {text}" },
  stepDecides: {
    nl: "Stap {number} van {count}, die beslist: {text}",
    en: "Step {number} of {count}, which decides: {text}"
  },
  evidenceKind: {
    file: { nl: "bestand", en: "file" },
    option: { nl: "optie", en: "option" },
    environment: { nl: "omgeving", en: "environment" },
    catalogue: { nl: "catalogus", en: "catalogue" }
  },
  sourceRoot: {
    nl: "De hoofdmap van de gescande repository.",
    en: "The root of the scanned repository."
  },
  helpBasis: { nl: "Grondslag", en: "What it rests on" },
  helpRemedy: { nl: "Wat te doen", en: "What to do" },
  strength: {
    primary: { nl: "de tekst zelf is gelezen", en: "the text itself was read" },
    secondary: { nl: "naar een genoemde lezing van de tekst", en: "from a named reading of the text" },
    own: { nl: "eigen keuze, geen beleidstekst", en: "our own choice, not a policy text" }
  },
  leftOut: {
    nl: "{count} bevindingen staan niet in dit bestand: het houdt de ergste {kept}, het meeste dat GitHub aanneemt.",
    en: "{count} findings are not in this file: it holds the worst {kept}, the most that GitHub accepts."
  },
  annotationsLeftOut: {
    nl: "Nog {count} bevindingen staan niet bij de regels: GitHub toont er tien per ernst. Het SARIF- en het JSON-rapport bevatten alle.",
    en: "{count} more findings are not at their lines: GitHub shows ten per level. The SARIF and the JSON report hold them all."
  },
  shownFirst: {
    nl: "GitHub toont de ergste {shown} van deze {count} bevindingen.",
    en: "GitHub shows the worst {shown} of these {count} findings."
  },
  locationsLeftOut: {
    nl: "Bij {count} bevindingen zijn niet alle betrokken resources genoemd: het bestand zou te groot worden. Het JSON-rapport noemt ze alle.",
    en: "For {count} findings not all affected resources are named: the file would become too large. The JSON report names them all."
  },
  withoutPlace: {
    nl: "Zonder plaats in een bestand: {rule}: {message}",
    en: "Without a place in a file: {rule}: {message}"
  },
  notificationsLeftOut: {
    nl: "Nog {count} meldingen zijn weggelaten.",
    en: "{count} more notifications were left out."
  },
  describeDiagnostic: {
    nl: "Iets ging anders dan verwacht bij het lezen.",
    en: "Something went other than expected while reading."
  },
  describeIncomplete: {
    nl: "Iets dat meegenomen moest worden, kon niet worden gelezen.",
    en: "Something in scope could not be read."
  },
  describeLeftOut: {
    nl: "Iets past niet in dit bestand.",
    en: "Something does not fit in this file."
  },
  markdownTitle: { nl: "cloudtoets: plaats en zeggenschap", en: "cloudtoets: place and control" },
  headLevel: { nl: "Ernst", en: "Level" },
  headRule: { nl: "Regel", en: "Rule" },
  headPlace: { nl: "Plek", en: "Line" },
  headWhat: { nl: "Wat", en: "What" },
  headWhere: { nl: "Waar", en: "Where" },
  headVerdict: { nl: "Onder {profile}", en: "Under {profile}" },
  headResources: { nl: "Resources", en: "Resources" },
  headWho: { nl: "Bij wie (land van de moeder)", en: "Who (country of the parent)" },
  cutOff: {
    nl: "… ingekort; het JSON-rapport bevat alles.",
    en: "… shortened; the JSON report holds everything."
  },
  explainType: { nl: "{type} in {unit}", en: "{type} in {unit}" },
  rootUnit: { nl: "de hoofdmap", en: "the root" },
  explainPossible: {
    nl: "Het staat niet vast dat dit bestaat: count of for_each is niet bekend.",
    en: "It is not certain that this exists: its count or for_each is not known."
  },
  explainCalls: { nl: "aangeroepen in", en: "called in" },
  explainMissing: {
    nl: "Wat deze module maakt, is niet te zien: {reason}.",
    en: "What this module creates cannot be seen: {reason}."
  },
  explainNoExposures: {
    nl: "Geen band met een plaats of een partij: hier is niets te beoordelen.",
    en: "No tie with a place or a party: there is nothing to judge here."
  },
  explainPlace: { nl: "plaats", en: "place" },
  explainParty: { nl: "partij", en: "party" },
  explainControl: { nl: "zeggenschap", en: "control" },
  explainJurisdiction: { nl: "jurisdictie: {country}", en: "jurisdiction: {country}" },
  explainControlUnknown: { nl: "jurisdictie niet bekend", en: "jurisdiction not known" },
  explainAgreements: { nl: "raamovereenkomsten", en: "framework agreements" },
  explainNoAgreements: { nl: "geen", en: "none" },
  explainSovereign: {
    nl: "aangeboden als soeverein door een partij onder buitenlandse zeggenschap: een claim, geen feit",
    en: "offered as sovereign by a party under foreign control: a claim, not a fact"
  },
  explainSource: { nl: "bron", en: "source" },
  explainSourceAsOf: { nl: "{source}, stand {day}", en: "{source}, as of {day}" },
  explainEvidence: { nl: "hoe wij dit weten", en: "how we know" },
  explainDecides: { nl: "beslist", en: "decides" },
  explainConditions: { nl: "voorwaarden die dit kozen", en: "conditions that chose this" },
  explainSettle: { nl: "op te lossen", en: "to settle it" },
  explainGeneralRule: {
    nl: "Geplaatst volgens de algemene regel van de provider: de catalogus kent deze soort niet.",
    en: "Placed by the provider's general rule: the catalogue does not know this type."
  },
  explainProperties: { nl: "Eigenschappen", en: "Properties" },
  explainNoFindings: { nl: "Geen bevinding noemt dit.", en: "No finding names it." },
  explainFindingAt: { nl: "op {place}", en: "at {place}" },
  explainBasis: { nl: "rust op", en: "rests on" },
  explainExcepted: {
    nl: "uitgezonderd tot {until} door {by}: {decision} ({reason})",
    en: "excepted until {until} by {by}: {decision} ({reason})"
  },
  explainNothing: {
    nl: "Niets heeft het adres {address} ({resources}).",
    en: "Nothing has the address {address} ({resources})."
  },
  explainNearest: { nl: "Het dichtst in de buurt:", en: "The nearest:" }
};
function fill(template, values) {
  return template.replace(
    /\{(\w+)\}/g,
    (whole, name) => Object.hasOwn(values, name) ? String(values[name]) : whole
  );
}
function count(number, what, language) {
  const words = counted[what];
  return fill((number === 1 ? words.one : words.other)[language], { count: number });
}
function list(parts, connective, language) {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${phrases[connective][language]} ${parts.at(-1)}`;
}

export {
  phrases,
  fill,
  count,
  list
};
