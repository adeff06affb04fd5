/**
 * What a row of the inventory says, column by column. Names and values are the same in every language, so that
 * lists of many organisations can be put together; docs/inventory.md documents them.
 */
import type { Row } from "./rows.ts";

export const columns = [
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
  "evidence",
] as const;
export type Column = (typeof columns)[number];

/** At most so many places are named; the report itself has all. */
export const mostEvidence = 5;

export function cellsOf(row: Row): Readonly<Record<Column, string | number>> {
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
    evidence: evidenceOf(row).join(" "),
  };
}

export function evidenceOf({ resources, furtherLines }: Row): readonly string[] {
  const places = [...new Set(resources.map(({ file, line }) => `${file}:${line}`))];
  const rest = places.length + furtherLines - mostEvidence;
  return rest > 0 ? [...places.slice(0, mostEvidence), `+${rest}`] : places;
}

function yesNo(flag: boolean | null): string {
  return flag === null ? "" : flag ? "yes" : "no";
}
