import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-3XT65PUB.js";
import {
  evidenceOf,
  inventoryRows
} from "./chunk-IB6EY6UK.js";
import {
  countriesText,
  countryName,
  lineText,
  listText,
  partyText,
  placeText,
  roleText
} from "./chunk-FA7GWBYO.js";
import {
  standingKey,
  tieKey,
  tiesOf
} from "./chunk-RF6I6XK4.js";
import {
  serviceText
} from "./chunk-BDZE66EN.js";
import {
  pairAlike
} from "./chunk-O45EPYKL.js";
import "./chunk-AHEZHDT7.js";
import {
  csvText
} from "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import {
  hanging,
  padTo,
  painter,
  widthOf,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  cell,
  code
} from "./chunk-LABBF3RA.js";
import {
  compareText,
  excerpt,
  printable,
  withoutCommands,
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
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import {
  roles
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/answers/difference/match.ts
function matchResources(before, after) {
  const sides = { before: identityOf, after: identityOf };
  const { pairs, exact, left } = pairAlike(before.resources, after.resources, sides);
  return {
    pairs: [
      ...pairs.map(([was, is]) => ({ before: was, after: is })),
      ...left.before.map((resource) => ({ before: resource, after: null })),
      ...left.after.map((resource) => ({ before: null, after: resource }))
    ],
    renamed: pairs.slice(exact).filter(([was, is]) => outcomeOf(was) === outcomeOf(is)).length
  };
}
function identityOf(resource) {
  const { unit, type, address } = resource;
  return { unit: unit.path, variant: unit.variant, type, address, outcome: () => outcomeOf(resource) };
}
function outcomeOf(resource) {
  return JSON.stringify(tiesOf(resource).map(tieKey).sort());
}

// src/answers/difference/compare.ts
function compare(before, after) {
  const { pairs, renamed } = matchResources(before, after);
  const appearances2 = [presenceIn(before), presenceIn(after)];
  return {
    changes: changesIn(pairs),
    appeared: onlyIn(appearances2[1], appearances2[0]),
    disappeared: onlyIn(appearances2[0], appearances2[1]),
    renamed,
    resources: { before: before.resources.length, after: after.resources.length }
  };
}
function changesIn(pairs) {
  const groups = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const resource = changedResource(pair);
    for (const ties of tieChanges(pair)) {
      if (shownOf(ties).place.status === "not-applicable") continue;
      const key = keyOf(ties);
      const group = groups.get(key) ?? { first: ties, roles: /* @__PURE__ */ new Set(), resources: /* @__PURE__ */ new Map() };
      group.roles.add(shownOf(ties).role);
      group.resources.set(resourceKey(resource), resource);
      groups.set(key, group);
    }
  }
  return [...groups].map(([key, group]) => ({ key, change: changeOf(group) })).sort((a, b) => compareChanges(a.change, b.change) || compareText(a.key, b.key)).map(({ change }) => change);
}
function tieChanges({ before, after }) {
  const was = before === null ? [] : tiesOf(before);
  const is = after === null ? [] : tiesOf(after);
  const earlier = new Set(was.map(tieKey));
  const kept = new Set(is.map(tieKey).filter((key) => earlier.has(key)));
  return roles.flatMap((role) => {
    const went = distinct(was, role, kept);
    const came = distinct(is, role, kept);
    return pairUp(went, came);
  });
}
function distinct(ties, role, kept) {
  const byKey = new Map(ties.filter((tie) => tie.role === role).map((tie) => [tieKey(tie), tie]));
  return [...byKey].filter(([key]) => !kept.has(key)).map(([, tie]) => tie);
}
function pairUp(went, came) {
  return [
    ...came.map((after, position) => ({ before: went[position] ?? null, after })),
    ...went.slice(came.length).map((before) => ({ before, after: null }))
  ];
}
function shownOf(both) {
  const shown2 = both.after ?? both.before;
  if (shown2 === null) throw new Error("One side is there");
  return shown2;
}
function changeOf({ first, roles: changed, resources }) {
  const { before, after } = first;
  return {
    kind: before === null ? "new" : after === null ? "gone" : "moved",
    roles: roles.filter((role) => changed.has(role)),
    from: before === null ? null : standing(before),
    to: after === null ? null : standing(after),
    deciding: shownOf(first).deciding,
    resources: [...resources].sort(([a], [b]) => compareText(a, b)).map(([, resource]) => resource)
  };
}
function standing({ place, party }) {
  return { place, party };
}
function keyOf(ties) {
  const { before, after } = ties;
  const { deciding } = shownOf(ties);
  return JSON.stringify([
    before === null ? null : standingKey(before),
    after === null ? null : standingKey(after),
    deciding?.file ?? null,
    deciding?.line ?? null
  ]);
}
function changedResource(pair) {
  const { address, type, unit, file, line, system } = shownOf(pair);
  return {
    address,
    type,
    unit: { path: unit.path, variant: unit.variant },
    file,
    line,
    system,
    whole: pair.before === null || pair.after === null
  };
}
function resourceKey({ unit, address, type }) {
  return JSON.stringify([unit.path, unit.variant, address, type]);
}
function weight({ kind, to }) {
  if (kind === "gone" || to === null) return 3;
  return to.place.inEea === "no" ? 0 : to.place.inEea === "unknown" ? 1 : 2;
}
function compareChanges(a, b) {
  return weight(a) - weight(b) || b.resources.length - a.resources.length;
}
function presenceIn({ resources }) {
  const ties = resources.flatMap(tiesOf);
  const parties = ties.flatMap(({ party }) => party === null ? [] : [party]);
  return {
    countries: new Set(
      ties.flatMap(
        ({ place }) => place.status === "known" || place.status === "multi" ? place.countries : []
      )
    ),
    areas: new Set(ties.flatMap(({ place }) => place.area ?? [])),
    parties: new Map(parties.map((party) => [party.id, party])),
    jurisdictions: new Set(parties.flatMap(({ parentCountry }) => parentCountry ?? [])),
    roles: new Set(ties.map(({ role }) => role))
  };
}
function onlyIn(one, other) {
  const rest = (items, others) => [...items].filter((item) => !others.has(item)).sort();
  return {
    countries: rest(one.countries, other.countries),
    areas: rest(one.areas, other.areas),
    parties: [...one.parties].filter(([id]) => !other.parties.has(id)).sort(([a], [b]) => compareText(a, b)).map(([, party]) => party),
    jurisdictions: rest(one.jurisdictions, other.jurisdictions),
    roles: roles.filter((role) => one.roles.has(role) && !other.roles.has(role))
  };
}

// src/answers/difference/texts.ts
var texts = {
  title: { nl: "Verschil", en: "Difference" },
  nothing: {
    nl: "Geen verschil in waar iets staat of in wiens handen het is.",
    en: "No difference in where anything is, or in whose hands."
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
    en: "{count} resources have another name or folder, with the same outcome."
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
    en: "An indication based on code, not a certificate."
  }
};

// src/answers/difference/sections.ts
var kinds = ["outside", "open", "inside", "gone"];
function sectionsOf({ changes }, language) {
  return kinds.flatMap((kind) => {
    const those = changes.filter((change) => kindOf(change) === kind);
    if (those.length === 0) return [];
    return [{ kind, title: texts[kind][language], changes: those.map((change) => shown(change, language)) }];
  });
}
function kindOf({ kind, to }) {
  if (kind === "gone" || to === null) return "gone";
  return to.place.inEea === "no" ? "outside" : to.place.inEea === "unknown" ? "open" : "inside";
}
function shown(change, language) {
  const { from, to, deciding, resources } = change;
  const noun = resources.length === 1 ? texts.resource : texts.resources;
  return {
    roles: change.roles.map((role) => roleText(role, language)).join(", "),
    what: whatHappened(change, language),
    party: [
      ...new Set([from, to].flatMap((side) => side === null ? [] : [partyText(side.party, language)]))
    ].join(" → "),
    count: `${resources.length} ${noun[language]}`,
    where: deciding === null ? null : lineText(deciding),
    expression: deciding === null ? null : deciding.text,
    resources: someOf(
      resources.map(({ address }) => address),
      language
    )
  };
}
function whatHappened({ from, to }, language) {
  const places = [from, to].flatMap((side) => side === null ? [] : [placeText(side.place, language)]);
  const [only] = new Set(places);
  if (new Set(places).size === 1) return from === null ? `${only} (${texts.new[language]})` : only ?? "";
  return places.join(" → ");
}
var mostNamed = 5;
function someOf(names, language) {
  const distinct2 = [...new Set(names)];
  const rest = distinct2.length - mostNamed;
  if (rest <= 0) return listText(distinct2, "and", language);
  const more = texts.more[language].replace("{count}", String(rest));
  return `${distinct2.slice(0, mostNamed).join(", ")} ${more}`;
}
function appearanceLines({ appeared, disappeared }, language) {
  return [
    ...linesOf(appeared, labels.appeared, language),
    ...linesOf(disappeared, labels.disappeared, language)
  ];
}
var labels = {
  appeared: {
    countries: texts.newCountries,
    areas: texts.newAreas,
    parties: texts.newParties,
    jurisdictions: texts.newJurisdictions,
    roles: texts.newRoles
  },
  disappeared: {
    countries: texts.goneCountries,
    areas: texts.goneAreas,
    parties: texts.goneParties,
    jurisdictions: texts.goneJurisdictions,
    roles: texts.goneRoles
  }
};
function linesOf({ countries, areas, parties, jurisdictions, roles: roles2 }, names, language) {
  const rows = [
    { label: names.countries, items: countries.map((code2) => countryName(code2, language)) },
    { label: names.areas, items: areas.map((area) => area.toUpperCase()) },
    { label: names.jurisdictions, items: jurisdictions.map((code2) => countryName(code2, language)) },
    { label: names.parties, items: parties.map((party) => partyText(party, language)) },
    { label: names.roles, items: roles2.map((role) => roleText(role, language)) }
  ];
  return rows.filter(({ items }) => items.length > 0).map(({ label, items }) => ({ label: label[language], text: items.join(", ") }));
}

// src/answers/difference/markdown.ts
var longestExpression = 60;
function renderMarkdown(difference, names, { language }) {
  const sections = sectionsOf(difference, language);
  const heads = [texts.role, texts.change, texts.party, texts.decidedBy, texts.resources];
  const lines = [
    `## ${texts.title[language]}: ${code(names.before)} → ${code(names.after)}`,
    ""
  ];
  if (sections.length === 0) lines.push(texts.nothing[language], "");
  for (const { title, changes } of sections) {
    lines.push(
      `### ${title}`,
      "",
      `| ${heads.map((head) => capital(head[language])).join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...changes.map(({ roles: roles2, what, party, where, expression, count, resources }) => {
        const decided = where === null ? "" : `${code(where)} ${code(excerpt(expression ?? "", longestExpression))}`;
        const cells = [
          cell(roles2),
          cell(what),
          cell(party),
          decided,
          `${count}: ${cell(resources)}`
        ];
        return `| ${cells.join(" | ")} |`;
      }),
      ""
    );
  }
  for (const { label, text } of appearanceLines(difference, language))
    lines.push(`- **${label}**: ${cell(text)}`);
  if (difference.renamed > 0) {
    lines.push("", texts.renamed[language].replace("{count}", String(difference.renamed)));
  }
  lines.push("", `_${texts.indication[language]}_`, "");
  return lines.join("\n").replace(/\n{3,}/g, "\n\n");
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/answers/difference/table.ts
var widthOfLogs = 100;
var longestExpression2 = 60;
var styles = { outside: "red", open: "yellow", inside: "green", gone: "dim" };
function renderTable(difference, names, options) {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const heading = `cloudtoets diff · ${printable(names.before)} → ${printable(names.after)}`;
  const sections = sectionsOf(difference, language);
  const blocks = [
    wrap(heading, width).map((line) => paint("dim", line)),
    ...sections.map((section) => sectionLines(section, width, paint)),
    appearances(difference, options, width),
    conclusion(difference, sections.length === 0, options, width)
  ];
  return withoutCommands(
    blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n")
  );
}
function sectionLines({ kind, title, changes }, width, paint) {
  return [
    paint(["bold", styles[kind]], title),
    ...changes.flatMap((change) => [
      ...hanging(
        "  ",
        `${change.what} · ${change.party} · ${change.count} (${change.roles})`,
        width,
        (label) => label
      ),
      ...change.where === null ? [] : [`    ${paint("dim", `${change.where}  ${excerpt(change.expression ?? "", longestExpression2)}`)}`],
      ...hanging("    ", printable(change.resources), width, (label) => label)
    ])
  ];
}
function appearances(difference, { language }, width) {
  const lines = appearanceLines(difference, language);
  const widest = Math.max(0, ...lines.map(({ label }) => widthOf(label)));
  return lines.flatMap(({ label, text }) => hanging(`${padTo(label, widest)}  `, text, width, (one) => one));
}
function conclusion({ renamed }, nothing, { language, colour }, width) {
  const paint = painter(colour);
  const lines = nothing ? [paint(["green", "bold"], texts.nothing[language])] : [];
  if (renamed > 0) lines.push(...wrap(texts.renamed[language].replace("{count}", String(renamed)), width));
  return [...lines, paint("dim", texts.indication[language])];
}

// src/answers/difference/service-model.ts
var models = {
  IaaS: ["block-storage", "compute", "compute-images", "load-balancing", "network"],
  PaaS: [
    "api-management",
    "artificial-intelligence",
    "certificates",
    "container-registry",
    "containers",
    "database",
    "dns",
    "file-storage",
    "functions",
    "integration",
    "key-management",
    "kubernetes",
    "object-storage",
    "search",
    "secrets",
    "web-hosting"
  ],
  SaaS: ["collaboration", "desktop", "source-code"]
};
function serviceModelOf({ party, service }) {
  const kinds2 = kindsOf(party);
  if (kinds2.size === 1 && kinds2.has("saas")) return "SaaS";
  for (const [model, categories] of Object.entries(models)) {
    if (categories.some((category) => category === service)) return model;
  }
  return null;
}
function cloudTypeOf({ party }) {
  const kinds2 = kindsOf(party);
  return kinds2.has("cloud") || kinds2.has("saas") ? "publiek" : null;
}
function kindsOf(party) {
  if (party === null) return /* @__PURE__ */ new Set();
  const providers = Object.values(loadCatalogue().providers);
  return new Set(providers.flatMap((provider) => provider.party === party.id ? [provider.kind] : []));
}

// src/answers/difference/register.ts
var migrationColumns = [
  "departement",
  "organisatie",
  "systeem_of_dienst",
  "beschrijving",
  "leverancier",
  "jurisdictie_leverancier",
  "cloudtype",
  "dienstmodel",
  "land_opslag",
  "land_verwerking",
  "materieel",
  "persoonsgegevens",
  "status",
  "risicoafweging",
  "dpia_dtia",
  "exitplan",
  "melding_ciso_rijk",
  "bron"
];
function migrations(before, after, status) {
  const chosen = { came: choice(), back: choice(), went: choice() };
  for (const pair of matchResources(before, after).pairs) {
    for (const { before: was, after: is } of tieChanges(pair)) {
      const sameParty = was !== null && is !== null && was.party?.id === is.party?.id;
      const isBack = sameParty && was.place.inEea !== "yes" && is.place.inEea === "yes";
      if (is !== null) (isBack ? chosen.back : chosen.came).add(pair.after, tieKey(is));
      if (was !== null && !sameParty) chosen.went.add(pair.before, tieKey(was));
    }
  }
  return [
    ...rowsOf(after, chosen.came).map((row) => migration(row, status)),
    ...rowsOf(after, chosen.back).map((row) => migration(row, "heroverwogen")),
    ...rowsOf(before, chosen.went).map((row) => migration(row, "heroverwogen"))
  ];
}
function choice() {
  const chosen = /* @__PURE__ */ new Map();
  return {
    add: (resource, key) => {
      if (resource !== null) chosen.set(resource, (chosen.get(resource) ?? /* @__PURE__ */ new Set()).add(key));
    },
    of: (resource) => chosen.get(resource) ?? /* @__PURE__ */ new Set()
  };
}
function rowsOf(report, { of }) {
  const resources = report.resources.map((resource) => {
    const keys = of(resource);
    const isChosen = (exposure) => tiesOf({ ...resource, exposures: [exposure] }).some(
      (tie) => keys.has(tieKey(tie)) && tie.role !== "image" && tie.role !== "source" && tie.party !== null
    );
    return { ...resource, exposures: keys.size === 0 ? [] : resource.exposures.filter(isChosen) };
  });
  return inventoryRows([{ ...report, resources }]);
}
var unknown = "niet vastgesteld";
function migration(row, status) {
  const { organisation, system, party, service } = row;
  const countries = (codes) => codes.length > 0 ? countriesText(codes, "nl") : row.open > 0 ? unknown : "";
  const recorded = (record) => record === null ? unknown : record.document ?? record.date ?? "ja";
  return {
    departement: organisation?.ministry ?? unknown,
    organisatie: organisation?.name ?? unknown,
    systeem_of_dienst: system?.name ?? unknown,
    beschrijving: `${serviceText(service).nl} (${row.types.join(", ")})`,
    leverancier: party?.name ?? unknown,
    jurisdictie_leverancier: party?.parentCountry ? countriesText([party.parentCountry], "nl") : unknown,
    cloudtype: cloudTypeOf(row) ?? unknown,
    dienstmodel: serviceModelOf(row) ?? unknown,
    land_opslag: countries(row.storage),
    land_verwerking: countries(row.processing),
    materieel: system?.material == null ? unknown : system.material ? "ja" : "nee",
    persoonsgegevens: system?.personalData == null ? unknown : personalData[system.personalData],
    status,
    risicoafweging: recorded(system?.riskAnalysis ?? null),
    dpia_dtia: [`DPIA: ${recorded(system?.dpia ?? null)}`, `DTIA: ${recorded(system?.dtia ?? null)}`].join(
      "; "
    ),
    exitplan: recorded(system?.exitPlan ?? null),
    melding_ciso_rijk: system?.reportedToCisoRijk ?? unknown,
    bron: evidenceOf(row).join(" ")
  };
}
var personalData = { none: "geen", ordinary: "gewoon", special: "bijzonder" };
function renderMigrations(rows, format) {
  switch (format) {
    case "csv":
      return csvText(migrationColumns, rows);
    case "json":
      return withoutCommandsInJson(`${JSON.stringify({ schemaVersion: 1, migraties: rows }, null, 2)}
`);
    case "md":
      return [
        "# Geplande, voorgenomen en heroverwogen migraties",
        "",
        `| ${migrationColumns.map((name) => name.replaceAll("_", " ")).join(" | ")} |`,
        `|${migrationColumns.map(() => "---").join("|")}|`,
        ...rows.map((row) => `| ${migrationColumns.map((name) => cell(row[name])).join(" | ")} |`),
        "",
        "_Opgemaakt uit code en configuratie. Een indicatie, geen certificaat._",
        ""
      ].join("\n");
  }
}

// src/answers/difference/index.ts
function renderDifference(before, after, names, format, options) {
  const difference = compare(before, after);
  switch (format) {
    case "table":
      return renderTable(difference, names, options);
    case "markdown":
      return renderMarkdown(difference, names, options);
    case "json":
      return renderJson(difference, names);
  }
}
function renderJson(difference, { before, after }) {
  const document = { schemaVersion: 1, before, after, ...difference };
  return withoutCommandsInJson(`${JSON.stringify(document, null, 2)}
`);
}
export {
  compare,
  migrations,
  renderDifference,
  renderMigrations
};
