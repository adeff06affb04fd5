/** The JSON report: the contract of schemas/report.schema.json. Same scan and language, same bytes. */
import {
  type Evidence,
  type Exposure,
  endOf,
  type Finding,
  type Language,
  type Party,
  type Place,
  type Property,
  type Resource,
  roles,
  type SavedReport,
  type ScanReport,
  type SealIndication,
  type SealLevel,
  type Span,
  startOf,
  type Unit,
  type UnknownReason,
} from "../model/index.ts";
import { stepsOf } from "./evidence.ts";
import { wholeMessage } from "./finding-message.ts";
import { printable, withoutCommandsInJson } from "./harmless.ts";
import { jsonOrganisation, jsonSystems } from "./json-systems.ts";
import type { RenderOptions } from "./options.ts";
import { grouped, levelsWorstFirst, sortedBy, withSortedKeys } from "./order.ts";
import { overviewOf } from "./overview.ts";
import { basisText } from "./places.ts";
import { referenceIds, unitKey } from "./units.ts";

/** The published version: it rises when a reader of the old one would misread the new one. */
const schemaVersion = 1;

export function renderJson(report: ScanReport, { language }: RenderOptions): string {
  return withoutCommandsInJson(`${JSON.stringify(savedReport(report, language), null, 2)}\n`);
}

/** What the JSON report holds, for who asks something of a scan that was just made. */
export function savedReport(report: ScanReport, language: Language): SavedReport {
  const { findings, excepted, unknown, byGeneralRule } = overviewOf(report);
  return {
    schemaVersion,
    tool: {
      name: report.tool.name,
      version: report.tool.version,
      renderers: withSortedKeys(report.tool.renderers),
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
      incomplete: report.incomplete,
    },
    resources: jsonResources(report, language),
    findings: jsonFindings(report, language),
    notifications: jsonNotifications(report),
    ...(report.seal && { seal: jsonSeal(report.seal, language) }),
  };
}

function jsonSeal({ framework, weightSets, objectives, atMost }: SealIndication, language: Language) {
  const level = (one: SealLevel | null) => one && { level: one.level, name: one.name[language] };
  return {
    framework,
    weightSets: weightSets.map(({ id, name, strength, weights }) => ({
      id,
      name: name[language],
      strength,
      weights,
    })),
    atMost: level(atMost),
    objectives: objectives.map((objective) => ({
      id: objective.id,
      name: objective.name[language],
      status: objective.status,
      atMost: level(objective.atMost),
      limitedBy: objective.limitedBy,
      note: objective.note[language],
    })),
  };
}

function jsonResources(report: ScanReport, language: Language) {
  const exposuresOf = grouped(report.exposures, ({ resource }) => resource.id);
  const propertiesOf = grouped(report.properties, ({ resource }) => resource.id);
  const references = referenceIds(report);
  const inOrder = sortedBy(report.resources, ({ unit, address, type, id }) =>
    [unitKey(unit), address, type, id].join("\0"),
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
      properties: jsonProperties(properties, language),
    };
  });
}

/** A tag can state facts of what no declared system claims; that gives it no name. */
function systemName({ systemOf, systems }: ScanReport, resource: Resource): string | null {
  const name = systemOf(resource)?.name;
  return name !== undefined && systems.some((system) => system.name === name) ? printable(name) : null;
}

function jsonUnit({ path, variant }: Unit) {
  return { path: printable(path), variant: variant === null ? null : variant.map(printable) };
}

function categoryOf(properties: readonly Property[]): string | null {
  const category = properties.find(({ name }) => name === "service-category")?.value ?? null;
  return category === null ? null : printable(category);
}

function jsonExposures(exposures: readonly Exposure[], language: Language) {
  const rendered = exposures.map(({ role, place, party, beneath, evidence }) => ({
    role,
    place: jsonPlace(place),
    party: party === null ? null : jsonParty(party),
    ...(beneath && { beneath: printable(beneath.id) }),
    evidence: jsonEvidence(evidence, language),
  }));
  return sortedBy(rendered, (exposure) => {
    const position = String(roles.indexOf(exposure.role)).padStart(3, "0");
    return position + JSON.stringify(exposure);
  });
}

function jsonPlace(place: Place) {
  const { status, countries, inEea } = place;
  return {
    status,
    countries,
    inEea,
    ...("area" in place && { area: printable(place.area) }),
    ...("code" in place && { code: printable(place.code) }),
    ...("candidates" in place && {
      candidates: place.candidates.map((candidate) => ({
        code: printable(candidate.code),
        countries: candidate.countries,
      })),
    }),
    ...("reason" in place && { reason: place.reason === null ? null : jsonReason(place.reason) }),
  };
}

function jsonReason({ code, subject, span }: UnknownReason) {
  const inFile = span !== null && span.file.path !== "";
  return {
    code,
    subject: printable(subject),
    file: inFile ? printable(span.file.path) : null,
    line: inFile ? startOf(span).line : null,
  };
}

function jsonParty({ id, name, operator, parent, parentCountry, agreements }: Party) {
  const shown = (text: string | null) => (text === null ? null : printable(text));
  return {
    id: printable(id),
    name: printable(name),
    operator: shown(operator),
    parent: shown(parent),
    parentCountry,
    agreements: [...agreements].sort(),
  };
}

function jsonEvidence(evidence: readonly Evidence[], language: Language) {
  return stepsOf(evidence, language).map(({ kind, span, text, source }) => ({
    kind,
    ...(span && { file: printable(span.file.path), ...startOf(span) }),
    text,
    ...(source && { source: printable(source.source), asOf: source.asOf }),
  }));
}

function jsonProperties(properties: readonly Property[], language: Language) {
  const rendered = properties.map(({ name, value, evidence }) => ({
    name,
    value: value === null ? null : printable(value),
    evidence: jsonEvidence(evidence, language),
  }));
  return sortedBy(rendered, (property) => JSON.stringify(property));
}

function jsonFindings(report: ScanReport, language: Language) {
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
    ...(finding.alternatives && { alternatives: jsonAlternatives(finding.alternatives, language) }),
  }));
}

function jsonAlternatives(suggestions: NonNullable<Finding["alternatives"]>, language: Language) {
  return suggestions.map(({ purpose, name, types, services }) => ({
    purpose: printable(purpose),
    name: printable(name[language]),
    resourceTypes: types.map(printable),
    services: services.map((service) => ({
      name: printable(service.name),
      party: service.party === null ? null : printable(service.party),
      parentCountry: service.country,
      resourceTypes: [...service.types, ...service.through].map(printable),
    })),
  }));
}

function jsonRegion(span: Span) {
  const start = startOf(span);
  const end = endOf(span);
  return {
    file: printable(span.file.path),
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function jsonException(exception: Finding["exception"]) {
  if (exception === null) return null;
  const { until, by, decision, reason, span } = exception;
  return {
    until,
    by: printable(by),
    decision: printable(decision),
    reason: printable(reason),
    file: printable(span.file.path),
    line: startOf(span).line,
  };
}

function jsonNotifications(report: ScanReport) {
  const rendered = report.notifications.map(({ level, file, span, message }) => ({
    level,
    file: file === null ? null : printable(file),
    line: span === null ? null : startOf(span).line,
    message: printable(message),
  }));
  return sortedBy(rendered, ({ level, file, line, message }) =>
    [levelsWorstFirst.indexOf(level), file ?? "", String(line ?? 0).padStart(9, "0"), message].join("\0"),
  );
}
