import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-KDZSVLSR.js";
import "./chunk-TCDFSFPC.js";
import {
  figures,
  numberText,
  percentText
} from "./chunk-AHWRHPC7.js";
import {
  effectText,
  joinSummaries,
  ownImpact,
  summaryOf,
  texts,
  throughSystems
} from "./chunk-UUWT2SOY.js";
import {
  parseReport
} from "./chunk-SJ7XFTDM.js";
import {
  objectOf
} from "./chunk-3XT65PUB.js";
import {
  inventoryRows,
  keeps,
  mostEvidence,
  propertyOf
} from "./chunk-IB6EY6UK.js";
import {
  countriesText,
  countryName,
  partyText
} from "./chunk-FA7GWBYO.js";
import {
  measureUses,
  usesIn
} from "./chunk-TISWZAUV.js";
import {
  placeOf,
  tiesOf
} from "./chunk-RF6I6XK4.js";
import {
  serviceText,
  shippedPolicies
} from "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import {
  html,
  trusted
} from "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import {
  cell,
  code
} from "./chunk-LABBF3RA.js";
import {
  compareText,
  grouped,
  sortedBy,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import {
  loadCatalogue
} from "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import {
  membersOn
} from "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import {
  baseRegistryKinds,
  personalDataKinds,
  rubriceringen,
  tbbLevels
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/answers/merge/document/blocks.ts
function fill(words, values) {
  return words.split(/(\{\w+\})/).flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === void 0) return part === "" ? [] : [part];
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    if (value === void 0) throw new Error(`Nothing to fill {${name}} with`);
    return isPhrase(value) ? value : [value];
  });
}
function isPhrase(value) {
  return Array.isArray(value);
}
function joined(parts, separator) {
  return parts.flatMap((part, position) => position === 0 ? part : [separator, ...part]);
}
function markdownDocument(blocks) {
  return `${blocks.map(markdownBlock).join("\n\n")}
`;
}
function markdownBlock(block) {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${markdown(block.of)}`;
    case "paragraph":
      return markdown(block.of);
    case "notice":
      return `> ${markdown(block.of)}`;
    case "list":
      return block.items.map((item) => `- ${markdown(item)}`).join("\n");
    case "table":
      return [
        `| ${block.heads.join(" | ")} |`,
        `|${block.heads.map(() => "---").join("|")}|`,
        ...block.rows.map((cells2) => `| ${cells2.map(markdown).join(" | ")} |`)
      ].join("\n");
  }
}
function markdown(phrase) {
  return phrase.map((part) => {
    if (typeof part === "string") return part;
    return "code" in part ? code(part.code) : cell(part.text);
  }).join("");
}
function htmlBlocks(blocks) {
  return blocks.map(htmlBlock);
}
var headings = {
  1: (content) => html`<h1>${content}</h1>\n`,
  2: (content) => html`<h2>${content}</h2>\n`,
  3: (content) => html`<h3>${content}</h3>\n`
};
function htmlBlock(block) {
  switch (block.kind) {
    case "heading":
      return headings[block.level](inline(block.of));
    case "paragraph":
      return html`<p>${inline(block.of)}</p>\n`;
    case "notice":
      return html`<p class="notice">${inline(block.of)}</p>\n`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>\n`;
    case "table":
      return html`<div class="scroll"><table>
<thead><tr>${block.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${block.rows.map((cells2) => html`<tr>${cells2.map((one) => html`<td>${inline(one)}</td>`)}</tr>\n`)}</tbody>
</table></div>
`;
  }
}
function inline(phrase) {
  const parts = phrase.map((part) => {
    if (typeof part === "string") return html`${part}`;
    return "code" in part ? html`<code>${part.code}</code>` : html`${part.text}`;
  });
  return trusted(parts.map(({ markup }) => markup).join(""));
}

// src/answers/merge/digest.ts
var jurisdiction = "US";
var mostLines = 3;
var sketchSize = 64;
function digestOf(report, repository) {
  const { profile, tool, organisation, systems, summary } = report;
  const inRepository = ({ address, file, line }) => ({
    address,
    file: `${repository}:${file}`,
    line
  });
  const denied = ownImpact(report, [{ kind: "jurisdiction", country: jurisdiction }]);
  return {
    repository,
    profile,
    toolVersion: tool.version,
    organisation,
    systems,
    summary,
    services: inventoryRows([report]).map(withFewLines),
    uses: usesIn(report),
    impact: denied.map((part) => summaryOf(part, inRepository)),
    stores: storesIn(report, inRepository),
    decisions: decisionsIn(report, inRepository),
    lapsed: report.findings.filter(({ rule }) => rule === "NLC-GOV-004").map(({ message, primary: { file, startLine } }) => ({
      message,
      evidence: inRepository({ address: "", file, line: startLine })
    })),
    sketch: report.resources.map(({ id }) => id).sort(compareText).slice(0, sketchSize)
  };
}
function withFewLines(row) {
  const distinct2 = [
    ...new Map(row.resources.map((place) => [`${place.file}:${place.line}`, place])).values()
  ];
  return {
    ...row,
    resources: distinct2.slice(0, mostEvidence),
    furtherLines: Math.max(0, distinct2.length - mostEvidence)
  };
}
function storesIn({ resources }, shown) {
  const each = resources.flatMap((resource) => storesOf(resource, shown(placeOf(resource))));
  return joinStores(each);
}
function storesOf(resource, place) {
  const kept = tiesOf(resource).filter((tie) => tie.role !== "key" && keeps({ resource, tie }));
  const parties = new Map(kept.map(({ party }) => [party?.id ?? null, party]));
  return [...parties.values()].map((party) => ({
    system: resource.system,
    party,
    keyHolder: propertyOf(resource, "key-holder"),
    certain: propertyOf(resource, "data") === "stores",
    count: 1,
    evidence: [place]
  }));
}
function joinStores(all) {
  const groups = grouped(
    all,
    ({ system, party, keyHolder, certain }) => JSON.stringify([system, party?.id ?? null, keyHolder, certain])
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const count = others.reduce((sum, store) => sum + store.count, first.count);
    return [{ ...first, count, evidence: firstLines([first, ...others]) }];
  });
}
function decisionsIn(report, shown) {
  const systemOf = new Map(report.resources.map(({ id, system }) => [id, system]));
  const each = report.findings.flatMap(({ rule, party, resources, primary, exception }) => {
    if (exception === null) return [];
    const systems = resources.flatMap((id) => systemOf.get(id) ?? []);
    const place = shown({ address: "", file: primary.file, line: primary.startLine });
    const { decision, by, reason, until } = exception;
    return [
      {
        rule,
        party,
        systems: [...new Set(systems)].sort(compareText),
        decision,
        by,
        reason,
        until,
        resources: resources.length,
        evidence: [place]
      }
    ];
  });
  return joinDecisions(each);
}
function joinDecisions(all) {
  const groups = grouped(
    all,
    ({ rule, party, decision, by, reason, until }) => JSON.stringify([until, decision, rule, party, by, reason])
  );
  const joined2 = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const those = [first, ...others];
    return [
      {
        ...first,
        systems: [...new Set(those.flatMap(({ systems }) => systems))].sort(compareText),
        resources: those.reduce((sum, { resources }) => sum + resources, 0),
        evidence: firstLines(those)
      }
    ];
  });
  return [...joined2].sort((a, b) => compareText(a.until, b.until) || compareText(a.decision, b.decision));
}
function firstLines(all) {
  return all.flatMap(({ evidence }) => evidence).slice(0, mostLines);
}

// src/answers/merge/growth.ts
function growthOf(before, after) {
  const earlier = tiesIn(before);
  const later = tiesIn(after);
  const keys = [.../* @__PURE__ */ new Set([...earlier.keys(), ...later.keys()])];
  const changes = keys.flatMap((key) => {
    const was = earlier.get(key) ?? [];
    const is = later.get(key) ?? [];
    const [one] = is.length > 0 ? is : was;
    if (one === void 0 || one.row.party === null || countOf(was) === countOf(is)) return [];
    return [
      {
        system: one.system,
        party: one.row.party,
        service: one.row.service,
        before: countOf(was),
        after: countOf(is),
        services: is.length > 0 ? is : was
      }
    ];
  });
  const names = ({ repositories }) => new Set(repositories.map(({ name }) => name));
  const without = (these, those) => [...these].filter((name) => !those.has(name));
  return {
    changes: sortedBy(
      changes,
      ({ system, party, service }) => [system ?? "￿", party.name, service].join("\0")
    ),
    before: standingOf(before),
    after: standingOf(after),
    onlyBefore: without(names(before), names(after)),
    onlyAfter: without(names(after), names(before))
  };
}
function tiesIn({ services }) {
  const american = services.filter(isAmerican).filter(isLodged);
  return grouped(
    american,
    ({ system, row: { party, service } }) => JSON.stringify([system, party?.id ?? null, service])
  );
}
function isAmerican({ row: { party } }) {
  return party?.parentCountry === jurisdiction;
}
function isLodged({ row: { service } }) {
  return service !== "image" && service !== "source";
}
function countOf(services) {
  return services.reduce((sum, { row }) => sum + row.count, 0);
}
function standingOf({ asOf, concentration: { jurisdictions, europeanShare } }) {
  const american = jurisdictions.find(({ country }) => country === jurisdiction);
  return { asOf, resources: american?.resources ?? 0, share: american?.share ?? 0, europeanShare };
}

// src/answers/merge/document/texts.ts
var texts2 = {
  title: { nl: "Antwoorden uit de code van {name}", en: "Answers from the code of {name}" },
  nobody: { nl: "een organisatie die niet is opgegeven", en: "an organisation that is not declared" },
  ministry: { nl: "Ministerie: {name}.", en: "Ministry: {name}." },
  organisations: { nl: "Organisaties: {names}.", en: "Organisations: {names}." },
  kinds: { nl: "Soort organisatie: {kind}.", en: "Kind of organisation: {kind}." },
  rijksdienst: { nl: "onderdeel van de Rijksdienst", en: "part of the Rijksdienst" },
  agentschap: { nl: "agentschap", en: "agency (agentschap)" },
  zbo: {
    nl: "zbo (het beleid is hier advies, op de voet van wat voor de Rijksdienst geldt)",
    en: "zbo (the policy is advice here, on the footing of what holds for the Rijksdienst)"
  },
  decentral: { nl: "decentrale overheid", en: "local or regional government" },
  other: { nl: "overig", en: "other" },
  basis: {
    nl: "Dit document is gemaakt uit de code van {repositories}, met samen {resources} resources. De code is beoordeeld per {day}, volgens het profiel {profiles}, met cloudtoets {versions}.",
    en: "This document was made from the code of {repositories}, with {resources} resources in all. The code was judged as on {day}, by the profile {profiles}, with cloudtoets {versions}."
  },
  repository: { nl: "1 repository", en: "1 repository" },
  repositories: { nl: "{count} repositories", en: "{count} repositories" },
  between: { nl: "{from} tot en met {until}", en: "{from} to {until}" },
  evidence: {
    nl: "Achter elke uitspraak staat het bewijs: de repository, het bestand en de regel. Waar staat ‘niet uit de code vastgesteld’, is het antwoord niet in code of in cloudtoets.yaml te vinden, en moet de organisatie het zelf aanvullen.",
    en: "Every statement comes with its evidence: the repository, the file and the line. Where it says ‘not established from code’, the answer is not in code or in cloudtoets.yaml, and the organisation has to add it."
  },
  incomplete: {
    nl: "Onvolledig: {count} van de {all} rapporten komen van een scan die niet alles kon lezen: {names}. Aantallen en aandelen hieronder kunnen daardoor te laag of te hoog zijn.",
    en: "Incomplete: {count} of the {all} reports come from a scan that could not read everything: {names}. Numbers and shares below may be too low or too high because of it."
  },
  mixedProfiles: {
    nl: "De rapporten zijn gemaakt met verschillende profielen: {names}. Plaatsen en partijen verschillen daardoor niet; welke besluiten nodig zijn wel.",
    en: "The reports were made with different profiles: {names}. Places and parties are the same in all; which decisions are needed is not."
  },
  mixedVersions: {
    nl: "De rapporten zijn gemaakt met verschillende versies van cloudtoets: {names}. Maak ze opnieuw met één versie als de antwoorden vergeleken worden.",
    en: "The reports were made with different versions of cloudtoets: {names}. Make them again with one version when answers are to be compared."
  },
  repeated: {
    nl: "Twee keer aangeboden en één keer geteld: {names}.",
    en: "Given twice and counted once: {names}."
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
    en: "Code says which services are asked for, where they will be, with whom, and who holds the keys. It does not say what contracts hold, how much a service is used or costs, which services were set up outside code, whether a fallback is arranged, and what citizens notice of an outage. Control over parties comes from the catalogue of cloudtoets, with source and date for each party. Whether a system is material and which data it holds was declared by the organisation itself in cloudtoets.yaml."
  },
  undeclared: {
    nl: "Van {count} resources is niet opgegeven bij welk systeem zij horen; zij tellen mee in aantallen en aandelen, maar niet in de antwoorden per systeem.",
    en: "For {count} resources it is not declared to which system they belong; they count in numbers and shares, but not in the answers per system."
  },
  materialUnknown: {
    nl: "Niet opgegeven is of deze systemen materieel zijn: {names}. Zij staan hieronder niet bij de materiële systemen.",
    en: "Whether these systems are material is not declared: {names}. They are not among the material systems below."
  },
  q2Title: {
    nl: "Vraag 2. Worden besluiten over Amerikaanse diensten heroverwogen?",
    en: "Question 2. Are decisions on American services considered again?"
  },
  nextReview: {
    nl: "De eerstvolgende dag waarop een besluit heroverwogen moet zijn, is {day}: {decision}.",
    en: "The next day by which a decision has to be considered again is {day}: {decision}."
  },
  noDecisions: {
    nl: "Niet uit de code vastgesteld: in de code en in cloudtoets.yaml staat geen besluit met een dag van heroverweging.",
    en: "Not established from code: neither the code nor cloudtoets.yaml holds a decision with a day of reconsideration."
  },
  undecided: {
    nl: "Materiële systemen met diensten van Amerikaanse partijen waarvoor geen besluit met een dag van heroverweging is vastgelegd: {names}.",
    en: "Material systems with services of American parties for which no decision with a day of reconsideration is recorded: {names}."
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
    en: "These exceptions hold no longer, or do not meet their own conditions:"
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
    en: "Question 3. What is with American parties now?"
  },
  q3Scope: {
    nl: "Per materieel systeem: diensten van partijen waarvan de uiteindelijke moeder onder Amerikaanse jurisdictie valt, waar de dienst ook staat.",
    en: "Per material system: services of parties with an ultimate parent under American jurisdiction, wherever the service is."
  },
  noMaterial: {
    nl: "Niet uit de code vastgesteld: van geen systeem is opgegeven dat het materieel is.",
    en: "Not established from code: no system is declared to be material."
  },
  q3Fetched: {
    nl: "Code en containerimages van materiële systemen worden opgehaald bij {parties}. Dat is geen onderbrenging, maar telt wel mee bij vraag 5.",
    en: "Code and container images of material systems are fetched from {parties}. Nothing is kept there, but it counts in question 5."
  },
  q3Unknown: {
    nl: "Van deze partijen is de zeggenschap niet vastgesteld; zij kunnen onder Amerikaanse jurisdictie vallen: {parties}.",
    en: "Control over these parties is not established; they may be under American jurisdiction: {parties}."
  },
  q3Nothing: {
    nl: "In de code van de materiële systemen is geen dienst van een Amerikaanse partij gevonden.",
    en: "No service of an American party was found in the code of the material systems."
  },
  q3Others: {
    nl: "Daarnaast gebruiken systemen die niet als materieel zijn opgegeven, en code zonder systeem, {resources} resources van Amerikaanse partijen ({parties}).",
    en: "Beside these, systems that are not declared material, and code without a system, use {resources} resources of American parties ({parties})."
  },
  storage: { nl: "Opslag", en: "Storage" },
  processing: { nl: "Verwerking", en: "Processing" },
  openPlaces: { nl: "{count} niet vastgesteld of wereldwijd", en: "{count} not established or worldwide" },
  q4Title: {
    nl: "Vraag 4. Welke migraties zijn gepland of voorgenomen?",
    en: "Question 4. Which migrations are planned or intended?"
  },
  q4None: {
    nl: "Niet uit de code vastgesteld: er zijn geen rapporten van voorgenomen code aangeboden (--planned).",
    en: "Not established from code: no reports of intended code were given (--planned)."
  },
  q4Scope: {
    nl: "Vergeleken met de code van nu gaat de voorgenomen code deze diensten van Amerikaanse partijen meer of minder gebruiken:",
    en: "Compared with the code of now, the intended code will use these services of American parties more or less:"
  },
  q4Nothing: {
    nl: "De aangeboden voorgenomen code verandert het gebruik van Amerikaanse partijen niet.",
    en: "The intended code that was given does not change the use of American parties."
  },
  q4Only: {
    nl: "Alleen van deze repositories is voorgenomen code aangeboden: {names}. Van de andere is uitgegaan van de code van nu.",
    en: "Intended code was given of these repositories only: {names}. For the others the code of now was used."
  },
  before: { nl: "Was", en: "Was" },
  after: { nl: "Is", en: "Is" },
  nowHead: { nl: "Nu", en: "Now" },
  thenHead: { nl: "Straks", en: "Then" },
  q5Title: {
    nl: "Vraag 5. Wat gebeurt er als Amerikaanse partijen de toegang ontzeggen?",
    en: "Question 5. What happens when American parties deny access?"
  },
  q5Scope: {
    nl: "Uitgegaan is van het wegvallen van alle diensten van partijen waarvan de uiteindelijke moeder onder Amerikaanse jurisdictie valt. De kortste keten zegt waardoor een systeem als eerste wordt geraakt.",
    en: "It is assumed that all services of parties with an ultimate parent under American jurisdiction fall away. The shortest chain says what hits a system first."
  },
  consequence: { nl: "Gevolg", en: "Consequence" },
  chain: { nl: "Kortste keten", en: "Shortest chain" },
  hit: { nl: "Geraakt", en: "Hit" },
  hitOf: {
    nl: "uitval: {stops}; beperkt: {degrades}; van {all} resources",
    en: "stop: {stops}; degrade: {degrades}; of {all} resources"
  },
  atOnce: { nl: "Meteen", en: "At once" },
  later: { nl: "Na verloop van tijd", en: "After a while" },
  q5Nothing: {
    nl: "Geen enkel onderdeel wordt rechtstreeks of via een ander onderdeel geraakt.",
    en: "Nothing is hit, directly or through something else."
  },
  q5Unclaimed: {
    nl: "Van de code waarvoor geen systeem is opgegeven valt in {stops} van de {all} mappen iets uit.",
    en: "Of the code for which no system is declared, something stops in {stops} of {all} directories."
  },
  q5Limits: {
    nl: "Niet uit de code vastgesteld: wat burgers en bedrijven merken, welke uitwijk buiten de code is geregeld, en hoe lang herstel duurt.",
    en: "Not established from code: what citizens and companies notice, which fallback is arranged outside code, and how long recovery takes."
  },
  q6Title: {
    nl: "Vraag 6. Welke gegevens vallen onder vreemde jurisdictie, en wie heeft de sleutels?",
    en: "Question 6. Which data is under foreign jurisdiction, and who holds the keys?"
  },
  q6Scope: {
    nl: "Opslag van gegevens per systeem, naar partij, jurisdictie van de moeder en sleutelhouder. Bij een sleutel van de leverancier, of een sleutel in de dienst van de leverancier, kan de leverancier in beginsel worden verplicht gegevens leesbaar af te geven; bij een sleutel buiten de leverancier niet.",
    en: "Stores of data per system, by party, jurisdiction of the parent and holder of the key. With a key of the provider, or one in the provider's service, the provider can in principle be obliged to hand over readable data; with a key outside the provider it cannot."
  },
  q6Nothing: {
    nl: "In de code is geen opslag van gegevens gevonden.",
    en: "No store of data was found in the code."
  },
  q6Limits: {
    nl: "Niet uit de code vastgesteld: welke gegevens er feitelijk staan en hoeveel, en of een buitenlandse overheid ooit om gegevens heeft gevraagd.",
    en: "Not established from code: which data is actually there and how much, and whether a foreign government ever asked for data."
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
    en: "Question 8. Does continuity depend directly on American parties?"
  },
  q8Scope: {
    nl: "Motie 26643-1320 noemt als doel dat de continuïteit niet rechtstreeks afhankelijk is van partijen uit de Verenigde Staten: het doel is dus 0. Geteld zijn de diensten waarzonder een materieel systeem meteen uitvalt.",
    en: "Motion 26643-1320 names as its aim that continuity does not depend directly on parties from the United States: the aim is 0. Counted are the services without which a material system stops at once."
  },
  q8Total: {
    nl: "Materiële systemen die het doel halen: {met} van {all}. Directe afhankelijkheden in totaal: {count}.",
    en: "Material systems that meet the aim: {met} of {all}. Direct dependences in all: {count}."
  },
  direct: { nl: "Directe afhankelijkheden", en: "Direct dependences" },
  dependsOn: { nl: "Waarvan", en: "On what" },
  through: {
    nl: "Valt toch uit of werkt beperkt via een ander systeem",
    en: "Still stops or degrades through another system"
  },
  noCodeFor: { nl: "geen code gevonden", en: "no code found" },
  q9Title: {
    nl: "Vraag 9. Neemt de afhankelijkheid toe?",
    en: "Question 9. Does dependence increase?"
  },
  q9Now: {
    nl: "Op {day} vielen {resources} van de {all} resources bij een cloudpartij onder Amerikaanse jurisdictie ({share}).",
    en: "On {day}, {resources} of {all} resources at a cloud party were under American jurisdiction ({share})."
  },
  q9European: {
    nl: "Het aandeel van Nederlandse en Europese partijen was {european}, waarvan Nederlands {dutch}. Motie 36574-5 noemt ten minste 30% in 2029: dat is hier {reached}. Het aandeel is geteld in resources in code, niet in geld of gebruik.",
    en: "The share of Dutch and European parties was {european}, of which Dutch {dutch}. Motion 36574-5 names at least 30% by 2029: that is {reached} here. The share is counted in resources in code, not in money or use."
  },
  reached: { nl: "gehaald", en: "reached" },
  notReached: { nl: "niet gehaald", en: "not reached" },
  q9None: {
    nl: "Niet uit de code vastgesteld of dit meer of minder is dan eerder: er zijn geen eerdere rapporten aangeboden (--earlier).",
    en: "Not established from code whether this is more or less than before: no earlier reports were given (--earlier)."
  },
  q9Grew: {
    nl: "Sinds {day} ging het aantal van {before} naar {after}, en het aandeel van {shareBefore} naar {shareAfter}: de afhankelijkheid {verdict}.",
    en: "Since {day} the number went from {before} to {after}, and the share from {shareBefore} to {shareAfter}: dependence {verdict}."
  },
  grew: { nl: "nam toe", en: "increased" },
  shrank: { nl: "nam af", en: "decreased" },
  shifted: {
    nl: "nam op sommige plekken toe en op andere af",
    en: "increased in some places and decreased in others"
  },
  same: { nl: "bleef gelijk", en: "stayed the same" },
  q9OnlyAfter: {
    nl: "Van deze repositories is geen eerder rapport aangeboden, zodat groei daarin ook alleen een gat in de meting kan zijn: {names}.",
    en: "Of these repositories no earlier report was given, so that growth in them may be no more than a gap in what was measured: {names}."
  },
  q9OnlyBefore: {
    nl: "Van deze repositories is nu geen rapport aangeboden, zodat afname daarin ook alleen een gat in de meting kan zijn: {names}.",
    en: "Of these repositories no report of now was given, so that decrease in them may be no more than a gap in what is measured: {names}."
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
    en: "An indication based on code, neither a certificate nor a legal judgement."
  }
};
var months = {
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
    "december"
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
    "December"
  ]
};
function dayText(day, language) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months[language][Number(month) - 1];
  return name === void 0 ? day : `${Number(date)} ${name} ${year}`;
}

// src/answers/merge/document/input.ts
function say(name, { language }, values = {}) {
  return fill(texts2[name][language], values);
}
function isMaterial({ material }) {
  return material === true;
}
function partyPhrase(party, { language }) {
  return [{ text: partyText(party, language) }];
}
function systemPhrase(name, { language }) {
  return name === null ? [texts2.noSystem[language]] : [{ text: name }];
}
function evidencePhrase(places, input, further = 0) {
  const lines = [...new Set(places.map(({ file, line }) => `${file}:${line}`))];
  const shown = joined(
    lines.slice(0, mostLines2).map((line) => [{ code: line }]),
    ", "
  );
  const rest = lines.length - mostLines2 + further;
  return rest > 0 ? [...shown, " ", ...say("moreLines", input, { count: String(rest) })] : shown;
}
var mostLines2 = 3;
var mostNames = 20;
function namesPhrase(names, input) {
  const shown = joined(
    names.slice(0, mostNames).map((name) => [{ text: name }]),
    ", "
  );
  const rest = names.length - mostNames;
  return rest > 0 ? [...shown, " ", ...say("moreLines", input, { count: String(rest) })] : shown;
}
function joinedNames(names) {
  return joined(
    names.map((name) => [{ text: name }]),
    ", "
  );
}

// src/answers/merge/document/decisions.ts
function decisions(input) {
  return [
    { kind: "heading", level: 2, of: say("q2Title", input) },
    ...review(input),
    ...undecided(input),
    ...lapsed(input),
    ...days(input),
    ...concentration(input)
  ];
}
function review(input) {
  const { facts, language } = input;
  const next = facts.decisions.find(({ until }) => until >= facts.asOf);
  if (facts.decisions.length === 0) return [{ kind: "paragraph", of: say("noDecisions", input) }];
  const heads = ["until", "decision", "about", "system", "by", "why", "proof"];
  return [
    ...next === void 0 ? [] : [
      {
        kind: "paragraph",
        of: say("nextReview", input, {
          day: dayText(next.until, language),
          decision: { text: next.decision }
        })
      }
    ],
    {
      kind: "table",
      heads: heads.map((head) => texts2[head][language]),
      rows: facts.decisions.map((one) => [
        [{ text: dayText(one.until, language) }],
        [{ text: one.decision }],
        aboutPhrase(one, input),
        one.systems.length === 0 ? say("noSystem", input) : joinedNames(one.systems),
        [{ text: one.by }],
        [{ text: one.reason }],
        evidencePhrase(one.evidence, input)
      ])
    }
  ];
}
function undecided(input) {
  const { facts } = input;
  const american = new Set(
    facts.services.filter(isLodged).filter(isAmerican).map(({ system }) => system)
  );
  const decided = new Set(facts.decisions.flatMap(({ systems }) => systems));
  const names = facts.systems.filter((system) => isMaterial(system) && american.has(system.name) && !decided.has(system.name)).map(({ name }) => name);
  if (names.length === 0) return [];
  return [{ kind: "paragraph", of: say("undecided", input, { names: joinedNames(names) }) }];
}
function aboutPhrase({ rule, party }, { language }) {
  const title = shippedPolicies().rules.find(({ id }) => id === rule)?.title[language];
  const name = party === null ? null : partyName(party);
  return [
    ...name === null ? [] : [{ text: name }],
    ...title === void 0 ? [] : [`${name === null ? "" : ": "}${title}`],
    " (",
    { text: rule },
    ")"
  ];
}
function lapsed(input) {
  const all = input.facts.lapsed;
  if (all.length === 0) return [];
  return [
    { kind: "paragraph", of: say("lapsed", input) },
    {
      kind: "list",
      items: all.map(({ message, evidence }) => [
        { text: message },
        " (",
        ...evidencePhrase([evidence], input),
        ")"
      ])
    }
  ];
}
function days(input) {
  const { facts, language } = input;
  const material = facts.systems.filter(isMaterial);
  if (material.length === 0) return [];
  const heads = ["system", "riskAnalysis", "exitPlan", "contract", "proof"];
  const day = (date) => date == null ? say("none", input) : [{ text: dayText(date, language) }];
  return [
    { kind: "heading", level: 3, of: say("datesTitle", input) },
    {
      kind: "table",
      heads: heads.map((head) => texts2[head][language]),
      rows: material.map(({ name, riskAnalysis, exitPlan, contractUntil, evidence }) => [
        [{ text: name }],
        recorded(riskAnalysis, input),
        exitPlan === null ? say("none", input) : [
          ...recorded(exitPlan, input),
          "; ",
          ...exitPlan.tested === null ? say("notTested", input) : say("tested", input, { day: { text: dayText(exitPlan.tested, language) } })
        ],
        day(contractUntil),
        evidencePhrase(evidence, input)
      ])
    }
  ];
}
function recorded(record, input) {
  if (record === null) return say("none", input);
  const text = record.date === null ? record.document : dayText(record.date, input.language);
  return text === null ? say("yes", input) : [{ text }];
}
function concentration(input) {
  const { facts, language } = input;
  const { parents, index } = facts.concentration;
  const heading = { kind: "heading", level: 3, of: say("concentration", input) };
  if (index === null) return [heading, { kind: "paragraph", of: say("noCloud", input) }];
  const heads = ["group", "country", "share", "resources"];
  return [
    heading,
    {
      kind: "list",
      items: figures(facts.concentration, language).map(({ label, text }) => [`${label}: ${text}.`])
    },
    {
      kind: "table",
      heads: heads.map((head) => texts2[head][language]),
      rows: parents.map(({ name, country, share, resources }) => [
        [{ text: name }],
        country === null ? say("unknownCountry", input) : [{ text: country }],
        [percentText(share, language)],
        [numberText(resources, language)]
      ])
    }
  ];
}
function partyName(id) {
  const { parties } = loadCatalogue();
  return Object.hasOwn(parties, id) ? parties[id]?.name ?? id : id;
}

// src/answers/merge/document/denied.ts
function deniedAccess(input) {
  const { facts, language } = input;
  const systems = facts.impact.filter(({ system }) => system !== null);
  const others = facts.impact.filter(({ system }) => system === null);
  const hit = others.filter(({ verdict }) => verdict === "stops").length;
  const heads = ["system", "consequence", "chain", "hit", "proof"];
  return [
    { kind: "heading", level: 2, of: say("q5Title", input) },
    { kind: "paragraph", of: say("q5Scope", input) },
    ...systems.length === 0 ? [] : [
      {
        kind: "table",
        heads: heads.map((head) => texts2[head][language]),
        rows: systems.map((part) => partCells(part, input))
      }
    ],
    ...facts.impact.every(({ verdict }) => verdict === "survives") ? [{ kind: "paragraph", of: say("q5Nothing", input) }] : [],
    ...systems.flatMap((part) => consequenceBlocks(part, input)),
    ...others.length === 0 ? [] : [
      {
        kind: "paragraph",
        of: say("q5Unclaimed", input, {
          stops: numberText(hit, language),
          all: numberText(others.length, language)
        })
      }
    ],
    { kind: "paragraph", of: say("q5Limits", input) }
  ];
}
function partCells(part, input) {
  const { name, verdict, reason, stopping, degrading, resources } = part;
  const { language } = input;
  const chain = reason !== null && "chain" in reason ? reason.chain : [];
  return [
    [{ text: name }],
    [texts[verdict][language]],
    reasonPhrase(part, input),
    say("hitOf", input, {
      stops: numberText(stopping, language),
      degrades: numberText(degrading, language),
      all: numberText(resources, language)
    }),
    evidencePhrase(reason !== null && "systems" in reason ? declaredIn(name, input) : chain, input)
  ];
}
function declaredIn(name, { facts }) {
  return facts.systems.find((system) => system.name === name)?.evidence ?? [];
}
function reasonPhrase({ reason }, input) {
  if (reason === null) return [];
  if ("systems" in reason) {
    const systems = reason.systems.map((name) => [{ text: name }]);
    return say("needs", input, { systems: joined(systems, " → ") });
  }
  const steps = reason.chain.map(({ address }) => [{ code: address }]);
  if (reason.left > 0) steps.splice(-1, 0, [`… (${reason.left})`]);
  return say("because", input, {
    chain: joined(steps, " → "),
    reason: effectText(reason.effect, input.language),
    party: partyPhrase(reason.party, input)
  });
}
function consequenceBlocks({ name, consequences }, input) {
  if (consequences.length === 0) return [];
  const atOnce = consequences.filter(({ effect }) => effect.grace === null);
  const later = consequences.filter(({ effect }) => effect.grace !== null);
  return [
    { kind: "heading", level: 3, of: [{ text: name }] },
    ...listed("atOnce", atOnce, input),
    ...listed("later", later, input)
  ];
}
function listed(title, consequences, input) {
  if (consequences.length === 0) return [];
  return [
    { kind: "paragraph", of: [...say(title, input), ":"] },
    { kind: "list", items: consequences.map((one) => consequencePhrase(one, input)) }
  ];
}
function consequencePhrase(consequence, input) {
  const { effect, resources, evidence } = consequence;
  const { language } = input;
  const lines = new Set(evidence.map(({ file, line }) => `${file}:${line}`)).size;
  return [
    ...dependencePhrase(consequence, input),
    `, ${texts[effect.severity][language]}: ${effectText(effect, language)} (`,
    ...evidencePhrase(evidence, input, Math.max(0, resources - evidence.length)),
    lines === 0 ? "" : ")"
  ];
}
function dependencePhrase({ party, service }, { language }) {
  return [...partyPhrase(party, { language }), ": ", { text: serviceText(service)[language] }];
}
function directDependence(input) {
  const { facts, language } = input;
  const heading = [
    { kind: "heading", level: 2, of: say("q8Title", input) },
    { kind: "paragraph", of: say("q8Scope", input) }
  ];
  const material = facts.systems.filter(isMaterial);
  if (material.length === 0) return [...heading, { kind: "paragraph", of: say("noMaterial", input) }];
  const parts = new Map(facts.impact.flatMap((part) => part.system === null ? [] : [[part.name, part]]));
  const each = material.map(({ name }) => {
    const part = parts.get(name) ?? null;
    return { name, part, direct: part === null ? [] : dependencesOf(part) };
  });
  const known = each.filter(({ part }) => part !== null);
  const count = each.reduce((sum, { direct }) => sum + direct.length, 0);
  const heads = ["system", "direct", "dependsOn", "proof"];
  return [
    ...heading,
    {
      kind: "paragraph",
      of: say("q8Total", input, {
        met: numberText(known.filter(({ direct }) => direct.length === 0).length, language),
        all: numberText(material.length, language),
        count: numberText(count, language)
      })
    },
    {
      kind: "table",
      heads: heads.map((head) => texts2[head][language]),
      rows: each.map(({ name, part, direct }) => [
        [{ text: name }],
        part === null ? say("noCodeFor", input) : [numberText(direct.length, language)],
        [
          ...joined(
            direct.map((one) => dependencePhrase(one, input)),
            "; "
          ),
          ...throughPhrase(part, input)
        ],
        evidencePhrase(
          direct.flatMap(({ evidence }) => evidence.slice(0, 1)),
          input
        )
      ])
    }
  ];
}
function dependencesOf({ consequences }) {
  const direct = consequences.filter(({ effect }) => effect.severity === "stops" && effect.grace === null);
  const keyed = direct.map((one) => [
    JSON.stringify([one.party?.id ?? null, one.service]),
    one
  ]);
  return [...new Map([...keyed].reverse()).values()].reverse();
}
function throughPhrase(part, input) {
  if (part === null || part.reason === null || !("systems" in part.reason)) return [];
  return [...say("through", input), ": ", { text: part.reason.systems.join(" → ") }];
}

// src/answers/merge/document/services.ts
function inUse(input) {
  const { facts, language } = input;
  const material = new Set(facts.systems.filter(isMaterial).map(({ name }) => name));
  const american = facts.services.filter(isAmerican);
  const ofMaterial = ({ system }) => system !== null && material.has(system);
  const those = american.filter(ofMaterial).filter(isLodged);
  const fetched = american.filter(ofMaterial).filter((service) => !isLodged(service));
  const others = american.filter((service) => !ofMaterial(service)).filter(isLodged);
  const unknown = facts.services.filter(({ row }) => row.party !== null && row.party.parentCountry === null);
  const heads = ["system", "party", "service", "storage", "processing", "resources", "proof"];
  return [
    { kind: "heading", level: 2, of: say("q3Title", input) },
    { kind: "paragraph", of: say("q3Scope", input) },
    ...material.size === 0 ? [{ kind: "paragraph", of: say("noMaterial", input) }] : [],
    ...material.size > 0 && those.length === 0 ? [{ kind: "paragraph", of: say("q3Nothing", input) }] : [],
    ...those.length === 0 ? [] : [
      {
        kind: "table",
        heads: heads.map((head) => texts2[head][language]),
        rows: [...bySystemPartyAndService(those).values()].map((group) => serviceCells(group, input))
      }
    ],
    ...partiesParagraph("q3Fetched", fetched, input),
    ...partiesParagraph("q3Unknown", unknown, input),
    ...others.length === 0 ? [] : [
      {
        kind: "paragraph",
        of: say("q3Others", input, {
          resources: numberText(countOf2(others), language),
          parties: namesPhrase(partiesOf(others), input)
        })
      }
    ]
  ];
}
function partiesParagraph(name, services, input) {
  if (services.length === 0) return [];
  return [{ kind: "paragraph", of: say(name, input, { parties: namesPhrase(partiesOf(services), input) }) }];
}
function bySystemPartyAndService(services) {
  return grouped(services, ({ system, row }) => JSON.stringify([system, row.party?.id ?? null, row.service]));
}
function serviceCells(group, input) {
  const [first] = group;
  if (first === void 0) return [];
  const { language } = input;
  const rows = group.map(({ row }) => row);
  const open = rows.reduce((sum, row) => sum + row.open, 0);
  const countries = (of) => countriesText([...new Set(rows.flatMap(of))].sort(), language);
  const storage = [
    [{ text: countries((row) => row.storage) }],
    ...open === 0 ? [] : [say("openPlaces", input, { count: numberText(open, language) })]
  ];
  return [
    systemPhrase(first.system, input),
    partyPhrase(first.row.party, input),
    [{ text: serviceText(first.row.service)[language] }],
    storage.filter(
      (phrase) => phrase.some((part) => typeof part === "string" || !("text" in part) || part.text !== "")
    ).flatMap((phrase, position) => position === 0 ? phrase : ["; ", ...phrase]),
    [{ text: countries((row) => row.processing) }],
    [numberText(countOf2(group), language)],
    servicesEvidence(group, input)
  ];
}
function servicesEvidence(group, input) {
  const places = group.flatMap(
    ({ repository, row }) => row.resources.map(({ file, line }) => ({ file: `${repository}:${file}`, line }))
  );
  return evidencePhrase(
    places,
    input,
    group.reduce((sum, { row }) => sum + row.furtherLines, 0)
  );
}
function countOf2(services) {
  return services.reduce((sum, { row }) => sum + row.count, 0);
}
function partiesOf(services) {
  return [...new Set(services.flatMap(({ row }) => row.party?.name ?? []))].sort();
}
function planned(input) {
  const { planned: growth, language } = input;
  const heading = { kind: "heading", level: 2, of: say("q4Title", input) };
  if (growth === null) return [heading, { kind: "paragraph", of: say("q4None", input) }];
  if (growth.changes.length === 0) return [heading, { kind: "paragraph", of: say("q4Nothing", input) }];
  return [
    heading,
    { kind: "paragraph", of: say("q4Scope", input) },
    changesTable(growth.changes, [texts2.nowHead[language], texts2.thenHead[language]], input)
  ];
}
function changesTable(changes, [was, is], input) {
  const { language } = input;
  return {
    kind: "table",
    heads: [
      texts2.system[language],
      texts2.party[language],
      texts2.service[language],
      was,
      is,
      texts2.proof[language]
    ],
    rows: changes.map(({ system, party, service, before, after, services }) => [
      systemPhrase(system, input),
      partyPhrase(party, input),
      [{ text: serviceText(service)[language] }],
      [numberText(before, language)],
      [numberText(after, language)],
      servicesEvidence(services, input)
    ])
  };
}

// src/answers/merge/document/development.ts
var europeanAim = 30;
function development(input) {
  const { facts, growth, language } = input;
  const { europeanShare, dutchShare, resources } = facts.concentration;
  const now = standingOf(facts);
  const heading = [{ kind: "heading", level: 2, of: say("q9Title", input) }];
  if (europeanShare === null) return [...heading, { kind: "paragraph", of: say("noCloud", input) }];
  return [
    ...heading,
    {
      kind: "paragraph",
      of: say("q9Now", input, {
        day: dayText(now.asOf, language),
        resources: numberText(now.resources, language),
        all: numberText(resources, language),
        share: percentText(now.share, language)
      })
    },
    ...growth === null ? [{ kind: "paragraph", of: say("q9None", input) }] : grown(growth, input),
    {
      kind: "paragraph",
      of: say("q9European", input, {
        european: percentText(europeanShare, language),
        dutch: percentText(dutchShare ?? 0, language),
        reached: say(europeanShare >= europeanAim ? "reached" : "notReached", input)
      })
    }
  ];
}
function grown(growth, input) {
  const { before, after, changes, onlyBefore, onlyAfter } = growth;
  const { language } = input;
  return [
    {
      kind: "paragraph",
      of: say("q9Grew", input, {
        day: dayText(before.asOf, language),
        before: numberText(before.resources, language),
        after: numberText(after.resources, language),
        shareBefore: percentText(before.share, language),
        shareAfter: percentText(after.share, language),
        verdict: say(verdictOf(growth), input)
      })
    },
    ...changes.length === 0 ? [] : [changesTable(changes, [texts2.before[language], texts2.after[language]], input)],
    ...onlyAfter.length === 0 ? [] : [
      {
        kind: "notice",
        of: say("q9OnlyAfter", input, { names: namesPhrase(onlyAfter, input) })
      }
    ],
    ...onlyBefore.length === 0 ? [] : [
      {
        kind: "notice",
        of: say("q9OnlyBefore", input, { names: namesPhrase(onlyBefore, input) })
      }
    ]
  ];
}
function verdictOf({ changes }) {
  const more = changes.some(({ before, after }) => after > before);
  const less = changes.some(({ before, after }) => after < before);
  return more ? less ? "shifted" : "grew" : less ? "shrank" : "same";
}

// src/answers/merge/document/opening.ts
function opening(input) {
  const { name, kind, ministry, organisations, facts, language } = input;
  const called = name === null ? say("nobody", input) : [{ text: name }];
  const about = [
    ...ministry === null ? [] : [say("ministry", input, { name: { text: ministry } })],
    ...organisations.length < 2 ? [] : [say("organisations", input, { names: namesPhrase(organisations, input) })],
    ...kind === null ? [] : [say("kinds", input, { kind: texts2[kind][language] })]
  ];
  const { repositories } = facts;
  const resources = repositories.reduce((sum, one) => sum + one.resources, 0);
  return [
    { kind: "heading", level: 1, of: say("title", input, { name: called }) },
    ...about.length === 0 ? [] : [{ kind: "paragraph", of: about.flatMap((one) => [...one, " "]).slice(0, -1) }],
    {
      kind: "paragraph",
      of: say("basis", input, {
        repositories: repositories.length === 1 ? say("repository", input) : say("repositories", input, { count: numberText(repositories.length, language) }),
        resources: numberText(resources, language),
        day: daysPhrase(input),
        profiles: namesPhrase(facts.profiles, input),
        versions: namesPhrase(facts.toolVersions, input)
      })
    },
    { kind: "paragraph", of: say("evidence", input) },
    ...notices(input),
    { kind: "heading", level: 2, of: say("limitsTitle", input) },
    { kind: "paragraph", of: say("limits", input) },
    ...undeclared(input)
  ];
}
function daysPhrase(input) {
  const { facts, language } = input;
  const until = dayText(facts.asOf, language);
  if (facts.from === facts.asOf) return [until];
  return say("between", input, { from: dayText(facts.from, language), until });
}
function notices(input) {
  const { facts, repeated } = input;
  const incomplete = facts.repositories.filter((one) => one.incomplete);
  const all = [
    ...incomplete.length === 0 ? [] : [
      say("incomplete", input, {
        count: String(incomplete.length),
        all: String(facts.repositories.length),
        names: namesPhrase(
          incomplete.map(({ name }) => name),
          input
        )
      })
    ],
    ...facts.profiles.length < 2 ? [] : [say("mixedProfiles", input, { names: namesPhrase(facts.profiles, input) })],
    ...facts.toolVersions.length < 2 ? [] : [say("mixedVersions", input, { names: namesPhrase(facts.toolVersions, input) })],
    ...repeated.length === 0 ? [] : [
      say("repeated", input, {
        names: namesPhrase(
          repeated.map(({ file, counted }) => `${file} = ${counted}`),
          input
        )
      })
    ]
  ];
  return all.map((of) => ({ kind: "notice", of }));
}
function undeclared(input) {
  const { impact, systems } = input.facts;
  const without = impact.reduce((sum, part) => sum + (part.system === null ? part.resources : 0), 0);
  const unknown = systems.filter(({ material }) => material === null).map(({ name }) => name);
  const all = [
    ...without === 0 ? [] : [say("undeclared", input, { count: numberText(without, input.language) })],
    ...unknown.length === 0 ? [] : [say("materialUnknown", input, { names: namesPhrase(unknown, input) })]
  ];
  return all.map((of) => ({ kind: "paragraph", of }));
}
function account(input) {
  const { facts, language } = input;
  const heads = ["repositoryHead", "day", "profile", "version", "resources", "unknown", "complete"];
  return [
    { kind: "heading", level: 2, of: say("accountTitle", input) },
    {
      kind: "table",
      heads: heads.map((head) => texts2[head][language]),
      rows: facts.repositories.map((one) => [
        [{ text: one.name }],
        [{ text: one.asOf }],
        [{ text: one.profile }],
        [{ text: one.toolVersion }],
        [numberText(one.resources, language)],
        [numberText(one.unknown, language)],
        say(one.incomplete ? "no" : "yes", input)
      ])
    },
    ...facts.systems.length === 0 ? [] : [
      {
        kind: "table",
        heads: [texts2.system[language], texts2.proof[language]],
        rows: facts.systems.map(({ name, evidence }) => [
          [{ text: name }],
          evidencePhrase(evidence, input)
        ])
      }
    ],
    { kind: "paragraph", of: say("indication", input) }
  ];
}

// src/answers/merge/document/page.ts
import { createHash } from "node:crypto";
function page(title, content, language) {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.markup;
}
var style = `
:root { color-scheme: light dark; --line: #767676; --soft: #f3f3f3; --notice: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --line: #8a8a8a; --soft: #262626; --notice: #4a3b10; } }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
p, ul { max-width: 50rem; }
.notice { padding: .75rem 1rem; background: var(--notice); border-left: 4px solid #b26a00; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { padding: .375rem .5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--soft); }
code { font-size: .8125rem; overflow-wrap: anywhere; }
@media print {
  @page { size: A4 landscape; margin: 15mm; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
}
`;
var policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");

// src/answers/merge/document/stores.ts
function storedData(input) {
  const { facts, language } = input;
  const heading = [
    { kind: "heading", level: 2, of: say("q6Title", input) },
    { kind: "paragraph", of: say("q6Scope", input) }
  ];
  const limits = { kind: "paragraph", of: say("q6Limits", input) };
  if (facts.stores.length === 0)
    return [...heading, { kind: "paragraph", of: say("q6Nothing", input) }, limits];
  const heads = ["system", "data", "party", "jurisdiction", "keyHolder", "stores", "proof"];
  const systems = new Map(facts.systems.map((system) => [system.name, system]));
  const groups = grouped(
    facts.stores,
    ({ system, party, keyHolder }) => JSON.stringify([system, party?.id ?? null, keyHolder])
  );
  return [
    ...heading,
    {
      kind: "table",
      heads: heads.map((head) => texts2[head][language]),
      rows: [...groups.values()].map((those) => cells(those, systems, input))
    },
    limits
  ];
}
function cells(those, systems, input) {
  const [first] = those;
  if (first === void 0) return [];
  const { system, party, keyHolder } = first;
  return [
    systemPhrase(system, input),
    dataPhrase(system === null ? void 0 : systems.get(system), input),
    partyPhrase(party, input),
    jurisdictionPhrase(party, input),
    say(keyName(keyHolder), input),
    joined(
      those.map(
        ({ certain, count }) => say(certain ? "certainStores" : "possibleStores", input, {
          count: numberText(count, input.language)
        })
      ),
      " + "
    ),
    evidencePhrase(
      those.flatMap(({ evidence }) => evidence),
      input,
      those.reduce((sum, { count, evidence }) => sum + count - evidence.length, 0)
    )
  ];
}
function jurisdictionPhrase(party, input) {
  if (party === null) return say("ownControl", input);
  const country = party.parentCountry;
  return country === null ? say("unknownCountry", input) : [{ text: countryName(country, input.language) }];
}
function keyName(keyHolder) {
  return keyHolder === "provider" || keyHolder === "customer" || keyHolder === "external" ? keyHolder : "unknownKey";
}
var personal = { special: "specialData", ordinary: "ordinaryData", none: "noData" };
var registry = { source: "sourceRegistry", copy: "copyRegistry", none: null };
function dataPhrase(system, input) {
  if (system === void 0) return say("none", input);
  const { personalData, baseRegistry, rubricering, tbb } = system;
  const registryName = baseRegistry === null ? null : registry[baseRegistry];
  const parts = [
    ...personalData === null ? [] : [say(personal[personalData], input)],
    ...registryName === null ? [] : [say(registryName, input)],
    ...rubricering === null ? [] : [[{ text: rubricering }]],
    ...tbb === null ? [] : [[{ text: tbb.toUpperCase().replace("-", " ") }]]
  ];
  return parts.length === 0 ? say("none", input) : joined(parts, ", ");
}

// src/answers/merge/document/index.ts
function markdownAnswers(input) {
  return markdownDocument(blocksOf(input));
}
function htmlAnswers(input) {
  const { name, language } = input;
  const title = texts2.title[language].replace("{name}", () => name ?? texts2.nobody[language]);
  return page(title, htmlBlocks(blocksOf(input)), language);
}
function blocksOf(input) {
  return [
    ...opening(input),
    ...decisions(input),
    ...inUse(input),
    ...planned(input),
    ...deniedAccess(input),
    ...storedData(input),
    ...directDependence(input),
    ...development(input),
    ...account(input)
  ];
}

// src/answers/merge/facts.ts
function factsOf(digests) {
  const days2 = digests.map(({ profile }) => profile.asOf).sort();
  const asOf = days2.at(-1) ?? "";
  const call = naming(digests);
  const parts = joinedParts(digests);
  const verdicts = throughSystems(parts);
  return {
    from: days2[0] ?? "",
    asOf,
    profiles: distinct(digests.map(({ profile }) => profile.id)),
    toolVersions: distinct(digests.map(({ toolVersion }) => toolVersion)),
    repositories: digests.map(({ repository, profile, toolVersion, summary }) => ({
      name: repository,
      asOf: profile.asOf,
      profile: profile.id,
      toolVersion,
      resources: summary.resources,
      unknown: summary.unknown,
      incomplete: summary.incomplete
    })),
    systems: systemsIn(digests, call),
    services: digests.flatMap(
      (digest) => digest.services.map((row) => ({
        repository: digest.repository,
        system: call(digest, row.system?.name ?? null),
        row
      }))
    ),
    concentration: measureUses(
      digests.flatMap(({ uses }) => uses),
      asOf,
      "resources",
      membersOn(loadCatalogue(), "eer", asOf)
    ),
    impact: parts.map((part, position) => ({
      ...part,
      ...verdicts[position],
      name: part.system === null ? part.name : callIn(digests, part.organisation, part.name)
    })),
    stores: sortedBy(
      joinStores(
        digests.flatMap(
          (digest) => digest.stores.map((store) => ({ ...store, system: call(digest, store.system) }))
        )
      ),
      ({ system, party, keyHolder, certain }) => [system ?? "￿", party?.name ?? "￿", keyHolder ?? "￿", certain ? 0 : 1].join("\0")
    ),
    decisions: joinDecisions(
      digests.flatMap(
        (digest) => digest.decisions.map((decision) => ({
          ...decision,
          systems: decision.systems.flatMap((system) => call(digest, system) ?? [])
        }))
      )
    ),
    lapsed: digests.flatMap(({ lapsed: lapsed2 }) => lapsed2)
  };
}
function naming(digests) {
  return ({ organisation }, system) => system === null ? null : callIn(digests, organisation?.name ?? null, system);
}
function callIn(digests, organisation, system) {
  const first = digests[0]?.organisation?.name ?? null;
  const isAlone = digests.every((digest) => (digest.organisation?.name ?? null) === first);
  return isAlone || organisation === null ? system : `${organisation}: ${system}`;
}
function joinedParts(digests) {
  const parts = digests.flatMap(
    ({ repository, impact }) => impact.map((part) => part.system === null ? { ...part, name: `${repository}:${part.name}` } : part)
  );
  const groups = grouped(
    parts,
    ({ system, organisation, name }) => JSON.stringify([system === null, organisation, name])
  );
  const joined2 = [...groups.values()].flatMap((those) => joinSummaries(those) ?? []);
  return sortedBy(
    joined2,
    ({ system, organisation, name }) => [system === null ? 1 : 0, organisation ?? "￿", name].join("\0")
  );
}
function systemsIn(digests, call) {
  const declared = digests.flatMap(
    (digest) => digest.systems.map((system) => ({
      system,
      name: call(digest, system.name) ?? system.name,
      evidence: { address: system.name, file: `${digest.repository}:${system.file}`, line: system.line }
    }))
  );
  const facts = [...grouped(declared, ({ name }) => name)].map(([name, those]) => {
    const systems = those.map(({ system }) => system);
    return {
      name,
      material: systems.some(({ material }) => material === true) ? true : systems.find(({ material }) => material !== null)?.material ?? null,
      personalData: heaviest(personalDataKinds, systems, ({ personalData }) => personalData),
      rubricering: heaviest(rubriceringen, systems, ({ rubricering }) => rubricering),
      tbb: heaviest(tbbLevels, systems, ({ tbb }) => tbb),
      baseRegistry: heaviest(baseRegistryKinds, systems, ({ baseRegistry }) => baseRegistry),
      riskAnalysis: systems.find(({ riskAnalysis }) => riskAnalysis !== null)?.riskAnalysis ?? null,
      exitPlan: systems.find(({ exitPlan }) => exitPlan !== null)?.exitPlan ?? null,
      contractUntil: systems.find(({ contractUntil }) => contractUntil !== null)?.contractUntil ?? null,
      evidence: those.map(({ evidence }) => evidence)
    };
  });
  return sortedBy(facts, ({ name }) => name);
}
function heaviest(levels, systems, of) {
  return levels.findLast((level) => systems.some((system) => of(system) === level)) ?? null;
}
function distinct(texts3) {
  return [...new Set(texts3)].sort(compareText);
}

// src/answers/merge/gather.ts
import { createHash as createHash2 } from "node:crypto";
async function gather(sources) {
  const held = [];
  const repeated = [];
  const messages = [];
  const byContent = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const one = await readSource(source);
    if ("message" in one) {
      messages.push(one.message);
      continue;
    }
    const earlier = byContent.get(one.content);
    if (earlier !== void 0 && !(source.named && earlier.repository !== source.repository)) {
      repeated.push({ file: source.file, counted: earlier.file });
      continue;
    }
    byContent.set(one.content, source);
    held.push(one);
  }
  messages.push(...sameName(held), ...sameCode(held), ...twoMinistries(held));
  if (messages.length > 0) return { kind: "refused", messages };
  const digests = sortedBy(
    held.map(({ digest }) => digest),
    ({ repository }) => repository
  );
  return { kind: "gathered", digests, repeated };
}
async function readSource(source) {
  let text;
  try {
    text = await source.read();
  } catch (error) {
    return {
      message: `${source.file} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    };
  }
  const parsed = parseReport(text, source.file);
  if (parsed.kind === "refused") return parsed;
  const content = createHash2("sha256").update(text).digest("base64");
  return { source, content, digest: digestOf(parsed.report, source.repository) };
}
function sameName(held) {
  return [...grouped(held, ({ source }) => source.repository)].flatMap(
    ([name, those]) => those.length < 2 ? [] : [`${filesOf(those)} are all called ${name}. Give each repository once.`]
  );
}
function sameCode(held) {
  const comparable = held.filter(({ digest }) => digest.sketch.length > 0);
  const alike = grouped(
    comparable,
    ({ digest: { organisation, systems } }) => JSON.stringify([organisation?.name ?? null, systems.map(({ name }) => name)])
  );
  return [...alike.values()].flatMap(
    (those) => those.flatMap((one, position) => {
      const other = those.slice(position + 1).find((later) => isSameCode(one, later));
      if (other === void 0) return [];
      return [
        `${filesOf([one, other])} look like the same repository twice: most of their resources are the same. Give one of them, or name both (--name FILE=NAME) when they are two.`
      ];
    })
  );
}
var mostAlike = 0.75;
function isSameCode(a, b) {
  if (a.source.named && b.source.named) return false;
  const size = Math.max(a.digest.sketch.length, b.digest.sketch.length);
  const ids = new Set(a.digest.sketch);
  return b.digest.sketch.filter((id) => ids.has(id)).length >= mostAlike * size;
}
function twoMinistries(held) {
  const named = held.filter(({ digest }) => digest.organisation?.name != null);
  return [...grouped(named, ({ digest }) => digest.organisation?.name)].flatMap(([name, those]) => {
    const told = those.filter(({ digest }) => digest.organisation?.ministry != null);
    const byMinistry = grouped(told, ({ digest }) => digest.organisation?.ministry);
    if (byMinistry.size < 2) return [];
    const each = [...byMinistry].map(([ministry, [first]]) => `${ministry} (${first?.source.file})`);
    return [`${name} is put under several ministries: ${each.join(", ")}. Correct organisation.ministry.`];
  });
}
function filesOf(those) {
  return those.map(({ source }) => source.file).join(" and ");
}
function organisationsIn(digests) {
  const groups = grouped(digests, ({ organisation }) => organisation?.name ?? null);
  const all = [...groups].map(([name, those]) => {
    const said = those.flatMap(({ organisation }) => organisation ?? []);
    return {
      name,
      kind: said.find(({ kind }) => kind !== null)?.kind ?? null,
      ministry: said.find(({ ministry }) => ministry !== null)?.ministry ?? null,
      digests: those
    };
  });
  return sortedBy(all, ({ name }) => name ?? "￿");
}

// src/answers/merge/index.ts
async function mergeReports({ now, earlier, planned: planned2 }) {
  const current = await gather(now);
  const before = earlier === null ? null : await gather(earlier);
  const intended = planned2 === null ? null : await gather(planned2);
  const all = [current, ...before === null ? [] : [before], ...intended === null ? [] : [intended]];
  const messages = all.flatMap((one) => one.kind === "refused" ? one.messages : []);
  if (current.kind === "refused" || before?.kind === "refused" || intended?.kind === "refused")
    return { kind: "refused", messages };
  const others = { before: before?.digests ?? null, planned: intended?.digests ?? null };
  const organisations = organisationsIn(current.digests);
  const merged = {
    organisations: organisations.map((one) => scopeOf(one, [one], others)),
    ministries: ministriesIn(organisations).map(
      ([name, those]) => scopeOf({ name, kind: null, ministry: null }, those, others)
    ),
    repeated: current.repeated,
    incomplete: current.digests.some(({ summary }) => summary.incomplete)
  };
  return { kind: "merged", merged };
}
function ministriesIn(organisations) {
  const groups = grouped(organisations, ({ ministry }) => ministry);
  const named = [...groups].flatMap(([name, those]) => name === null ? [] : [[name, those]]);
  return sortedBy(named, ([name]) => name);
}
function scopeOf({ name, kind, ministry }, organisations, others) {
  const names = new Set(organisations.map((one) => one.name));
  const isInside = ({ organisation }) => names.has(organisation?.name ?? null);
  const digests = organisations.flatMap((one) => one.digests);
  const facts = factsOf(digests);
  const before = others.before?.filter(isInside) ?? [];
  const planned2 = others.planned?.filter(isInside) ?? [];
  return {
    name,
    kind,
    ministry,
    organisations: organisations.flatMap((one) => one.name ?? []),
    facts,
    growth: before.length === 0 ? null : growthOf(factsOf(before), facts),
    planned: planned2.length === 0 ? null : growthOf(facts, factsOf(asPlanned(digests, planned2)))
  };
}
function asPlanned(now, planned2) {
  const changed = new Set(planned2.map(({ repository }) => repository));
  return [...now.filter(({ repository }) => !changed.has(repository)), ...planned2];
}
function mergedDocuments(merged, format, language) {
  switch (format) {
    case "json":
      return [{ file: "merged.json", text: jsonText(merged) }];
    case "ndjson":
      return [{ file: "inventory.ndjson", text: rowsText(merged) }];
    case "markdown":
      return documentsOf(merged, language, "md", markdownAnswers);
    case "html":
      return documentsOf(merged, language, "html", htmlAnswers);
  }
}
function documentsOf({ organisations, ministries, repeated }, language, extension, render) {
  const taken = /* @__PURE__ */ new Set();
  const inputOf = (scope) => ({ ...scope, repeated, language });
  return [
    ...organisations.map((scope) => ({ scope, start: "" })),
    ...ministries.map((scope) => ({
      scope,
      start: /^ministerie\b/i.test(scope.name ?? "") ? "" : "ministerie-"
    }))
  ].map(({ scope, start }) => ({
    file: `${freeName(`${start}${slugOf(scope.name)}`, taken)}.${extension}`,
    text: render(inputOf(scope))
  }));
}
function slugOf(name) {
  const slug = (name ?? "").normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 80);
  return slug === "" ? "zonder-organisatie" : slug;
}
function freeName(name, taken) {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
function jsonText({ organisations, ministries, repeated, incomplete }) {
  const document = {
    schemaVersion: 1,
    kind: "merged",
    incomplete,
    repeated,
    organisations: organisations.map(jsonScope),
    ministries: ministries.map(({ facts, growth, planned: planned2, name, organisations: names }) => ({
      name,
      organisations: names,
      concentration: facts.concentration,
      growth: growth && jsonGrowth(growth),
      planned: planned2 && jsonGrowth(planned2)
    }))
  };
  return withoutCommandsInJson(`${JSON.stringify(document, null, 2)}
`);
}
function jsonScope({ name, kind, ministry, facts, growth, planned: planned2 }) {
  const { services, impact, ...rest } = facts;
  return {
    name,
    kind,
    ministry,
    ...rest,
    services: services.map(jsonService),
    impact: impact.map(({ system, ...part }) => ({ ...part, system: system !== null })),
    growth: growth && jsonGrowth(growth),
    planned: planned2 && jsonGrowth(planned2)
  };
}
function jsonGrowth({ changes, ...rest }) {
  return {
    ...rest,
    changes: changes.map(({ services, ...change }) => ({
      ...change,
      evidence: services.flatMap(
        ({ repository, row }) => row.resources.map((place) => ({ repository, ...place }))
      )
    }))
  };
}
function jsonService({ repository, row }) {
  return { repository, ...objectOf(row), evidence_lines_left_out: row.furtherLines };
}
function rowsText({ organisations }) {
  const rows = organisations.flatMap(({ facts }) => facts.services.map(jsonService));
  return withoutCommandsInJson(rows.map((row) => `${JSON.stringify(row)}
`).join(""));
}
export {
  mergeReports,
  mergedDocuments
};
