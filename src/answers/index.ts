/**
 * What is asked of scans. In: reports, made just now or kept. Out: an answer, with the lines it rests on. One folder
 * for each question; each is loaded when it is asked.
 */
import type { Language, SavedReport } from "../model/index.ts";
import type { PreparedPage, RenderOptions } from "../report/index.ts";
import type { MigrationFormat, MigrationStatus, Names } from "./difference/index.ts";
import type {
  ConcentrationFormat,
  DifferenceFormat,
  ImpactFormat,
  InventoryFormat,
  MergeFormat,
  Weight,
} from "./formats.ts";
import type { Denial } from "./impact/index.ts";
import type { InventoryChoice } from "./inventory/index.ts";
import type { Document, Merged, MergeOutcome, MergeRequest } from "./merge/index.ts";
import type { ParsedReport } from "./saved.ts";

export type { MigrationFormat, MigrationStatus, Names } from "./difference/index.ts";
export * from "./formats.ts";
export type { Denial } from "./impact/index.ts";
export type { InventoryChoice } from "./inventory/index.ts";
export type { Document, Merged, MergeOutcome, MergeRequest, Source } from "./merge/index.ts";
export type { ParsedReport } from "./saved.ts";

/** Reads a report that was kept. `name` is how messages call it, such as the file. */
export async function parseReport(text: string, name: string): Promise<ParsedReport> {
  return (await import("./saved.ts")).parseReport(text, name);
}

/** What changed from one scan to the other. */
export async function difference(
  before: SavedReport,
  after: SavedReport,
  names: Names,
  format: DifferenceFormat,
  options: RenderOptions,
): Promise<string> {
  const { renderDifference } = await import("./difference/index.ts");
  return renderDifference(before, after, names, format, options);
}

/** Planned and reconsidered migrations, in the columns of the overview that parliament gets. */
export async function register(
  before: SavedReport,
  after: SavedReport,
  status: MigrationStatus,
  format: MigrationFormat,
): Promise<string> {
  const { migrations, renderMigrations } = await import("./difference/index.ts");
  return renderMigrations(migrations(before, after, status), format);
}

/** Which services are in use, where and in whose hands. */
export async function inventory(
  reports: readonly SavedReport[],
  choice: InventoryChoice,
  format: InventoryFormat,
  options: RenderOptions,
): Promise<string> {
  const { renderInventory } = await import("./inventory/index.ts");
  return renderInventory(reports, choice, format, options);
}

/** How dependence is spread. */
export async function concentration(
  reports: readonly SavedReport[],
  weight: Weight,
  format: ConcentrationFormat,
  options: RenderOptions,
): Promise<string> {
  const { renderConcentration } = await import("./concentration/index.ts");
  return renderConcentration(reports, weight, format, options);
}

/**
 * The share of what uses a cloud that is with parties under one jurisdiction: a percentage with one decimal, null
 * when nothing uses a cloud. `country` is that of the ultimate parent, ISO 3166-1 alpha-2.
 */
export async function shareUnder(reports: readonly SavedReport[], country: string): Promise<number | null> {
  const { measuresOf } = await import("./concentration/measures.ts");
  const latest = measuresOf(reports, "resources").at(-1);
  if (latest === undefined || latest.jurisdictions.length === 0) return null;
  return latest.jurisdictions.find((share) => share.country === country)?.share ?? 0;
}

/** What is denied, as the command line writes it; null when it is written wrongly. */
export async function denial(text: string): Promise<Denial | null> {
  return (await import("./impact/index.ts")).parseDenial(text);
}

/** What stops when access is denied. */
export async function impact(
  reports: readonly SavedReport[],
  denials: readonly Denial[],
  format: ImpactFormat,
  options: RenderOptions,
): Promise<string> {
  const { renderImpact } = await import("./impact/index.ts");
  return renderImpact(reports, denials, format, options);
}

/** Reports of many repositories, per organisation and per ministry; each is read, reduced and let go. */
export async function merge(request: MergeRequest): Promise<MergeOutcome> {
  return (await import("./merge/index.ts")).mergeReports(request);
}

/** What is written of them, with the file that each is for. */
export async function mergedDocuments(
  merged: Merged,
  format: MergeFormat,
  language: Language,
): Promise<readonly Document[]> {
  return (await import("./merge/index.ts")).mergedDocuments(merged, format, language);
}

/** Parts of the HTML report: the services in use, how dependence is spread, and what a denial by the US would do. */
export async function answerPages(
  reports: readonly SavedReport[],
  language: Language,
): Promise<readonly PreparedPage[]> {
  const { servicesPage } = await import("./inventory/page.ts");
  const { concentrationPage } = await import("./concentration/page.ts");
  const { deniedPage } = await import("./impact/page.ts");
  return [
    servicesPage(reports, language),
    concentrationPage(reports, language),
    deniedPage(reports, [{ kind: "jurisdiction", country: "US" }], language),
  ];
}
