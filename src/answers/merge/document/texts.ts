/** The words of the document with answers, in both languages. What stands between braces is filled in. */
import type { Text } from "../../../model/index.ts";

export const texts = {
  title: { nl: "Antwoorden uit de code van {name}", en: "Answers from the code of {name}" },
  nobody: { nl: "een organisatie die niet is opgegeven", en: "an organisation that is not declared" },
  ministry: { nl: "Ministerie: {name}.", en: "Ministry: {name}." },
  organisations: { nl: "Organisaties: {names}.", en: "Organisations: {names}." },
  kinds: { nl: "Soort organisatie: {kind}.", en: "Kind of organisation: {kind}." },
  rijksdienst: { nl: "onderdeel van de Rijksdienst", en: "part of the Rijksdienst" },
  agentschap: { nl: "agentschap", en: "agency (agentschap)" },
  zbo: {
    nl: "zbo (het beleid is hier advies, op de voet van wat voor de Rijksdienst geldt)",
    en: "zbo (the policy is advice here, on the footing of what holds for the Rijksdienst)",
  },
  decentral: { nl: "decentrale overheid", en: "local or regional government" },
  other: { nl: "overig", en: "other" },
  basis: {
    nl: "Dit document is gemaakt uit de code van {repositories}, met samen {resources} resources. De code is beoordeeld per {day}, volgens het profiel {profiles}, met cloudtoets {versions}.",
    en: "This document was made from the code of {repositories}, with {resources} resources in all. The code was judged as on {day}, by the profile {profiles}, with cloudtoets {versions}.",
  },
  repository: { nl: "1 repository", en: "1 repository" },
  repositories: { nl: "{count} repositories", en: "{count} repositories" },
  between: { nl: "{from} tot en met {until}", en: "{from} to {until}" },
  evidence: {
    nl: "Achter elke uitspraak staat het bewijs: de repository, het bestand en de regel. Waar staat ‘niet uit de code vastgesteld’, is het antwoord niet in code of in cloudtoets.yaml te vinden, en moet de organisatie het zelf aanvullen.",
    en: "Every statement comes with its evidence: the repository, the file and the line. Where it says ‘not established from code’, the answer is not in code or in cloudtoets.yaml, and the organisation has to add it.",
  },
  incomplete: {
    nl: "Onvolledig: {count} van de {all} rapporten komen van een scan die niet alles kon lezen: {names}. Aantallen en aandelen hieronder kunnen daardoor te laag of te hoog zijn.",
    en: "Incomplete: {count} of the {all} reports come from a scan that could not read everything: {names}. Numbers and shares below may be too low or too high because of it.",
  },
  mixedProfiles: {
    nl: "De rapporten zijn gemaakt met verschillende profielen: {names}. Plaatsen en partijen verschillen daardoor niet; welke besluiten nodig zijn wel.",
    en: "The reports were made with different profiles: {names}. Places and parties are the same in all; which decisions are needed is not.",
  },
  mixedVersions: {
    nl: "De rapporten zijn gemaakt met verschillende versies van cloudtoets: {names}. Maak ze opnieuw met één versie als de antwoorden vergeleken worden.",
    en: "The reports were made with different versions of cloudtoets: {names}. Make them again with one version when answers are to be compared.",
  },
  repeated: {
    nl: "Twee keer aangeboden en één keer geteld: {names}.",
    en: "Given twice and counted once: {names}.",
  },
  notEstablished: { nl: "Niet uit de code vastgesteld", en: "Not established from code" },
  none: { nl: "niet opgegeven", en: "not declared" },
  noSystem: { nl: "geen systeem aangegeven", en: "no system declared" },
  system: { nl: "Systeem", en: "System" },
  party: { nl: "Partij", en: "Party" },
  service: { nl: "Dienst", en: "Service" },
  resources: { nl: "Resources", en: "Resources" },
  proof: { nl: "Bewijs", en: "Evidence" },
  moreLines: { nl: "en nog {count}", en: "and {count} more" },

  limitsTitle: { nl: "Wat code wel en niet kan vertellen", en: "What code can and cannot tell" },
  limits: {
    nl: "Code zegt welke diensten worden aangevraagd, waar ze komen te staan, bij wie, en wie de sleutels beheert. Code zegt niet wat er in contracten staat, hoeveel een dienst wordt gebruikt of kost, welke diensten buiten code om zijn ingericht, of er een uitwijk is geregeld, en wat burgers van een storing merken. Zeggenschap over partijen komt uit de catalogus van cloudtoets, met bron en datum bij elke partij. Of een systeem materieel is en welke gegevens het bevat, is door de organisatie zelf opgegeven in cloudtoets.yaml.",
    en: "Code says which services are asked for, where they will be, with whom, and who holds the keys. It does not say what contracts hold, how much a service is used or costs, which services were set up outside code, whether a fallback is arranged, and what citizens notice of an outage. Control over parties comes from the catalogue of cloudtoets, with source and date for each party. Whether a system is material and which data it holds was declared by the organisation itself in cloudtoets.yaml.",
  },
  undeclared: {
    nl: "Van {count} resources is niet opgegeven bij welk systeem zij horen; zij tellen mee in aantallen en aandelen, maar niet in de antwoorden per systeem.",
    en: "For {count} resources it is not declared to which system they belong; they count in numbers and shares, but not in the answers per system.",
  },
  materialUnknown: {
    nl: "Niet opgegeven is of deze systemen materieel zijn: {names}. Zij staan hieronder niet bij de materiële systemen.",
    en: "Whether these systems are material is not declared: {names}. They are not among the material systems below.",
  },

  q2Title: {
    nl: "Vraag 2. Worden besluiten over Amerikaanse diensten heroverwogen?",
    en: "Question 2. Are decisions on American services considered again?",
  },
  nextReview: {
    nl: "De eerstvolgende dag waarop een besluit heroverwogen moet zijn, is {day}: {decision}.",
    en: "The next day by which a decision has to be considered again is {day}: {decision}.",
  },
  noDecisions: {
    nl: "Niet uit de code vastgesteld: in de code en in cloudtoets.yaml staat geen besluit met een dag van heroverweging.",
    en: "Not established from code: neither the code nor cloudtoets.yaml holds a decision with a day of reconsideration.",
  },
  undecided: {
    nl: "Materiële systemen met diensten van Amerikaanse partijen waarvoor geen besluit met een dag van heroverweging is vastgelegd: {names}.",
    en: "Material systems with services of American parties for which no decision with a day of reconsideration is recorded: {names}.",
  },
  because: { nl: "{chain}: {reason}, {party}", en: "{chain}: {reason}, {party}" },
  needs: { nl: "kan niet zonder {systems}", en: "cannot do without {systems}" },
  decision: { nl: "Besluit", en: "Decision" },
  about: { nl: "Waarover", en: "About" },
  by: { nl: "Genomen door", en: "Taken by" },
  why: { nl: "Reden", en: "Reason" },
  until: { nl: "Heroverwegen vóór of op", en: "To be considered again by" },
  lapsed: {
    nl: "Deze uitzonderingen gelden niet meer of voldoen niet aan hun eigen voorwaarden:",
    en: "These exceptions hold no longer, or do not meet their own conditions:",
  },
  datesTitle: { nl: "Dagen per materieel systeem", en: "Days per material system" },
  riskAnalysis: { nl: "Risicoanalyse", en: "Risk analysis" },
  exitPlan: { nl: "Exitplan", en: "Exit plan" },
  tested: { nl: "getoetst {day}", en: "tested {day}" },
  notTested: { nl: "toets niet opgegeven", en: "test not declared" },
  contract: { nl: "Contract loopt tot en met", en: "Contract runs until" },
  concentration: { nl: "Concentratie", en: "Concentration" },
  share: { nl: "Aandeel", en: "Share" },
  group: { nl: "Concern", en: "Group of companies" },
  country: { nl: "Land van de moeder", en: "Country of the parent" },
  noCloud: { nl: "Geen gebruik van clouddiensten gevonden.", en: "No use of cloud services found." },

  q3Title: {
    nl: "Vraag 3. Wat is nu bij Amerikaanse partijen ondergebracht?",
    en: "Question 3. What is with American parties now?",
  },
  q3Scope: {
    nl: "Per materieel systeem: diensten van partijen waarvan de uiteindelijke moeder onder Amerikaanse jurisdictie valt, waar de dienst ook staat.",
    en: "Per material system: services of parties with an ultimate parent under American jurisdiction, wherever the service is.",
  },
  noMaterial: {
    nl: "Niet uit de code vastgesteld: van geen systeem is opgegeven dat het materieel is.",
    en: "Not established from code: no system is declared to be material.",
  },
  q3Fetched: {
    nl: "Code en containerimages van materiële systemen worden opgehaald bij {parties}. Dat is geen onderbrenging, maar telt wel mee bij vraag 5.",
    en: "Code and container images of material systems are fetched from {parties}. Nothing is kept there, but it counts in question 5.",
  },
  q3Unknown: {
    nl: "Van deze partijen is de zeggenschap niet vastgesteld; zij kunnen onder Amerikaanse jurisdictie vallen: {parties}.",
    en: "Control over these parties is not established; they may be under American jurisdiction: {parties}.",
  },
  q3Nothing: {
    nl: "In de code van de materiële systemen is geen dienst van een Amerikaanse partij gevonden.",
    en: "No service of an American party was found in the code of the material systems.",
  },
  q3Others: {
    nl: "Daarnaast gebruiken systemen die niet als materieel zijn opgegeven, en code zonder systeem, {resources} resources van Amerikaanse partijen ({parties}).",
    en: "Beside these, systems that are not declared material, and code without a system, use {resources} resources of American parties ({parties}).",
  },
  storage: { nl: "Opslag", en: "Storage" },
  processing: { nl: "Verwerking", en: "Processing" },
  openPlaces: { nl: "{count} niet vastgesteld of wereldwijd", en: "{count} not established or worldwide" },

  q4Title: {
    nl: "Vraag 4. Welke migraties zijn gepland of voorgenomen?",
    en: "Question 4. Which migrations are planned or intended?",
  },
  q4None: {
    nl: "Niet uit de code vastgesteld: er zijn geen rapporten van voorgenomen code aangeboden (--planned).",
    en: "Not established from code: no reports of intended code were given (--planned).",
  },
  q4Scope: {
    nl: "Vergeleken met de code van nu gaat de voorgenomen code deze diensten van Amerikaanse partijen meer of minder gebruiken:",
    en: "Compared with the code of now, the intended code will use these services of American parties more or less:",
  },
  q4Nothing: {
    nl: "De aangeboden voorgenomen code verandert het gebruik van Amerikaanse partijen niet.",
    en: "The intended code that was given does not change the use of American parties.",
  },
  q4Only: {
    nl: "Alleen van deze repositories is voorgenomen code aangeboden: {names}. Van de andere is uitgegaan van de code van nu.",
    en: "Intended code was given of these repositories only: {names}. For the others the code of now was used.",
  },
  before: { nl: "Was", en: "Was" },
  after: { nl: "Is", en: "Is" },
  nowHead: { nl: "Nu", en: "Now" },
  thenHead: { nl: "Straks", en: "Then" },

  q5Title: {
    nl: "Vraag 5. Wat gebeurt er als Amerikaanse partijen de toegang ontzeggen?",
    en: "Question 5. What happens when American parties deny access?",
  },
  q5Scope: {
    nl: "Uitgegaan is van het wegvallen van alle diensten van partijen waarvan de uiteindelijke moeder onder Amerikaanse jurisdictie valt. De kortste keten zegt waardoor een systeem als eerste wordt geraakt.",
    en: "It is assumed that all services of parties with an ultimate parent under American jurisdiction fall away. The shortest chain says what hits a system first.",
  },
  consequence: { nl: "Gevolg", en: "Consequence" },
  chain: { nl: "Kortste keten", en: "Shortest chain" },
  hit: { nl: "Geraakt", en: "Hit" },
  hitOf: {
    nl: "uitval: {stops}; beperkt: {degrades}; van {all} resources",
    en: "stop: {stops}; degrade: {degrades}; of {all} resources",
  },
  atOnce: { nl: "Meteen", en: "At once" },
  later: { nl: "Na verloop van tijd", en: "After a while" },
  q5Nothing: {
    nl: "Geen enkel onderdeel wordt rechtstreeks of via een ander onderdeel geraakt.",
    en: "Nothing is hit, directly or through something else.",
  },
  q5Unclaimed: {
    nl: "Van de code waarvoor geen systeem is opgegeven valt in {stops} van de {all} mappen iets uit.",
    en: "Of the code for which no system is declared, something stops in {stops} of {all} directories.",
  },
  q5Limits: {
    nl: "Niet uit de code vastgesteld: wat burgers en bedrijven merken, welke uitwijk buiten de code is geregeld, en hoe lang herstel duurt.",
    en: "Not established from code: what citizens and companies notice, which fallback is arranged outside code, and how long recovery takes.",
  },

  q6Title: {
    nl: "Vraag 6. Welke gegevens vallen onder vreemde jurisdictie, en wie heeft de sleutels?",
    en: "Question 6. Which data is under foreign jurisdiction, and who holds the keys?",
  },
  q6Scope: {
    nl: "Opslag van gegevens per systeem, naar partij, jurisdictie van de moeder en sleutelhouder. Bij een sleutel van de leverancier, of een sleutel in de dienst van de leverancier, kan de leverancier in beginsel worden verplicht gegevens leesbaar af te geven; bij een sleutel buiten de leverancier niet.",
    en: "Stores of data per system, by party, jurisdiction of the parent and holder of the key. With a key of the provider, or one in the provider's service, the provider can in principle be obliged to hand over readable data; with a key outside the provider it cannot.",
  },
  q6Nothing: {
    nl: "In de code is geen opslag van gegevens gevonden.",
    en: "No store of data was found in the code.",
  },
  q6Limits: {
    nl: "Niet uit de code vastgesteld: welke gegevens er feitelijk staan en hoeveel, en of een buitenlandse overheid ooit om gegevens heeft gevraagd.",
    en: "Not established from code: which data is actually there and how much, and whether a foreign government ever asked for data.",
  },
  jurisdiction: { nl: "Jurisdictie", en: "Jurisdiction" },
  keyHolder: { nl: "Sleutels bij", en: "Keys held by" },
  data: { nl: "Gegevens", en: "Data" },
  stores: { nl: "Opslag", en: "Stores" },
  provider: { nl: "leverancier", en: "provider" },
  customer: { nl: "eigen sleutel in dienst van leverancier", en: "own key in the provider's service" },
  external: { nl: "buiten de leverancier", en: "outside the provider" },
  unknownKey: { nl: "niet vastgesteld", en: "not established" },
  ownControl: { nl: "eigen beheer", en: "own control" },
  unknownCountry: { nl: "niet vastgesteld", en: "not established" },
  certainStores: { nl: "{count}", en: "{count}" },
  possibleStores: { nl: "{count} mogelijk", en: "{count} perhaps" },
  specialData: { nl: "bijzondere persoonsgegevens", en: "special categories of personal data" },
  ordinaryData: { nl: "gewone persoonsgegevens", en: "ordinary personal data" },
  noData: { nl: "geen persoonsgegevens", en: "no personal data" },
  sourceRegistry: { nl: "bron van een basisregistratie", en: "source of a base registry" },
  copyRegistry: { nl: "kopie van een basisregistratie", en: "copy of a base registry" },

  q8Title: {
    nl: "Vraag 8. Is de continuïteit rechtstreeks afhankelijk van Amerikaanse partijen?",
    en: "Question 8. Does continuity depend directly on American parties?",
  },
  q8Scope: {
    nl: "Motie 26643-1320 noemt als doel dat de continuïteit niet rechtstreeks afhankelijk is van partijen uit de Verenigde Staten: het doel is dus 0. Geteld zijn de diensten waarzonder een materieel systeem meteen uitvalt.",
    en: "Motion 26643-1320 names as its aim that continuity does not depend directly on parties from the United States: the aim is 0. Counted are the services without which a material system stops at once.",
  },
  q8Total: {
    nl: "Materiële systemen die het doel halen: {met} van {all}. Directe afhankelijkheden in totaal: {count}.",
    en: "Material systems that meet the aim: {met} of {all}. Direct dependences in all: {count}.",
  },
  direct: { nl: "Directe afhankelijkheden", en: "Direct dependences" },
  dependsOn: { nl: "Waarvan", en: "On what" },
  through: {
    nl: "Valt toch uit of werkt beperkt via een ander systeem",
    en: "Still stops or degrades through another system",
  },
  noCodeFor: { nl: "geen code gevonden", en: "no code found" },

  q9Title: {
    nl: "Vraag 9. Neemt de afhankelijkheid toe?",
    en: "Question 9. Does dependence increase?",
  },
  q9Now: {
    nl: "Op {day} vielen {resources} van de {all} resources bij een cloudpartij onder Amerikaanse jurisdictie ({share}).",
    en: "On {day}, {resources} of {all} resources at a cloud party were under American jurisdiction ({share}).",
  },
  q9European: {
    nl: "Het aandeel van Nederlandse en Europese partijen was {european}, waarvan Nederlands {dutch}. Motie 36574-5 noemt ten minste 30% in 2029: dat is hier {reached}. Het aandeel is geteld in resources in code, niet in geld of gebruik.",
    en: "The share of Dutch and European parties was {european}, of which Dutch {dutch}. Motion 36574-5 names at least 30% by 2029: that is {reached} here. The share is counted in resources in code, not in money or use.",
  },
  reached: { nl: "gehaald", en: "reached" },
  notReached: { nl: "niet gehaald", en: "not reached" },
  q9None: {
    nl: "Niet uit de code vastgesteld of dit meer of minder is dan eerder: er zijn geen eerdere rapporten aangeboden (--earlier).",
    en: "Not established from code whether this is more or less than before: no earlier reports were given (--earlier).",
  },
  q9Grew: {
    nl: "Sinds {day} ging het aantal van {before} naar {after}, en het aandeel van {shareBefore} naar {shareAfter}: de afhankelijkheid {verdict}.",
    en: "Since {day} the number went from {before} to {after}, and the share from {shareBefore} to {shareAfter}: dependence {verdict}.",
  },
  grew: { nl: "nam toe", en: "increased" },
  shrank: { nl: "nam af", en: "decreased" },
  shifted: {
    nl: "nam op sommige plekken toe en op andere af",
    en: "increased in some places and decreased in others",
  },
  same: { nl: "bleef gelijk", en: "stayed the same" },
  q9OnlyAfter: {
    nl: "Van deze repositories is geen eerder rapport aangeboden, zodat groei daarin ook alleen een gat in de meting kan zijn: {names}.",
    en: "Of these repositories no earlier report was given, so that growth in them may be no more than a gap in what was measured: {names}.",
  },
  q9OnlyBefore: {
    nl: "Van deze repositories is nu geen rapport aangeboden, zodat afname daarin ook alleen een gat in de meting kan zijn: {names}.",
    en: "Of these repositories no report of now was given, so that decrease in them may be no more than a gap in what is measured: {names}.",
  },

  accountTitle: { nl: "Verantwoording", en: "Account" },
  repositoryHead: { nl: "Repository", en: "Repository" },
  day: { nl: "Dag", en: "Day" },
  profile: { nl: "Profiel", en: "Profile" },
  version: { nl: "Versie", en: "Version" },
  unknown: { nl: "Plaats niet vastgesteld", en: "Place not established" },
  complete: { nl: "Volledig", en: "Complete" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  indication: {
    nl: "Een indicatie op basis van code, geen certificaat en geen juridisch oordeel.",
    en: "An indication based on code, neither a certificate nor a legal judgement.",
  },
} as const satisfies Record<string, Text>;

export type TextName = keyof typeof texts;

const months = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** `2027-12-31` as `31 december 2027`; what is no day stays as it is. */
export function dayText(day: string, language: "nl" | "en"): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months[language][Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
