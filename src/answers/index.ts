/**
 * What is asked of scans. In: reports, made just now or kept. Out: an answer, with the lines it rests on. One folder
 * for each question; each is loaded when it is asked.
 */
import type { SavedReport } from "../model/index.ts";
import type { RenderOptions } from "../report/index.ts";
import type { ConcentrationFormat, Weight } from "./concentration/index.ts";
import type { DifferenceFormat, Names } from "./difference/index.ts";
import type { InventoryChoice, InventoryFormat } from "./inventory/index.ts";
import type { ParsedReport } from "./saved.ts";

export type { ConcentrationFormat, Weight } from "./concentration/index.ts";
export type { DifferenceFormat, Names } from "./difference/index.ts";
export type { InventoryChoice, InventoryFormat } from "./inventory/index.ts";
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
