import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  verdictOnPlace
} from "./chunk-LRIWCY2V.js";
import {
  csvText
} from "./chunk-SK73LVWX.js";
import {
  compareLevel,
  grouped
} from "./chunk-ZOHPT4CU.js";
import {
  startOf
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/csv.ts
var columns = [
  "unit_kind",
  "unit",
  "variant",
  "address",
  "type",
  "presence",
  "file",
  "line",
  "role",
  "place",
  "countries",
  "code",
  "in_eea",
  "verdict",
  "reason",
  "subject",
  "party",
  "operator",
  "parent",
  "parent_country",
  "agreements",
  "level",
  "rules",
  "excepted_until"
];
function renderCsv(report) {
  const allowed = new Set(report.profile.allowed);
  const ties = grouped(report.exposures, ({ resource }) => resource.id);
  const findings = findingsByTie(report.findings);
  const rows = [];
  for (const resource of report.resources) {
    const base = resourceCells(resource);
    const tied = ties.get(resource.id) ?? [];
    if (tied.length === 0) rows.push({ ...noTie, ...base });
    for (const exposure of tied) {
      const cells = { ...tieCells(exposure, allowed), ...findingCells(findings.get(exposure) ?? []) };
      rows.push({ ...noTie, ...base, ...cells });
    }
  }
  return csvText(columns, rows);
}
var noTie = Object.fromEntries(columns.map((column) => [column, ""]));
function findingsByTie(findings) {
  const found = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    for (const exposure of finding.exposures) {
      const known = found.get(exposure);
      if (known === void 0) found.set(exposure, [finding]);
      else known.push(finding);
    }
  }
  return found;
}
function resourceCells({ unit, address, type, presence, span }) {
  return {
    unit_kind: unit.kind,
    unit: unit.path,
    variant: (unit.variant ?? []).join(" "),
    address,
    type,
    presence,
    file: span.file.path,
    line: span.file.path === "" ? "" : startOf(span).line
  };
}
function tieCells({ role, place, party }, allowed) {
  const reason = "reason" in place ? place.reason : null;
  return {
    role,
    place: place.status,
    countries: place.countries.join(" "),
    code: "code" in place ? place.code : "",
    in_eea: place.inEea,
    verdict: verdictOnPlace(place, allowed) ?? "",
    reason: reason?.code ?? "",
    subject: reason?.subject ?? "",
    party: party?.name ?? "",
    operator: party?.operator ?? "",
    parent: party?.parent ?? "",
    parent_country: party?.parentCountry ?? "",
    agreements: [...party?.agreements ?? []].sort().join(" ")
  };
}
function findingCells(findings) {
  const counted = findings.filter(({ exception }) => exception === null).map(({ level }) => level);
  return {
    level: [...counted].sort(compareLevel)[0] ?? "",
    rules: [...new Set(findings.map(({ rule }) => rule))].sort().join(" "),
    excepted_until: findings.flatMap(({ exception }) => exception?.until ?? []).sort()[0] ?? ""
  };
}
export {
  renderCsv
};
