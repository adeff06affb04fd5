import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/texts.ts
var giveValue = {
  nl: "geef een waarde: een default, een tfvars-bestand met --var-file, of --var",
  en: "give it a value: a default, a tfvars file with --var-file, or --var"
};
var stateInCode = {
  nl: "schrijf de regio als vaste waarde in de code",
  en: "write the region as a fixed value in the code"
};
var reportGap = {
  nl: "vul de catalogus aan, of meld het gemis",
  en: "add it to the catalogue, or report the gap"
};
var mendCode = { nl: "herstel de code", en: "mend the code" };
var reasons = {
  "variable-without-value": {
    label: { nl: "variabele zonder waarde", en: "variable without a value" },
    remedy: giveValue
  },
  "provider-region-unset": {
    label: { nl: "provider zonder regio", en: "provider without a region" },
    remedy: {
      nl: "noem de regio in het providerblok, of AWS_REGION en dergelijke onder environment in cloudtoets.yaml",
      en: "name the region in the provider block, or AWS_REGION and the like under environment in cloudtoets.yaml"
    }
  },
  "module-not-fetched": {
    label: { nl: "module niet aanwezig", en: "module not present" },
    remedy: {
      nl: "zet de module in de repository, of beoordeel haar in haar eigen repository",
      en: "put the module in the repository, or judge it in its own"
    }
  },
  "module-argument-missing": {
    label: { nl: "moduleargument ontbreekt", en: "module argument missing" },
    remedy: { nl: "geef het argument bij de aanroep", en: "give the argument in the call" }
  },
  "data-source": {
    label: { nl: "wordt pas bij het uitrollen opgevraagd", en: "looked up only on deployment" },
    remedy: stateInCode
  },
  computed: {
    label: { nl: "pas bekend na het uitrollen", en: "known only after deployment" },
    remedy: stateInCode
  },
  placeholder: {
    label: { nl: "invulplek in plaats van waarde", en: "placeholder instead of a value" },
    remedy: { nl: "vul de waarde in", en: "fill in the value" }
  },
  "not-declared": { label: { nl: "nergens gedeclareerd", en: "declared nowhere" }, remedy: mendCode },
  cycle: { label: { nl: "hangt van zichzelf af", en: "depends on itself" }, remedy: mendCode },
  "function-not-evaluated": {
    label: {
      nl: "functie die alleen Terraform kan uitrekenen",
      en: "function that only Terraform can work out"
    },
    remedy: stateInCode
  },
  "invalid-expression": {
    label: { nl: "ongeldige uitdrukking", en: "invalid expression" },
    remedy: mendCode
  },
  "too-many-candidates": {
    label: { nl: "te veel mogelijke waarden", en: "too many possible values" },
    remedy: {
      nl: "beperk de variabele met een validation-blok",
      en: "restrict the variable with a validation block"
    }
  },
  environment: {
    label: { nl: "komt uit de omgeving", en: "comes from the environment" },
    remedy: {
      nl: "noem de waarde onder environment in cloudtoets.yaml",
      en: "name the value under environment in cloudtoets.yaml"
    }
  },
  budget: {
    label: { nl: "uitrekenen afgebroken, te groot", en: "working it out was stopped, too large" },
    remedy: { nl: "scan kleinere delen", en: "scan smaller parts" }
  },
  "region-not-in-catalogue": {
    label: { nl: "regio niet in de catalogus", en: "region not in the catalogue" },
    remedy: {
      nl: "controleer de spelling, of meld het gemis",
      en: "check the spelling, or report the gap"
    }
  },
  "type-not-in-catalogue": {
    label: { nl: "soort niet in de catalogus", en: "type not in the catalogue" },
    remedy: reportGap
  },
  "provider-not-in-catalogue": {
    label: { nl: "provider niet in de catalogus", en: "provider not in the catalogue" },
    remedy: reportGap
  },
  "left-to-provider": {
    label: { nl: "aan de leverancier overgelaten", en: "left to the vendor" },
    remedy: { nl: "kies zelf een regio", en: "choose a region yourself" }
  },
  "placed-elsewhere": {
    label: { nl: "buiten deze code bepaald", en: "decided outside this code" },
    remedy: {
      nl: "neem de code die de plaats bepaalt mee in de scan",
      en: "scan the code that decides the place as well"
    }
  },
  "global-by-nature": {
    label: { nl: "niet aan een plaats gebonden", en: "not bound to a place" },
    remedy: { nl: "kies een regionale variant", en: "choose a regional variant" }
  },
  "cluster-not-declared": {
    label: { nl: "cluster of eigen omgeving niet gedeclareerd", en: "cluster or own premises not declared" },
    remedy: {
      nl: "noem naam, paden en land (of provider en regio) onder clusters in cloudtoets.yaml",
      en: "name it, its paths and its country (or provider and region) under clusters in cloudtoets.yaml"
    }
  }
};
var roles = {
  hosting: { nl: "plaats van de dienst", en: "where the service runs" },
  replica: { nl: "replica", en: "replica" },
  backup: { nl: "back-up", en: "backup" },
  key: { nl: "sleutelbeheer", en: "key management" },
  log: { nl: "logging", en: "logging" },
  identity: { nl: "identiteiten", en: "identity" },
  dns: { nl: "DNS", en: "DNS" },
  delivery: { nl: "aflevering", en: "delivery" },
  processing: { nl: "verwerking", en: "processing" },
  network: { nl: "netwerk", en: "network" },
  state: { nl: "Terraform-state", en: "Terraform state" },
  image: { nl: "containerimage", en: "container image" },
  source: { nl: "herkomst van code", en: "source of code" },
  endpoint: { nl: "eindpunt", en: "endpoint" }
};
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
  reasons,
  roles,
  levels,
  asOf: { nl: "beoordeeld naar {day}", en: "judged as on {day}" },
  whereAndWho: { nl: "Waar en bij wie", en: "Where and who" },
  notes: { nl: "Goed om te weten", en: "Worth knowing" },
  excepted: { nl: "Uitzonderingen", en: "Excepted" },
  exceptedUntil: {
    nl: "tot {until}, {by}: {decision}",
    en: "until {until}, {by}: {decision}"
  },
  notifications: { nl: "Bij het lezen", en: "While reading" },
  next: { nl: "Hoe verder", en: "What next" },
  findings: { nl: "Bevindingen", en: "Findings" },
  via: { nl: "via", en: "via" },
  affects: { nl: "raakt", en: "affects" },
  affectsAll: { nl: "{resources}: {names}", en: "{resources}: {names}" },
  affectsUnits: { nl: "in {units}: {names}", en: "in {units}: {names}" },
  inUnit: { nl: "{address} in {unit}", en: "{address} in {unit}" },
  affectsAlso: { nl: "{resources}, ook {names}", en: "{resources}, also {names}" },
  remedy: { nl: "doe", en: "do" },
  asAbove: { nl: "zie {rule} hierboven", en: "see {rule} above" },
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
  nextRule: {
    nl: "Waar een regel op rust: cloudtoets explain {rule}",
    en: "What a rule rests on: cloudtoets explain {rule}"
  },
  nextGeneralRule: {
    nl: "{count}: de catalogus kent de soort niet; controleer de plaats zelf.",
    en: "{count}: the catalogue does not know the type; check the place yourself."
  },
  nextAll: {
    nl: "Alle bevindingen: cloudtoets scan --format json",
    en: "All findings: cloudtoets scan --format json"
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
