import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  placeOf,
  tiesOf
} from "./chunk-RF6I6XK4.js";
import {
  serviceOf
} from "./chunk-O45EPYKL.js";
import {
  grouped,
  sortedBy
} from "./chunk-ZOHPT4CU.js";
import {
  roles
} from "./chunk-L73YKDKK.js";

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
    resources: row.count,
    types: row.types.join(" "),
    evidence: evidenceOf(row).join(" ")
  };
}
function evidenceOf({ resources, furtherLines }) {
  const places = [...new Set(resources.map(({ file, line }) => `${file}:${line}`))];
  const rest = places.length + furtherLines - mostEvidence;
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
  resourcesHead: { nl: "Resources", en: "Resources" },
  byProvider: { nl: "leverancier", en: "vendor" },
  byCustomer: {
    nl: "gebruiker, in sleutelbeheer van de leverancier",
    en: "user, in the vendor's key management"
  },
  byExternal: { nl: "buiten de leverancier", en: "outside the vendor" },
  lead: {
    nl: "Elke dienst bij elke partij, per systeem: waar gegevens blijven, waar zij worden verwerkt en wie de sleutels heeft.",
    en: "Every service at every party, by system: where data is kept, where it is worked on and who has the keys."
  },
  moreRows: {
    nl: "En nog {count}; cloudtoets inventory noemt ze alle.",
    en: "And {count} more; cloudtoets inventory lists them all."
  },
  indication: {
    nl: "Een indicatie op basis van code, geen certificaat.",
    en: "An indication based on code, not a certificate."
  }
};

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
    ({ resource, tie }) => JSON.stringify([resource.system, tie.party?.id ?? null, serviceOf(resource.category, tie.role)])
  );
  return [...rows.values()].map((those) => rowOf(those, organisation, declared));
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
    service: serviceOf(resource.category, tie.role),
    types: distinct(those.map(({ type }) => type)),
    roles: roles.filter((role) => used.has(role)),
    storage: countriesOf(uses.filter(keeps)),
    processing: countriesOf(uses.filter(works)),
    open: uses.filter(({ tie: { place } }) => place.status !== "not-applicable" && !isSure(place.status)).length,
    keyHolders: distinct(those.flatMap((each) => propertyOf(each, "key-holder") ?? [])),
    count: those.length,
    resources: sortedBy(
      those.map(placeOf),
      ({ file, line, address }) => [file, String(line).padStart(9, "0"), address].join("\0")
    ),
    furtherLines: 0
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

export {
  columns,
  mostEvidence,
  cellsOf,
  evidenceOf,
  texts,
  inventoryRows,
  keeps,
  propertyOf
};
