/**
 * What is kept of a report when it is let go: everything that the answers for an organisation need, and nothing of the
 * size of its resources. In: a report. Out: its digest. Each part is worked out by the question that it answers.
 */
import type {
  SavedOrganisation,
  SavedParty,
  SavedReport,
  SavedResource,
  SavedSystem,
} from "../../model/index.ts";
import { compareText, grouped } from "../../report/index.ts";
import { type CountedUse, usesIn } from "../concentration/index.ts";
import { ownImpact, type PartSummary, summaryOf } from "../impact/index.ts";
import { inventoryRows, keeps, mostEvidence, propertyOf, type Row } from "../inventory/index.ts";
import { type Place, placeOf, tiesOf } from "../ties.ts";

export interface Digest {
  /** How the reports call the repository. */
  readonly repository: string;
  readonly profile: SavedReport["profile"];
  readonly toolVersion: string;
  readonly organisation: SavedOrganisation | null;
  readonly systems: readonly SavedSystem[];
  readonly summary: SavedReport["summary"];
  readonly services: readonly Row[];
  readonly uses: readonly CountedUse[];
  /** When parties under American jurisdiction deny access. */
  readonly impact: readonly PartSummary[];
  readonly stores: readonly Store[];
  readonly decisions: readonly Decision[];
  /** Exceptions that have ended, or do not meet what they ask. */
  readonly lapsed: readonly Lapsed[];
  /** The least of the ids of its resources: two that share most of them are of the same code. */
  readonly sketch: readonly string[];
}

/** Stores of data of one system that are alike. */
export interface Store {
  readonly system: string | null;
  readonly party: SavedParty | null;
  /** `provider`, `customer`, `external`; null when code does not tell. */
  readonly keyHolder: string | null;
  /** Whether the catalogue says that such a resource keeps data; else it may. */
  readonly certain: boolean;
  readonly count: number;
  readonly evidence: readonly Place[];
}

/** What somebody decided, with the day by which it has to be considered again. */
export interface Decision {
  readonly rule: string;
  readonly party: string | null;
  readonly systems: readonly string[];
  readonly decision: string;
  readonly by: string;
  readonly reason: string;
  readonly until: string;
  readonly resources: number;
  readonly evidence: readonly Place[];
}

export interface Lapsed {
  readonly message: string;
  readonly evidence: Place;
}

/** The answers are about these parties: it is what parliament asked. */
export const jurisdiction = "US";

const mostLines = 3;
const sketchSize = 64;

export function digestOf(report: SavedReport, repository: string): Digest {
  const { profile, tool, organisation, systems, summary } = report;
  const inRepository = ({ address, file, line }: Place): Place => ({
    address,
    file: `${repository}:${file}`,
    line,
  });
  const denied = ownImpact(report, [{ kind: "jurisdiction", country: jurisdiction }]);
  return {
    repository,
    profile,
    toolVersion: tool.version,
    organisation,
    systems,
    summary,
    services: inventoryRows([report]).map(withFewLines),
    uses: usesIn(report),
    impact: denied.map((part) => summaryOf(part, inRepository)),
    stores: storesIn(report, inRepository),
    decisions: decisionsIn(report, inRepository),
    lapsed: report.findings
      .filter(({ rule }) => rule === "NLC-GOV-004")
      .map(({ message, primary: { file, startLine } }) => ({
        message,
        evidence: inRepository({ address: "", file, line: startLine }),
      })),
    sketch: report.resources
      .map(({ id }) => id)
      .sort(compareText)
      .slice(0, sketchSize),
  };
}

/** The lines that are shown are kept, and how many there were more. */
function withFewLines(row: Row): Row {
  const distinct = [
    ...new Map(row.resources.map((place) => [`${place.file}:${place.line}`, place])).values(),
  ];
  return {
    ...row,
    resources: distinct.slice(0, mostEvidence),
    furtherLines: Math.max(0, distinct.length - mostEvidence),
  };
}

function storesIn({ resources }: SavedReport, shown: (place: Place) => Place): readonly Store[] {
  const each = resources.flatMap((resource) => storesOf(resource, shown(placeOf(resource))));
  return joinStores(each);
}

/** A resource counts once for each party that holds its data. */
function storesOf(resource: SavedResource, place: Place): readonly Store[] {
  const kept = tiesOf(resource).filter((tie) => tie.role !== "key" && keeps({ resource, tie }));
  const parties = new Map(kept.map(({ party }) => [party?.id ?? null, party]));
  return [...parties.values()].map((party) => ({
    system: resource.system,
    party,
    keyHolder: propertyOf(resource, "key-holder"),
    certain: propertyOf(resource, "data") === "stores",
    count: 1,
    evidence: [place],
  }));
}

export function joinStores(all: readonly Store[]): readonly Store[] {
  const groups = grouped(all, ({ system, party, keyHolder, certain }) =>
    JSON.stringify([system, party?.id ?? null, keyHolder, certain]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const count = others.reduce((sum, store) => sum + store.count, first.count);
    return [{ ...first, count, evidence: firstLines([first, ...others]) }];
  });
}

function decisionsIn(report: SavedReport, shown: (place: Place) => Place): readonly Decision[] {
  const systemOf = new Map(report.resources.map(({ id, system }) => [id, system]));
  const each = report.findings.flatMap(({ rule, party, resources, primary, exception }): Decision[] => {
    if (exception === null) return [];
    const systems = resources.flatMap((id) => systemOf.get(id) ?? []);
    const place = shown({ address: "", file: primary.file, line: primary.startLine });
    const { decision, by, reason, until } = exception;
    return [
      {
        rule,
        party,
        systems: [...new Set(systems)].sort(compareText),
        decision,
        by,
        reason,
        until,
        resources: resources.length,
        evidence: [place],
      },
    ];
  });
  return joinDecisions(each);
}

export function joinDecisions(all: readonly Decision[]): readonly Decision[] {
  const groups = grouped(all, ({ rule, party, decision, by, reason, until }) =>
    JSON.stringify([until, decision, rule, party, by, reason]),
  );
  const joined = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const those = [first, ...others];
    return [
      {
        ...first,
        systems: [...new Set(those.flatMap(({ systems }) => systems))].sort(compareText),
        resources: those.reduce((sum, { resources }) => sum + resources, 0),
        evidence: firstLines(those),
      },
    ];
  });
  return [...joined].sort((a, b) => compareText(a.until, b.until) || compareText(a.decision, b.decision));
}

function firstLines(all: readonly { readonly evidence: readonly Place[] }[]): readonly Place[] {
  return all.flatMap(({ evidence }) => evidence).slice(0, mostLines);
}
