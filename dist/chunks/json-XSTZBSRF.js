import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  referenceIds,
  unitKey
} from "./chunk-K6KNTCP3.js";
import {
  overviewOf
} from "./chunk-LRIWCY2V.js";
import {
  basisText,
  stepsOf
} from "./chunk-LOVOX3B7.js";
import {
  wholeMessage
} from "./chunk-RYSU3Y72.js";
import "./chunk-7BFWJTKK.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import {
  grouped,
  levelsWorstFirst,
  printable,
  sortedBy,
  withSortedKeys,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import {
  endOf,
  roles,
  startOf
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/json-systems.ts
function jsonOrganisation(organisation) {
  if (organisation === null) return null;
  const { name, kind, ministry } = organisation;
  return { name: shown(name), kind, ministry: shown(ministry) };
}
function jsonSystems(systems) {
  return sortedBy(systems.map(jsonSystem), ({ name }) => name);
}
function jsonSystem(system) {
  const { span, mailConditions, ...facts } = system;
  return {
    ...facts,
    name: printable(system.name),
    paths: system.paths.map(printable),
    exitPlan: jsonExitPlan(system.exitPlan),
    riskAnalysis: jsonRecord(system.riskAnalysis),
    dpia: jsonRecord(system.dpia),
    dtia: jsonRecord(system.dtia),
    mailConditions: mailConditions && {
      continuityAtRisk: jsonRecord(mailConditions.continuityAtRisk),
      plansTested: jsonRecord(mailConditions.plansTested),
      ministerDecided: jsonRecord(mailConditions.ministerDecided)
    },
    dependsOn: system.dependsOn.map(printable),
    file: printable(span.file.path),
    line: startOf(span).line
  };
}
function jsonRecord(record) {
  return record && { date: record.date, document: shown(record.document) };
}
function jsonExitPlan(plan) {
  return plan && {
    date: plan.date,
    document: shown(plan.document),
    tested: plan.tested,
    scenarios: plan.scenarios
  };
}
function shown(text) {
  return text === null ? null : printable(text);
}

// src/report/json.ts
var schemaVersion = 1;
function renderJson(report, { language }) {
  return withoutCommandsInJson(`${JSON.stringify(savedReport(report, language), null, 2)}
`);
}
function savedReport(report, language) {
  const { findings, excepted, unknown, byGeneralRule } = overviewOf(report);
  return {
    schemaVersion,
    tool: {
      name: report.tool.name,
      version: report.tool.version,
      renderers: withSortedKeys(report.tool.renderers)
    },
    profile: { id: report.profile.id, effective: report.profile.effective, asOf: report.profile.asOf },
    organisation: jsonOrganisation(report.organisation),
    systems: jsonSystems(report.systems),
    summary: {
      resources: report.resources.length,
      findings,
      excepted,
      unknown,
      byGeneralRule,
      incomplete: report.incomplete
    },
    resources: jsonResources(report, language),
    findings: jsonFindings(report, language),
    notifications: jsonNotifications(report),
    ...report.seal && { seal: jsonSeal(report.seal, language) }
  };
}
function jsonSeal({ framework, weightSets, objectives, atMost }, language) {
  const level = (one) => one && { level: one.level, name: one.name[language] };
  return {
    framework,
    weightSets: weightSets.map(({ id, name, strength, weights }) => ({
      id,
      name: name[language],
      strength,
      weights
    })),
    atMost: level(atMost),
    objectives: objectives.map((objective) => ({
      id: objective.id,
      name: objective.name[language],
      status: objective.status,
      atMost: level(objective.atMost),
      limitedBy: objective.limitedBy,
      note: objective.note[language]
    }))
  };
}
function jsonResources(report, language) {
  const exposuresOf = grouped(report.exposures, ({ resource }) => resource.id);
  const propertiesOf = grouped(report.properties, ({ resource }) => resource.id);
  const references = referenceIds(report);
  const inOrder = sortedBy(
    report.resources,
    ({ unit, address, type, id }) => [unitKey(unit), address, type, id].join("\0")
  );
  return inOrder.map((resource) => {
    const properties = propertiesOf.get(resource.id) ?? [];
    return {
      id: resource.id,
      address: printable(resource.address),
      type: printable(resource.type),
      source: resource.source,
      unit: { kind: resource.unit.kind, ...jsonUnit(resource.unit) },
      presence: resource.presence,
      file: printable(resource.span.file.path),
      line: startOf(resource.span).line,
      system: systemName(report, resource),
      category: categoryOf(properties),
      references: references(resource),
      exposures: jsonExposures(exposuresOf.get(resource.id) ?? [], language),
      properties: jsonProperties(properties, language)
    };
  });
}
function systemName({ systemOf, systems }, resource) {
  const name = systemOf(resource)?.name;
  return name !== void 0 && systems.some((system) => system.name === name) ? printable(name) : null;
}
function jsonUnit({ path, variant }) {
  return { path: printable(path), variant: variant === null ? null : variant.map(printable) };
}
function categoryOf(properties) {
  const category = properties.find(({ name }) => name === "service-category")?.value ?? null;
  return category === null ? null : printable(category);
}
function jsonExposures(exposures, language) {
  const rendered = exposures.map(({ role, place, party, beneath, evidence }) => ({
    role,
    place: jsonPlace(place),
    party: party === null ? null : jsonParty(party),
    ...beneath && { beneath: printable(beneath.id) },
    evidence: jsonEvidence(evidence, language)
  }));
  return sortedBy(rendered, (exposure) => {
    const position = String(roles.indexOf(exposure.role)).padStart(3, "0");
    return position + JSON.stringify(exposure);
  });
}
function jsonPlace(place) {
  const { status, countries, inEea } = place;
  return {
    status,
    countries,
    inEea,
    ..."area" in place && { area: printable(place.area) },
    ..."code" in place && { code: printable(place.code) },
    ..."candidates" in place && {
      candidates: place.candidates.map((candidate) => ({
        code: printable(candidate.code),
        countries: candidate.countries
      }))
    },
    ..."reason" in place && { reason: place.reason === null ? null : jsonReason(place.reason) }
  };
}
function jsonReason({ code, subject, span }) {
  const inFile = span !== null && span.file.path !== "";
  return {
    code,
    subject: printable(subject),
    file: inFile ? printable(span.file.path) : null,
    line: inFile ? startOf(span).line : null
  };
}
function jsonParty({ id, name, operator, parent, parentCountry, agreements }) {
  const shown2 = (text) => text === null ? null : printable(text);
  return {
    id: printable(id),
    name: printable(name),
    operator: shown2(operator),
    parent: shown2(parent),
    parentCountry,
    agreements: [...agreements].sort()
  };
}
function jsonEvidence(evidence, language) {
  return stepsOf(evidence, language).map(({ kind, span, text, source }) => ({
    kind,
    ...span && { file: printable(span.file.path), ...startOf(span) },
    text,
    ...source && { source: printable(source.source), asOf: source.asOf }
  }));
}
function jsonProperties(properties, language) {
  const rendered = properties.map(({ name, value, evidence }) => ({
    name,
    value: value === null ? null : printable(value),
    evidence: jsonEvidence(evidence, language)
  }));
  return sortedBy(rendered, (property) => JSON.stringify(property));
}
function jsonFindings(report, language) {
  const basisOf = new Map(report.rules.map(({ id, basis }) => [id, basis.map(basisText)]));
  return report.findings.map((finding) => ({
    id: finding.id,
    rule: finding.rule,
    level: finding.level,
    primary: jsonRegion(finding.primary),
    resources: finding.resources.map(({ id }) => id),
    units: finding.units.map(jsonUnit),
    party: finding.party === null ? null : printable(finding.party.id),
    countries: finding.place?.countries ?? [],
    role: finding.role,
    message: printable(wholeMessage(finding, language)),
    basis: basisOf.get(finding.rule) ?? [],
    exception: jsonException(finding.exception),
    ...finding.alternatives && { alternatives: jsonAlternatives(finding.alternatives, language) }
  }));
}
function jsonAlternatives(suggestions, language) {
  return suggestions.map(({ purpose, name, types, services }) => ({
    purpose: printable(purpose),
    name: printable(name[language]),
    resourceTypes: types.map(printable),
    services: services.map((service) => ({
      name: printable(service.name),
      party: service.party === null ? null : printable(service.party),
      parentCountry: service.country,
      resourceTypes: [...service.types, ...service.through].map(printable)
    }))
  }));
}
function jsonRegion(span) {
  const start = startOf(span);
  const end = endOf(span);
  return {
    file: printable(span.file.path),
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
function jsonException(exception) {
  if (exception === null) return null;
  const { until, by, decision, reason, span } = exception;
  return {
    until,
    by: printable(by),
    decision: printable(decision),
    reason: printable(reason),
    file: printable(span.file.path),
    line: startOf(span).line
  };
}
function jsonNotifications(report) {
  const rendered = report.notifications.map(({ level, file, span, message }) => ({
    level,
    file: file === null ? null : printable(file),
    line: span === null ? null : startOf(span).line,
    message: printable(message)
  }));
  return sortedBy(
    rendered,
    ({ level, file, line, message }) => [levelsWorstFirst.indexOf(level), file ?? "", String(line ?? 0).padStart(9, "0"), message].join("\0")
  );
}
export {
  renderJson,
  savedReport
};
