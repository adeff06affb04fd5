import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  printable,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";

// src/report/html/markup.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escaped(text) {
  return withoutCommands(printable(text)).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function html(strings, ...parts) {
  const last = strings.length - 1;
  return {
    markup: strings.map((text, at) => text + (at < last ? rendered(parts[at] ?? null) : "")).join("")
  };
}
function rendered(part) {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}
function trusted(markup) {
  return { markup };
}

// src/report/html/bar.ts
var width = 200;
var height = 14;
function bar(most, parts) {
  let from = 0;
  const drawn = parts.map(({ value, kind }) => {
    const length = most === 0 ? 0 : width * value / most;
    const start = from;
    from += length;
    return html`<rect class="${kind}" x="${start.toFixed(1)}" width="${Math.max(value > 0 ? 2 : 0, length).toFixed(1)}" height="${height}"></rect>`;
  });
  return html`<svg class="bar" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}

// src/report/html/words.ts
var client = {
  resultCount: { nl: "{shown} van {total}", en: "{shown} of {total}" },
  none: { nl: "Niets gevonden met dit filter.", en: "Nothing found with this filter." },
  previous: { nl: "Vorige", en: "Previous" },
  next: { nl: "Volgende", en: "Next" },
  pageOf: { nl: "Bladzijde {page} van {pages}", en: "Page {page} of {pages}" },
  details: { nl: "Hoe wij dit weten", en: "How we know" },
  decides: { nl: "beslist", en: "decides" },
  affected: { nl: "Betreft", en: "Affects" },
  more: { nl: "en nog {count}", en: "and {count} more" },
  showAll: { nl: "Toon alle {count}", en: "Show all {count}" },
  remedy: { nl: "Wat te doen", en: "What to do" },
  basis: { nl: "Grondslag", en: "What it rests on" },
  chain: { nl: "Keten", en: "Chain" },
  units: { nl: "Eenheden", en: "Units" },
  excepted: { nl: "Uitzondering", en: "Exception" },
  possible: { nl: "mogelijk", en: "possible" },
  self: { nl: "eigen beheer", en: "yourself" },
  unknownCountry: { nl: "onbekend", en: "unknown" },
  all: { nl: "alle", en: "all" },
  themeDark: { nl: "Donkere weergave", en: "Dark appearance" },
  printedPart: {
    nl: "Op papier staan de eerste {shown} van {total}; het bestand zelf, het JSON- en het CSV-rapport bevatten alles.",
    en: "On paper are the first {shown} of {total}; the file itself, the JSON and the CSV report hold everything."
  },
  forResource: { nl: "Bevindingen bij {address}", en: "Findings for {address}" },
  forFinding: { nl: "Resources bij bevinding {finding}", en: "Resources of finding {finding}" },
  servicesOnly: {
    nl: "Alleen wat ergens staat of draait, niet de herkomst van images en code.",
    en: "Only what is kept or runs somewhere, not the source of images and code."
  },
  notEncrypted: { nl: "geen", en: "none" },
  providerKey: { nl: "sleutel van de leverancier", en: "vendor's key" },
  customerKey: { nl: "eigen sleutel", en: "own key" },
  externalKey: { nl: "sleutel buiten de leverancier", en: "key outside the vendor" },
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
  note: { nl: "opmerking", en: "note" }
};
function clientWords(language) {
  const words2 = Object.entries(client).map(([name, text]) => [name, text[language]]);
  return Object.fromEntries(words2);
}
var words = {
  title: { nl: "Plaats en zeggenschap", en: "Place and control" },
  skip: { nl: "Naar de inhoud", en: "Skip to the content" },
  pages: { nl: "Onderdelen", en: "Parts" },
  needsScript: {
    nl: "De lijsten met bevindingen en resources hebben JavaScript nodig. Het script staat in dit bestand zelf; er wordt niets van het netwerk gehaald.",
    en: "The lists of findings and resources need JavaScript. The script is in this file itself; nothing is fetched from the network."
  },
  overview: { nl: "Overzicht", en: "Overview" },
  findings: { nl: "Bevindingen", en: "Findings" },
  resources: { nl: "Resources", en: "Resources" },
  unknown: { nl: "Niet vastgesteld", en: "Not established" },
  exceptions: { nl: "Uitzonderingen", en: "Exceptions" },
  about: { nl: "Verantwoording", en: "Account" },
  tileErrors: { nl: "fouten", en: "errors" },
  tileWarnings: { nl: "waarschuwingen", en: "warnings" },
  tileNotes: { nl: "opmerkingen", en: "notes" },
  tileResources: { nl: "resources", en: "resources" },
  tileWithin: { nl: "binnen het toegestane gebied", en: "inside the allowed area" },
  tileUnknown: { nl: "zonder vastgestelde plaats", en: "without an established place" },
  tileUs: { nl: "bij een Amerikaanse partij", en: "at a party under US control" },
  ofResources: { nl: "{count} van {total} resources", en: "{count} of {total} resources" },
  whereTitle: { nl: "Waar het staat", en: "Where it is" },
  whereLead: {
    nl: "Resources per land waar zij zelf of hun kopieën, sleutels en logs komen te staan. Een resource met een kopie elders telt in beide landen. Alleen wat vaststaat, staat op de kaart.",
    en: "Resources by the country where they or their copies, keys and logs will be. One with a copy elsewhere counts in both countries. Only what is established is on the map."
  },
  mapEurope: { nl: "Kaart van Europa", en: "Map of Europe" },
  mapWorld: { nl: "Kaart van de wereld", en: "Map of the world" },
  mapCountry: { nl: "{country}: {resources}, {verdict}", en: "{country}: {resources}, {verdict}" },
  legendAllowed: { nl: "toegestaan onder het profiel", en: "allowed under the profile" },
  legendOutside: { nl: "niet toegestaan", en: "not allowed" },
  legendNothing: { nl: "niets", en: "nothing" },
  legendShade: {
    nl: "donkerder: meer resources; gearceerd: niet toegestaan",
    en: "darker: more resources; hatched: not allowed"
  },
  tableWhere: { nl: "Waar en bij wie", en: "Where and who" },
  headPlace: { nl: "Plaats", en: "Place" },
  headVerdict: { nl: "Oordeel", en: "Verdict" },
  headParties: { nl: "Partijen (land van de moeder)", en: "Parties (country of the parent)" },
  whoTitle: { nl: "Wie erover gaat", en: "Who controls it" },
  whoLead: {
    nl: "Resources naar het land van de uiteindelijke moeder van de partij. Dat staat los van de plaats: ook in Frankfurt valt een Amerikaanse partij onder Amerikaans recht. Lichter: alleen de herkomst van images en code.",
    en: "Resources by the country of the party's ultimate parent. That is apart from the place: in Frankfurt too, a US party is under US law. Lighter: only the source of images and code."
  },
  headJurisdiction: { nl: "Jurisdictie", en: "Jurisdiction" },
  headParents: { nl: "Uiteindelijke moeders", en: "Ultimate parents" },
  jurisdictionUnknown: { nl: "niet bekend", en: "not known" },
  onlySupply: { nl: "waarvan {count} alleen herkomst", en: "of which {count} source only" },
  worstTitle: { nl: "Het ergste eerst", en: "Worst first" },
  worstAll: { nl: "Alle bevindingen", en: "All findings" },
  worstNone: { nl: "Geen fouten en geen waarschuwingen.", en: "No errors and no warnings." },
  findingsLead: {
    nl: "Eén beslissing is één bevinding, op de regel die haar nam, met de keten van het gebruik naar de beslissing.",
    en: "One decision is one finding, on the line that took it, with the chain from the use to the decision."
  },
  resourcesLead: {
    nl: "Elke resource met haar banden: waar zij staat en wie erover gaat.",
    en: "Every resource with its ties: where it is and who controls it."
  },
  filterText: { nl: "Zoek", en: "Search" },
  filterLevel: { nl: "Ernst", en: "Level" },
  filterRule: { nl: "Regel", en: "Rule" },
  filterCountry: { nl: "Land", en: "Country" },
  filterParty: { nl: "Partij", en: "Party" },
  filterJurisdiction: { nl: "Jurisdictie", en: "Jurisdiction" },
  filterState: { nl: "Plaats", en: "Place" },
  filterClear: { nl: "Wis het filter", en: "Clear the filter" },
  stateAllowed: { nl: "toegestaan", en: "allowed" },
  stateOutside: { nl: "niet toegestaan", en: "not allowed" },
  stateOpen: { nl: "open", en: "open" },
  stateUnknown: { nl: "niet vastgesteld", en: "not established" },
  headResource: { nl: "Resource", en: "Resource" },
  headWhere: { nl: "Waar", en: "Where" },
  headWho: { nl: "Wie", en: "Who" },
  headEncryption: { nl: "Versleuteling", en: "Encryption" },
  headCode: { nl: "In de code", en: "In the code" },
  headLevel: { nl: "Ernst", en: "Level" },
  scrollable: { nl: "tabel, schuift opzij", en: "table, scrolls sideways" },
  unknownLead: {
    nl: "Wat de code alleen niet zegt. Elke reden is een vraag aan wie de code beheert; met het antwoord verdwijnt zij.",
    en: "What the code alone does not say. Each reason is a question to whoever keeps the code; with the answer it is gone."
  },
  unknownNone: {
    nl: "Van elke resource is de plaats vastgesteld.",
    en: "The place of every resource is established."
  },
  headReason: { nl: "Wat ontbreekt", en: "What is missing" },
  headSettle: { nl: "Waar het op te lossen is", en: "Where it can be settled" },
  headExample: { nl: "Voorbeelden", en: "Examples" },
  byGeneralRuleLead: {
    nl: "Van {count} kent de catalogus de soort niet. De plaats volgt uit de algemene regel van de provider; controleer haar zelf.",
    en: "The catalogue does not know the type of {count}. The place follows from the provider's general rule; check it yourself."
  },
  exceptionsLead: {
    nl: "Bevindingen die een uitzondering dekt: zij blijven zichtbaar en tellen niet mee, tot de einddatum.",
    en: "Findings that an exception covers: they stay visible and do not count, until the end date."
  },
  exceptionsNone: { nl: "Er zijn geen uitzonderingen.", en: "There are no exceptions." },
  headUntil: { nl: "Tot", en: "Until" },
  headDecision: { nl: "Besluit", en: "Decision" },
  headBy: { nl: "Door", en: "By" },
  headReasonGiven: { nl: "Reden", en: "Reason" },
  headFinding: { nl: "Bevinding", en: "Finding" },
  seal: { nl: "SEAL", en: "SEAL" },
  sealLead: {
    nl: "Wat de code zegt van de doelen van het EU Cloud Sovereignty Framework. Zij kan een niveau begrenzen, nooit aantonen.",
    en: "What the code says of the objectives of the EU Cloud Sovereignty Framework. It can limit a level, never prove one."
  },
  headObjective: { nl: "Doel", en: "Objective" },
  headName: { nl: "Waarover", en: "About" },
  headWeight: { nl: "Gewicht", en: "Weight" },
  headSealVerdict: { nl: "Wat de code laat zien", en: "What the code shows" },
  profile: { nl: "Profiel", en: "Profile" },
  effective: { nl: "Van kracht sinds", en: "In force since" },
  judgedAsOf: { nl: "Beoordeeld naar", en: "Judged as on" },
  allowedCountries: { nl: "Toegestane landen", en: "Allowed countries" },
  scannedPaths: { nl: "Gescand", en: "Scanned" },
  tool: { nl: "Gemaakt met", en: "Made with" },
  filesRead: { nl: "Bestanden gelezen", en: "Files read" },
  notifications: { nl: "Bij het lezen", en: "While reading" },
  notificationsNone: { nl: "Alles kon worden gelezen.", en: "Everything could be read." },
  rulesTitle: { nl: "De regels van dit profiel", en: "The rules of this profile" },
  headRule: { nl: "Regel", en: "Rule" },
  headFired: { nl: "Bevindingen", en: "Findings" },
  sources: { nl: "Grenzen: Natural Earth (publiek domein).", en: "Borders: Natural Earth (public domain)." }
};

// src/report/html/scroll-table.ts
function scrollTable({ caption, heads, rows, kind = "plain" }, language) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}: ${words.scrollable[language]}">
<table class="${kind}"><caption class="unseen">${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

export {
  html,
  trusted,
  bar,
  clientWords,
  words,
  scrollTable
};
