/** Builds a ScanReport by hand, as the stages before would deliver it. Spans are named by the text they cover. */
import { createHash } from "node:crypto";
import type {
  Configuration,
  Evidence,
  Exposure,
  Finding,
  Level,
  Notification,
  Party,
  Place,
  Property,
  Resource,
  RuleFacts,
  ScanReport,
  SourceFile,
  Span,
  Text,
  UnknownCode,
  UnknownReason,
} from "../../src/model/index.ts";

export function file(path: string, ...lines: readonly string[]): SourceFile {
  return { path, text: lines.join("\n") };
}

/** The first place where the file has this text; `after` skips to a text before it. */
export function at(source: SourceFile, text: string, after = ""): Span {
  const from = after === "" ? 0 : source.text.indexOf(after);
  const start = from === -1 ? -1 : source.text.indexOf(text, from);
  if (start === -1) throw new Error(`${source.path} has no '${text}' after '${after}'`);
  return { file: source, start, end: start + text.length };
}

export function inBoth(text: string): Text {
  return { nl: `${text} (nl)`, en: text };
}

function configuration(span: Span): Configuration {
  return { span, attribute: () => null, blocks: () => [], names: () => [] };
}

export function resource(address: string, span: Span, changes: Partial<Resource> = {}): Resource {
  const unit = changes.unit ?? { kind: "terraform", path: ".", variant: null };
  const type = /(?:^|\.)((?:[a-z0-9]+_)+[a-z0-9]+)\./.exec(address)?.[1] ?? "thing";
  const hash = createHash("sha256").update(JSON.stringify([unit, changes.type ?? type, address]));
  return {
    id: hash.digest("hex").slice(0, 16),
    unit,
    kind: "resource",
    address,
    type,
    source: "terraform",
    presence: "certain",
    span,
    provider: null,
    configuration: configuration(span),
    references: () => [],
    missing: null,
    calls: [],
    ...changes,
  };
}

export function party(id: string, changes: Partial<Party> = {}): Party {
  return {
    id,
    name: id,
    operator: null,
    parent: id,
    parentCountry: "NL",
    agreements: [],
    sovereignClaim: false,
    asOf: "2026-11-01",
    source: `https://example.org/${id}`,
    ...changes,
  };
}

export const amazon = party("aws", {
  name: "Amazon Web Services",
  operator: "Amazon Web Services EMEA SARL",
  parent: "Amazon.com, Inc.",
  parentCountry: "US",
  agreements: ["slm-rijk"],
});

export const scaleway = party("scaleway", {
  name: "Scaleway",
  operator: "Scaleway SAS",
  parent: "Iliad S.A.",
  parentCountry: "FR",
});

const eea = new Set(["NL", "IE", "DE", "FR", "NO"]);

export function known(code: string, ...countries: readonly string[]): Place {
  return {
    status: countries.length > 1 ? "multi" : "known",
    countries,
    inEea: countries.every((country) => eea.has(country)) ? "yes" : "no",
    code,
  };
}

export function reason(code: UnknownCode, subject: string, span: Span | null = null): UnknownReason {
  return { code, subject, span };
}

export function unknown(code: UnknownCode, subject: string, span: Span | null = null): Place {
  return { status: "unknown", countries: [], inEea: "unknown", reason: reason(code, subject, span) };
}

export function inFile(span: Span, hidden = false): Evidence {
  return { kind: "file", span, ...(hidden && { hidden: true as const }) };
}

export function exposure(
  tied: Resource,
  place: Place,
  evidence: readonly Evidence[],
  changes: Partial<Exposure> = {},
): Exposure {
  const last = evidence.at(-1);
  return {
    resource: tied,
    role: "hosting",
    place,
    party: amazon,
    evidence,
    deciding: last?.kind === "file" ? last.span : tied.span,
    conditions: [],
    precision: "high",
    byGeneralRule: false,
    stores: true,
    ...changes,
  };
}

export function property(
  of: Resource,
  name: Property["name"],
  value: string,
  evidence: readonly Evidence[],
): Property {
  return { resource: of, name, value, evidence, deciding: of.span };
}

export function finding(
  rule: string,
  level: Level,
  exposures: readonly Exposure[],
  message: string,
  changes: Partial<Finding> = {},
): Finding {
  const [first] = exposures;
  if (first === undefined) throw new Error("A finding is about an exposure");
  const resources = [...new Set(exposures.map((one) => one.resource))];
  const { file: on, start } = changes.primary ?? first.deciding;
  return {
    id: createHash("sha256").update(`${rule} ${on.path} ${start}`).digest("hex").slice(0, 24),
    rule,
    level,
    primary: first.deciding,
    resources,
    units: [...new Map(resources.map(({ unit }) => [JSON.stringify(unit), unit])).values()],
    party: first.party,
    place: first.place,
    role: first.role,
    message: inBoth(message),
    evidence: first.evidence,
    precision: "high",
    exposures,
    exception: null,
    quiet: false,
    ...changes,
  };
}

export function notification(
  level: Notification["level"],
  message: string,
  changes: Partial<Notification> = {},
): Notification {
  return { level, file: null, span: null, message, incomplete: level === "error", ...changes };
}

export function rule(id: string, level: Level, title: string, changes: Partial<RuleFacts> = {}): RuleFacts {
  return {
    id,
    level,
    title: inBoth(title),
    description: inBoth(`What ${id} is about.`),
    help: inBoth(`More about ${id}.`),
    remediation: inBoth(`Choose otherwise, says ${id}.`),
    tags: ["location"],
    basis: [
      {
        document: "Herziening rijksbreed cloudbeleid 2026",
        paragraph: "§4.6",
        date: "2026-07-03",
        reference: "Kamerstuk 26643, nr. 1541",
        strength: "secondary",
      },
    ],
    precision: "high",
    securitySeverity: 8.5,
    documentation: `docs/rules/${id}.md`,
    ...changes,
  };
}

export const rules: readonly RuleFacts[] = [
  rule("NLC-JUR-002", "warning", "US control, with an agreement in your configuration", {
    tags: ["jurisdiction"],
    securitySeverity: 4.5,
  }),
  rule("NLC-LOC-001", "error", "Storage outside the allowed area"),
  rule("NLC-LOC-003", "warning", "Place not established", { securitySeverity: 5 }),
  rule("NLC-LOC-008", "note", "Outside the EEA, but allowed", { securitySeverity: 1 }),
  rule("NLC-LOC-009", "note", "Cluster or own premises not declared", { securitySeverity: 1 }),
];

export function report(changes: Partial<ScanReport> = {}): ScanReport {
  return {
    tool: { name: "cloudtoets", version: "0.1.0", renderers: {} },
    profile: {
      id: "rijk-2026",
      title: { nl: "Rijksbreed cloudbeleid 2026", en: "Government-wide cloud policy 2026" },
      effective: "2026-07-03",
      asOf: "2026-11-24",
      allowed: ["CH", "DE", "FR", "IE", "NL", "NO"],
    },
    organisation: null,
    systems: [],
    systemOf: () => null,
    resources: [],
    exposures: [],
    properties: [],
    findings: [],
    notifications: [],
    rules,
    incomplete: false,
    files: 0,
    ...changes,
  };
}
