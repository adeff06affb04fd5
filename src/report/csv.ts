/**
 * Every tie as a row, for spreadsheets and for counting: what it is, where it is, who controls it, what is said of it.
 * A resource without ties is a row too. Names of columns and values are the same in every language.
 */
import { type Exposure, type Finding, type Resource, type ScanReport, startOf } from "../model/index.ts";
import { csvText } from "./csv-text.ts";
import { compareLevel, grouped } from "./order.ts";
import { verdictOnPlace } from "./overview.ts";

type Row = Readonly<Record<Column, string | number>>;

const columns = [
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
  "excepted_until",
] as const;
type Column = (typeof columns)[number];

export function renderCsv(report: ScanReport): string {
  const allowed = new Set(report.profile.allowed);
  const ties = grouped(report.exposures, ({ resource }) => resource.id);
  const findings = findingsByTie(report.findings);
  const rows: Row[] = [];
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

const noTie = Object.fromEntries(columns.map((column) => [column, ""])) as Row;

function findingsByTie(findings: readonly Finding[]): ReadonlyMap<Exposure, readonly Finding[]> {
  const found = new Map<Exposure, Finding[]>();
  for (const finding of findings) {
    for (const exposure of finding.exposures) {
      const known = found.get(exposure);
      if (known === undefined) found.set(exposure, [finding]);
      else known.push(finding);
    }
  }
  return found;
}

function resourceCells({ unit, address, type, presence, span }: Resource): Partial<Row> {
  return {
    unit_kind: unit.kind,
    unit: unit.path,
    variant: (unit.variant ?? []).join(" "),
    address,
    type,
    presence,
    file: span.file.path,
    line: span.file.path === "" ? "" : startOf(span).line,
  };
}

function tieCells({ role, place, party }: Exposure, allowed: ReadonlySet<string>): Partial<Row> {
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
    agreements: [...(party?.agreements ?? [])].sort().join(" "),
  };
}

/** What counts decides the level; rules that an exception covers are named with the others. */
function findingCells(findings: readonly Finding[]): Partial<Row> {
  const counted = findings.filter(({ exception }) => exception === null).map(({ level }) => level);
  return {
    level: [...counted].sort(compareLevel)[0] ?? "",
    rules: [...new Set(findings.map(({ rule }) => rule))].sort().join(" "),
    excepted_until: findings.flatMap(({ exception }) => exception?.until ?? []).sort()[0] ?? "",
  };
}
