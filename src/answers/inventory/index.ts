/** Which services are in use, where, in whose hands and under which conditions. In: reports. Out: the list. */

import type { SavedReport } from "../../model/index.ts";
import { csvText, type RenderOptions, withoutCommandsInJson } from "../../report/index.ts";
import type { InventoryFormat } from "../formats.ts";
import { cellsOf, columns } from "./columns.ts";
import { renderMarkdown } from "./markdown.ts";
import { registerColumns, registerRows } from "./register.ts";
import { inventoryRows, type Row } from "./rows.ts";
import { renderTable } from "./table.ts";

export { mostEvidence } from "./columns.ts";
export { inventoryRows, keeps, propertyOf, type Row } from "./rows.ts";

export interface InventoryChoice {
  /** Only parties with an ultimate parent in these countries; all when empty. */
  readonly jurisdictions: readonly string[];
}

export function renderInventory(
  reports: readonly SavedReport[],
  { jurisdictions }: InventoryChoice,
  format: InventoryFormat,
  options: RenderOptions,
): string {
  const all = inventoryRows(reports);
  const rows = jurisdictions.length === 0 ? all : all.filter((row) => isUnder(row, jurisdictions));
  switch (format) {
    case "table":
      return renderTable(rows, options);
    case "markdown":
      return renderMarkdown(rows, options);
    case "csv":
      return csvText(columns, rows.map(cellsOf));
    case "dora":
      return csvText(registerColumns, registerRows(rows));
    case "json":
      return withoutCommandsInJson(
        `${JSON.stringify({ schemaVersion: 1, services: rows.map(objectOf) }, null, 2)}\n`,
      );
    case "ndjson":
      return withoutCommandsInJson(rows.map((row) => `${JSON.stringify(objectOf(row))}\n`).join(""));
  }
}

function isUnder({ party }: Row, jurisdictions: readonly string[]): boolean {
  return party?.parentCountry != null && jurisdictions.includes(party.parentCountry);
}

/** As the columns, with lists as lists. */
export function objectOf(row: Row) {
  const { roles, types, storage, processing, keyHolders, party, resources } = row;
  return {
    ...cellsOf(row),
    roles,
    types,
    storage_countries: storage,
    processing_countries: processing,
    key_holders: keyHolders,
    agreements: party?.agreements ?? [],
    evidence: resources.map(({ address, file, line }) => ({ address, file, line })),
  };
}
