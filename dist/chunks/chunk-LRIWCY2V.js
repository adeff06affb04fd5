import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  compareText,
  grouped
} from "./chunk-ZOHPT4CU.js";

// src/report/overview.ts
function overviewOf(report) {
  const findings = { error: 0, warning: 0, note: 0 };
  let excepted = 0;
  for (const { exception, level } of report.findings) {
    if (exception === null) findings[level] += 1;
    else excepted += 1;
  }
  const resourcesWith = (holds) => new Set(report.exposures.filter(holds).map(({ resource }) => resource.id)).size;
  return {
    findings,
    excepted,
    unknown: resourcesWith(({ place }) => !isEstablished(place)),
    byGeneralRule: resourcesWith((exposure) => exposure.byGeneralRule)
  };
}
function isEstablished(place) {
  return place.status !== "unknown" && place.status !== "customer-run";
}
var order = [
  "country",
  "area",
  "one-of",
  "global",
  "customer-run",
  "unknown",
  "not-applicable"
];
function whereAndWho(report) {
  const allowed = new Set(report.profile.allowed);
  const ties = report.exposures.filter(({ role, place }) => role !== "source" || place.status !== "not-applicable").flatMap((exposure) => wheresOf(exposure.place, allowed).map((where) => ({ where, exposure })));
  const rows = [...grouped(ties, ({ where }) => JSON.stringify(where))].map(([key, inRow]) => ({
    key,
    row: rowOf(
      inRow[0]?.where ?? { kind: "unknown" },
      inRow.map(({ exposure }) => exposure)
    )
  }));
  return rows.sort(
    (a, b) => order.indexOf(a.row.where.kind) - order.indexOf(b.row.where.kind) || b.row.resources - a.row.resources || compareText(a.key, b.key)
  ).map(({ row }) => row);
}
function wheresOf(place, allowed) {
  const { countries } = place;
  switch (place.status) {
    case "known":
    case "multi":
      if (countries.length === 0) return [{ kind: "unknown" }];
      return countries.map((country) => ({
        kind: "country",
        country,
        verdict: verdictOn([country], allowed)
      }));
    case "one-of":
      return [{ kind: "one-of", countries, verdict: verdictOn(countries, allowed) }];
    case "area":
      return [{ kind: "area", area: place.area, verdict: verdictOn(countries, allowed) }];
    default:
      return [{ kind: place.status }];
  }
}
function verdictOnPlace(place, allowed) {
  switch (place.status) {
    case "not-applicable":
      return null;
    case "known":
    case "multi":
      if (place.countries.length === 0) return "open";
      return place.countries.every((country) => allowed.has(country)) ? "allowed" : "outside";
    case "one-of":
    case "area":
      return verdictOn(place.countries, allowed);
    default:
      return "open";
  }
}
function verdictOn(countries, allowed) {
  const within = countries.filter((country) => allowed.has(country)).length;
  if (countries.length === 0 || within > 0 && within < countries.length) return "open";
  return within > 0 ? "allowed" : "outside";
}
function rowOf(where, exposures) {
  const parties = [...grouped(exposures, ({ party }) => party?.id ?? "")].map(([id, tied]) => ({
    id,
    party: tied[0]?.party ?? null,
    resources: countResources(tied)
  }));
  parties.sort((a, b) => b.resources - a.resources || compareText(a.id, b.id));
  return {
    where,
    resources: countResources(exposures),
    parties: parties.map(({ party, resources }) => ({ party, resources }))
  };
}
function countResources(exposures) {
  return new Set(exposures.map(({ resource }) => resource.id)).size;
}
function whyUnknown(report) {
  const waiting = report.exposures.flatMap(
    ({ place, resource }) => place.status === "unknown" || place.status === "customer-run" ? [{ reason: place.reason, resource }] : []
  );
  const reasons = [...grouped(waiting, ({ reason }) => reason.code)].map(([code, those]) => ({
    code,
    resources: distinct(those),
    example: mostFrequent(those)
  }));
  return reasons.sort((a, b) => b.resources - a.resources || compareText(a.code, b.code));
}
function distinct(those) {
  return new Set(those.map(({ resource }) => resource.id)).size;
}
function mostFrequent(those) {
  const subjects = [...grouped(those, ({ reason }) => reason.subject)];
  subjects.sort(([a, first], [b, second]) => distinct(second) - distinct(first) || compareText(a, b));
  const chosen = subjects[0]?.[1][0]?.reason;
  if (chosen === void 0) throw new Error("A group of reasons without a reason");
  return chosen;
}

export {
  overviewOf,
  isEstablished,
  whereAndWho,
  verdictOnPlace,
  whyUnknown
};
