/**
 * The register of planned and reconsidered migrations, in the columns of the overview that parliament gets. One row
 * for each service at each party, per system: what is new with the status that is asked for, and what went away or
 * moved into the EEA as reconsidered.
 */
import type { SavedExposure, SavedReport, SavedResource } from "../../model/index.ts";
import { serviceText } from "../../policy/index.ts";
import { csvText, markdownCell, withoutCommandsInJson } from "../../report/index.ts";
import { evidenceOf } from "../inventory/columns.ts";
import { inventoryRows, type Row } from "../inventory/index.ts";
import { tieKey, tiesOf } from "../ties.ts";
import { countriesText } from "../words.ts";
import { tieChanges } from "./compare.ts";
import { matchResources } from "./match.ts";
import { cloudTypeOf, serviceModelOf } from "./service-model.ts";

export type MigrationStatus = "gepland" | "voorgenomen" | "in gebruik" | "heroverwogen";
export type MigrationFormat = "csv" | "md" | "json";

/** Names and values are Dutch in every language: lists of departments are put together. */
const migrationColumns = [
  "departement",
  "organisatie",
  "systeem_of_dienst",
  "beschrijving",
  "leverancier",
  "jurisdictie_leverancier",
  "cloudtype",
  "dienstmodel",
  "land_opslag",
  "land_verwerking",
  "materieel",
  "persoonsgegevens",
  "status",
  "risicoafweging",
  "dpia_dtia",
  "exitplan",
  "melding_ciso_rijk",
  "bron",
] as const;
type Migration = Readonly<Record<(typeof migrationColumns)[number], string>>;

export function migrations(
  before: SavedReport,
  after: SavedReport,
  status: MigrationStatus,
): readonly Migration[] {
  const chosen = { came: choice(), back: choice(), went: choice() };
  for (const pair of matchResources(before, after).pairs) {
    for (const { before: was, after: is } of tieChanges(pair)) {
      const sameParty = was !== null && is !== null && was.party?.id === is.party?.id;
      const isBack = sameParty && was.place.inEea !== "yes" && is.place.inEea === "yes";
      if (is !== null) (isBack ? chosen.back : chosen.came).add(pair.after, tieKey(is));
      if (was !== null && !sameParty) chosen.went.add(pair.before, tieKey(was));
    }
  }
  return [
    ...rowsOf(after, chosen.came).map((row) => migration(row, status)),
    ...rowsOf(after, chosen.back).map((row) => migration(row, "heroverwogen")),
    ...rowsOf(before, chosen.went).map((row) => migration(row, "heroverwogen")),
  ];
}

/** Ties of resources, by their keys. */
function choice() {
  const chosen = new Map<SavedResource, Set<string>>();
  return {
    add: (resource: SavedResource | null, key: string) => {
      if (resource !== null) chosen.set(resource, (chosen.get(resource) ?? new Set()).add(key));
    },
    of: (resource: SavedResource) => chosen.get(resource) ?? new Set<string>(),
  };
}

/** Images and source code are fetched, not migrated to; what nobody else runs is no migration either. */
function rowsOf(report: SavedReport, { of }: ReturnType<typeof choice>): readonly Row[] {
  const resources = report.resources.map((resource): SavedResource => {
    const keys = of(resource);
    const isChosen = (exposure: SavedExposure) =>
      tiesOf({ ...resource, exposures: [exposure] }).some(
        (tie) => keys.has(tieKey(tie)) && tie.role !== "image" && tie.role !== "source" && tie.party !== null,
      );
    return { ...resource, exposures: keys.size === 0 ? [] : resource.exposures.filter(isChosen) };
  });
  return inventoryRows([{ ...report, resources }]);
}

const unknown = "niet vastgesteld";

function migration(row: Row, status: MigrationStatus): Migration {
  const { organisation, system, party, service } = row;
  const countries = (codes: readonly string[]) =>
    codes.length > 0 ? countriesText(codes, "nl") : row.open > 0 ? unknown : "";
  const recorded = (record: { readonly date: string | null; readonly document: string | null } | null) =>
    record === null ? unknown : (record.document ?? record.date ?? "ja");
  return {
    departement: organisation?.ministry ?? unknown,
    organisatie: organisation?.name ?? unknown,
    systeem_of_dienst: system?.name ?? unknown,
    beschrijving: `${serviceText(service).nl} (${row.types.join(", ")})`,
    leverancier: party?.name ?? unknown,
    jurisdictie_leverancier: party?.parentCountry ? countriesText([party.parentCountry], "nl") : unknown,
    cloudtype: cloudTypeOf(row) ?? unknown,
    dienstmodel: serviceModelOf(row) ?? unknown,
    land_opslag: countries(row.storage),
    land_verwerking: countries(row.processing),
    materieel: system?.material == null ? unknown : system.material ? "ja" : "nee",
    persoonsgegevens: system?.personalData == null ? unknown : personalData[system.personalData],
    status,
    risicoafweging: recorded(system?.riskAnalysis ?? null),
    dpia_dtia: [`DPIA: ${recorded(system?.dpia ?? null)}`, `DTIA: ${recorded(system?.dtia ?? null)}`].join(
      "; ",
    ),
    exitplan: recorded(system?.exitPlan ?? null),
    melding_ciso_rijk: system?.reportedToCisoRijk ?? unknown,
    bron: evidenceOf(row).join(" "),
  };
}

const personalData = { none: "geen", ordinary: "gewoon", special: "bijzonder" } as const;

export function renderMigrations(rows: readonly Migration[], format: MigrationFormat): string {
  switch (format) {
    case "csv":
      return csvText(migrationColumns, rows);
    case "json":
      return withoutCommandsInJson(`${JSON.stringify({ schemaVersion: 1, migraties: rows }, null, 2)}\n`);
    case "md":
      return [
        "# Geplande, voorgenomen en heroverwogen migraties",
        "",
        `| ${migrationColumns.map((name) => name.replaceAll("_", " ")).join(" | ")} |`,
        `|${migrationColumns.map(() => "---").join("|")}|`,
        ...rows.map((row) => `| ${migrationColumns.map((name) => markdownCell(row[name])).join(" | ")} |`),
        "",
        "_Opgemaakt uit code en configuratie. Een indicatie, geen certificaat._",
        "",
      ].join("\n");
  }
}
