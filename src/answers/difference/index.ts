/** What changed between two scans. In: two reports. Out: the difference, as data or in words. */

import type { SavedReport } from "../../model/index.ts";
import { type RenderOptions, withoutCommandsInJson } from "../../report/index.ts";
import type { DifferenceFormat } from "../formats.ts";
import { compare } from "./compare.ts";
import { renderMarkdown } from "./markdown.ts";
import { type Names, renderTable } from "./table.ts";
import type { Difference } from "./types.ts";

export { compare } from "./compare.ts";
export {
  type MigrationFormat,
  type MigrationStatus,
  migrations,
  renderMigrations,
} from "./register.ts";
export type { Names } from "./table.ts";
export type { Appearance, Change, Difference } from "./types.ts";

export function renderDifference(
  before: SavedReport,
  after: SavedReport,
  names: Names,
  format: DifferenceFormat,
  options: RenderOptions,
): string {
  const difference = compare(before, after);
  switch (format) {
    case "table":
      return renderTable(difference, names, options);
    case "markdown":
      return renderMarkdown(difference, names, options);
    case "json":
      return renderJson(difference, names);
  }
}

function renderJson(difference: Difference, { before, after }: Names): string {
  const document = { schemaVersion: 1, before, after, ...difference };
  return withoutCommandsInJson(`${JSON.stringify(document, null, 2)}\n`);
}
