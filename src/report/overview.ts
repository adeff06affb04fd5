/** Counts over a whole scan: what every report sums up, counted once and in one place. */
import type {
  Exposure,
  Level,
  Party,
  Place,
  Resource,
  ScanReport,
  UnknownCode,
  UnknownReason,
} from "../model/index.ts";
import { compareText, grouped } from "./order.ts";

export interface Overview {
  /** Findings that no exception covers. */
  readonly findings: Readonly<Record<Level, number>>;
  readonly excepted: number;
  /** Resources with a tie at a place that is not established. */
  readonly unknown: number;
  /** Resources with a tie that only the provider's general rule could place. */
  readonly byGeneralRule: number;
}

export function overviewOf(report: ScanReport): Overview {
  const findings = { error: 0, warning: 0, note: 0 };
  let excepted = 0;
  for (const { exception, level } of report.findings) {
    if (exception === null) findings[level] += 1;
    else excepted += 1;
  }
  const resourcesWith = (holds: (exposure: Exposure) => boolean) =>
    new Set(report.exposures.filter(holds).map(({ resource }) => resource.id)).size;
  return {
    findings,
    excepted,
    unknown: resourcesWith(({ place }) => !isEstablished(place)),
    byGeneralRule: resourcesWith((exposure) => exposure.byGeneralRule),
  };
}

/** What the customer runs is to be declared; until then nobody can tell where it is. */
export function isEstablished(place: Place): boolean {
  return place.status !== "unknown" && place.status !== "customer-run";
}

/** One line of the answer to "where, and in whose hands". */
export interface WhereRow {
  readonly where: Where;
  readonly resources: number;
  /** Null stands for nobody but the user. */
  readonly parties: readonly { readonly party: Party | null; readonly resources: number }[];
}

export type Where =
  | { readonly kind: "country"; readonly country: string; readonly verdict: Verdict }
  | { readonly kind: "one-of"; readonly countries: readonly string[]; readonly verdict: Verdict }
  | { readonly kind: "area"; readonly area: string; readonly verdict: Verdict }
  | { readonly kind: "global" | "customer-run" | "unknown" | "not-applicable" };

/** Whether the profile allows it; open when that cannot be said. */
export type Verdict = "allowed" | "outside" | "open";

/** Established countries first, then what is less and less known; most resources first. */
const order: readonly Where["kind"][] = [
  "country",
  "area",
  "one-of",
  "global",
  "customer-run",
  "unknown",
  "not-applicable",
];

/** A resource counts once per row and party; one with copies in two countries counts in both. */
export function whereAndWho(report: ScanReport): readonly WhereRow[] {
  const allowed = new Set(report.profile.allowed);
  const ties = report.exposures
    // What is fetched before anything runs is nowhere.
    .filter(({ role, place }) => role !== "source" || place.status !== "not-applicable")
    .flatMap((exposure) => wheresOf(exposure.place, allowed).map((where) => ({ where, exposure })));
  const rows = [...grouped(ties, ({ where }) => JSON.stringify(where))].map(([key, inRow]) => ({
    key,
    row: rowOf(
      inRow[0]?.where ?? { kind: "unknown" },
      inRow.map(({ exposure }) => exposure),
    ),
  }));
  return rows
    .sort(
      (a, b) =>
        order.indexOf(a.row.where.kind) - order.indexOf(b.row.where.kind) ||
        b.row.resources - a.row.resources ||
        compareText(a.key, b.key),
    )
    .map(({ row }) => row);
}

function wheresOf(place: Place, allowed: ReadonlySet<string>): readonly Where[] {
  const { countries } = place;
  switch (place.status) {
    case "known":
    case "multi":
      if (countries.length === 0) return [{ kind: "unknown" }];
      return countries.map((country) => ({
        kind: "country",
        country,
        verdict: verdictOn([country], allowed),
      }));
    case "one-of":
      return [{ kind: "one-of", countries, verdict: verdictOn(countries, allowed) }];
    case "area":
      return [{ kind: "area", area: place.area, verdict: verdictOn(countries, allowed) }];
    default:
      return [{ kind: place.status }];
  }
}

/** On the whole of a place; null where there is nothing to say. Several countries at once must all be allowed. */
export function verdictOnPlace(place: Place, allowed: ReadonlySet<string>): Verdict | null {
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

/** On a place that is in one of these countries. */
function verdictOn(countries: readonly string[], allowed: ReadonlySet<string>): Verdict {
  const within = countries.filter((country) => allowed.has(country)).length;
  if (countries.length === 0 || (within > 0 && within < countries.length)) return "open";
  return within > 0 ? "allowed" : "outside";
}

function rowOf(where: Where, exposures: readonly Exposure[]): WhereRow {
  const parties = [...grouped(exposures, ({ party }) => party?.id ?? "")].map(([id, tied]) => ({
    id,
    party: tied[0]?.party ?? null,
    resources: countResources(tied),
  }));
  parties.sort((a, b) => b.resources - a.resources || compareText(a.id, b.id));
  return {
    where,
    resources: countResources(exposures),
    parties: parties.map(({ party, resources }) => ({ party, resources })),
  };
}

function countResources(exposures: readonly Exposure[]): number {
  return new Set(exposures.map(({ resource }) => resource.id)).size;
}

/** Why places are not established, most frequent first. */
export interface WhyUnknown {
  readonly code: UnknownCode;
  readonly resources: number;
  /** The subject that most resources wait for. */
  readonly example: UnknownReason;
}

export function whyUnknown(report: ScanReport): readonly WhyUnknown[] {
  const waiting = report.exposures.flatMap(({ place, resource }) =>
    place.status === "unknown" || place.status === "customer-run" ? [{ reason: place.reason, resource }] : [],
  );
  const reasons = [...grouped(waiting, ({ reason }) => reason.code)].map(([code, those]) => ({
    code,
    resources: distinct(those),
    example: mostFrequent(those),
  }));
  return reasons.sort((a, b) => b.resources - a.resources || compareText(a.code, b.code));
}

type Waiting = { readonly reason: UnknownReason; readonly resource: Resource };

function distinct(those: readonly Waiting[]): number {
  return new Set(those.map(({ resource }) => resource.id)).size;
}

function mostFrequent(those: readonly Waiting[]): UnknownReason {
  const subjects = [...grouped(those, ({ reason }) => reason.subject)];
  subjects.sort(([a, first], [b, second]) => distinct(second) - distinct(first) || compareText(a, b));
  const chosen = subjects[0]?.[1][0]?.reason;
  if (chosen === undefined) throw new Error("A group of reasons without a reason");
  return chosen;
}
