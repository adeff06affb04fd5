import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  serviceText
} from "./chunk-7PZFUDBA.js";
import {
  countriesText,
  partyText,
  tiesOf
} from "./chunk-HJIMRKGX.js";
import "./chunk-SWSUH2DK.js";
import "./chunk-7ZHEIACQ.js";
import {
  csvText
} from "./chunk-SK73LVWX.js";
import {
  hanging,
  painter,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  cell,
  code
} from "./chunk-LABBF3RA.js";
import {
  grouped,
  printable,
  sortedBy,
  withoutCommands,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";
import "./chunk-7NAEMHYN.js";
import "./chunk-TMELAGKU.js";
import "./chunk-24FUCNHK.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import {
  roles
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/answers/inventory/columns.ts
var columns = [
  "organisation",
  "organisation_kind",
  "ministry",
  "system",
  "material",
  "personal_data",
  "rubricering",
  "tbb",
  "base_registry",
  "party",
  "operator",
  "parent",
  "jurisdiction",
  "agreements",
  "service",
  "roles",
  "storage_countries",
  "processing_countries",
  "not_established",
  "key_holders",
  "exit_plan",
  "exit_plan_tested",
  "risk_analysis",
  "dpia",
  "reported_to_ciso_rijk",
  "existing_since",
  "contract_until",
  "resources",
  "types",
  "evidence"
];
var mostEvidence = 5;
function cellsOf(row) {
  const { organisation, system, party } = row;
  return {
    organisation: organisation?.name ?? "",
    organisation_kind: organisation?.kind ?? "",
    ministry: organisation?.ministry ?? "",
    system: system?.name ?? "",
    material: yesNo(system?.material ?? null),
    personal_data: system?.personalData ?? "",
    rubricering: system?.rubricering ?? "",
    tbb: system?.tbb ?? "",
    base_registry: system?.baseRegistry ?? "",
    party: party?.name ?? "",
    operator: party?.operator ?? "",
    parent: party?.parent ?? "",
    jurisdiction: party?.parentCountry ?? "",
    agreements: (party?.agreements ?? []).join(" "),
    service: row.service,
    roles: row.roles.join(" "),
    storage_countries: row.storage.join(" "),
    processing_countries: row.processing.join(" "),
    not_established: row.open,
    key_holders: row.keyHolders.join(" "),
    exit_plan: system?.exitPlan?.document ?? system?.exitPlan?.date ?? "",
    exit_plan_tested: system?.exitPlan?.tested ?? "",
    risk_analysis: system?.riskAnalysis?.date ?? "",
    dpia: system?.dpia?.date ?? "",
    reported_to_ciso_rijk: system?.reportedToCisoRijk ?? "",
    existing_since: system?.existingSince ?? "",
    contract_until: system?.contractUntil ?? "",
    resources: row.resources.length,
    types: row.types.join(" "),
    evidence: evidenceOf(row).join(" ")
  };
}
function evidenceOf({ resources }) {
  const places = [...new Set(resources.map(({ file, line }) => `${file}:${line}`))];
  const rest = places.length - mostEvidence;
  return rest > 0 ? [...places.slice(0, mostEvidence), `+${rest}`] : places;
}
function yesNo(flag) {
  return flag === null ? "" : flag ? "yes" : "no";
}

// src/answers/inventory/texts.ts
var texts = {
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
  indication: {
    nl: "Een indicatie op basis van code, geen certificaat.",
    en: "An indication based on code, not a certificate."
  }
};

// src/answers/inventory/markdown.ts
function renderMarkdown(rows, { language }) {
  const heads = [
    texts.party,
    texts.service,
    texts.storageCountries,
    texts.processingCountries,
    texts.keyHolders,
    texts.evidence
  ];
  const lines = [`## ${texts.title[language]}`, ""];
  if (rows.length === 0) lines.push(texts.nothing[language], "");
  for (const those of grouped(
    rows,
    ({ organisation, system }) => JSON.stringify([organisation?.name, system?.name])
  ).values()) {
    const [first] = those;
    const names = [first?.organisation?.name ?? null, first?.system?.name ?? texts.noSystem[language]];
    lines.push(
      `### ${names.flatMap((name) => name === null ? [] : [cell(name)]).join(" · ")}`,
      "",
      `| ${heads.map((head) => head[language]).join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...those.map((row) => {
        const open = row.open > 0 ? [texts.open[language].replace("{count}", String(row.open))] : [];
        const cells = [
          cell(partyText(row.party, language)),
          cell(serviceText(row.service)[language]),
          cell(
            [countriesText(row.storage, language), ...open].filter((text) => text !== "").join("; ")
          ),
          cell(countriesText(row.processing, language)),
          cell(row.keyHolders.join(", ")),
          evidenceOf(row).map(code).join(" ")
        ];
        return `| ${cells.join(" | ")} |`;
      }),
      ""
    );
  }
  lines.push(`_${texts.indication[language]}_`, "");
  return lines.join("\n");
}

// src/answers/inventory/register.ts
var registerColumns = [
  "provider",
  "parent",
  "system",
  "service",
  "b_02_02_c0130_provision",
  "b_02_02_c0150_storage",
  "b_02_02_c0160_processing"
];
function registerRows(rows) {
  return rows.flatMap(
    ({ system, party, service, storage, processing }) => (
      // The register is of contracts with others.
      party === null ? [] : orNone(storage).flatMap(
        (stored) => orNone(processing).map((processed) => ({
          provider: party.operator ?? party.name,
          parent: party.parent ?? "",
          system: system?.name ?? "",
          service,
          b_02_02_c0130_provision: "",
          b_02_02_c0150_storage: stored,
          b_02_02_c0160_processing: processed
        }))
      )
    )
  );
}
function orNone(countries) {
  return countries.length === 0 ? [""] : countries;
}

// src/answers/inventory/rows.ts
function inventoryRows(reports) {
  return sortedBy(
    reports.flatMap(rowsOf),
    ({ organisation, system, party, service }) => [organisation?.name ?? "", system?.name ?? "￿", party?.name ?? "￿", service].join("\0")
  );
}
function rowsOf({ organisation, systems, resources }) {
  const declared = new Map(systems.map((system) => [system.name, system]));
  const uses = resources.flatMap((resource) => tiesOf(resource).map((tie) => ({ resource, tie })));
  const rows = grouped(
    uses,
    ({ resource, tie }) => JSON.stringify([resource.system, tie.party?.id ?? null, serviceOf(resource, tie.role)])
  );
  return [...rows.values()].map((those) => rowOf(those, organisation, declared));
}
var servicesByRole = /* @__PURE__ */ new Set(["image", "source", "state", "endpoint"]);
function serviceOf({ category }, role) {
  return servicesByRole.has(role) ? role : category ?? "other";
}
function rowOf(uses, organisation, declared) {
  const [first] = uses;
  if (first === void 0) throw new Error("A group has at least one use");
  const { resource, tie } = first;
  const used = new Set(uses.map(({ tie: { role } }) => role));
  const those = [...new Set(uses.map((use) => use.resource))];
  return {
    organisation,
    system: resource.system === null ? null : declared.get(resource.system) ?? null,
    party: tie.party,
    service: serviceOf(resource, tie.role),
    types: distinct(those.map(({ type }) => type)),
    roles: roles.filter((role) => used.has(role)),
    storage: countriesOf(uses.filter(keeps)),
    processing: countriesOf(uses.filter(works)),
    open: uses.filter(({ tie: { place } }) => place.status !== "not-applicable" && !isSure(place.status)).length,
    keyHolders: distinct(those.flatMap((each) => propertyOf(each, "key-holder") ?? [])),
    resources: sortedBy(
      those,
      ({ file, line, address }) => [file, String(line).padStart(9, "0"), address].join("\0")
    )
  };
}
function isSure(status) {
  return status === "known" || status === "multi" || status === "area";
}
var keepingRoles = /* @__PURE__ */ new Set(["replica", "backup", "log", "state", "key"]);
var passingRoles = /* @__PURE__ */ new Set([
  "network",
  "dns",
  "delivery",
  "processing",
  "identity",
  "endpoint"
]);
function keeps({ resource, tie }) {
  if (keepingRoles.has(tie.role)) return true;
  return tie.role === "hosting" && propertyOf(resource, "data") !== "computes";
}
function works({ tie }) {
  return tie.role === "hosting" || passingRoles.has(tie.role);
}
function propertyOf({ properties }, name) {
  return properties.find((property) => property.name === name)?.value ?? null;
}
function countriesOf(uses) {
  return distinct(uses.flatMap(({ tie: { place } }) => isSure(place.status) ? place.countries : []));
}
function distinct(texts2) {
  return [...new Set(texts2)].sort();
}

// src/answers/inventory/table.ts
var widthOfLogs = 100;
function renderTable(rows, options) {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const bySystem = grouped(
    rows,
    ({ organisation, system }) => JSON.stringify([organisation?.name, system?.name])
  );
  const blocks = [...bySystem.values()].map((those) => [
    paint("bold", headingOf(those, options)),
    ...[...grouped(those, ({ party }) => party?.id ?? null).values()].flatMap((ofParty) => [
      `  ${paint("underline", partyText(ofParty[0]?.party ?? null, language))}`,
      ...ofParty.flatMap((row) => [
        ...hanging("    ", rowText(row, options), width, (label) => label),
        ...hanging("      ", evidenceOf(row).map(printable).join(" "), width, (label) => label).map(
          (line) => paint("dim", line)
        )
      ])
    ])
  ]);
  if (rows.length === 0) blocks.push([texts.nothing[language]]);
  blocks.push(wrap(texts.indication[language], width).map((line) => paint("dim", line)));
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}
`).join("\n"));
}
function headingOf([first], { language }) {
  const organisation = first?.organisation?.name ?? null;
  const system = first?.system ?? null;
  const parts = [
    ...organisation === null ? [] : [printable(organisation)],
    system === null ? texts.noSystem[language] : printable(system.name),
    ...system?.material === true ? [texts.material[language]] : [],
    ...system === null ? [] : [`${texts.exitPlan[language]}: ${system.exitPlan?.date ?? texts.none[language]}`]
  ];
  return parts.join(" · ");
}
function rowText({ service, storage, processing, open, keyHolders, resources }, { language }) {
  const countries = (label, codes) => codes.length === 0 ? [] : [`${texts[label][language]}: ${countriesText(codes, language)}`];
  return [
    serviceText(service)[language],
    ...countries("storage", storage),
    ...countries("processing", processing),
    ...open > 0 ? [texts.open[language].replace("{count}", String(open))] : [],
    ...keyHolders.length > 0 ? [`${texts.keys[language]}: ${keyHolders.join(", ")}`] : [],
    `${resources.length} ${(resources.length === 1 ? texts.resource : texts.resources)[language]}`
  ].join(" · ");
}

// src/answers/inventory/index.ts
var inventoryFormats = ["table", "csv", "json", "ndjson", "markdown", "dora"];
function renderInventory(reports, { jurisdictions }, format, options) {
  const all = inventoryRows(reports);
  const rows = jurisdictions.length === 0 ? all : all.filter((row) => isUnder(row, jurisdictions));
  switch (format) {
    case "table":
      return renderTable(rows, options);
    case "markdown":
      return renderMarkdown(rows, options);
    case "csv":
      return csvText(columns, rows.map(cellsOf));
    case "dora":
      return csvText(registerColumns, registerRows(rows));
    case "json":
      return withoutCommandsInJson(
        `${JSON.stringify({ schemaVersion: 1, services: rows.map(objectOf) }, null, 2)}
`
      );
    case "ndjson":
      return withoutCommandsInJson(rows.map((row) => `${JSON.stringify(objectOf(row))}
`).join(""));
  }
}
function isUnder({ party }, jurisdictions) {
  return party?.parentCountry != null && jurisdictions.includes(party.parentCountry);
}
function objectOf(row) {
  const { roles: roles2, types, storage, processing, keyHolders, party, resources } = row;
  return {
    ...cellsOf(row),
    roles: roles2,
    types,
    storage_countries: storage,
    processing_countries: processing,
    key_holders: keyHolders,
    agreements: party?.agreements ?? [],
    evidence: resources.map(({ address, file, line }) => ({ address, file, line }))
  };
}
export {
  inventoryFormats,
  inventoryRows,
  renderInventory
};
