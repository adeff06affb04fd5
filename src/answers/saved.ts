/** Reports that were kept: text in, a report or what is wrong with it out. */
import type { SavedReport } from "../model/index.ts";
import { validateReport } from "./validate-report.generated.js";

export type ParsedReport =
  | { readonly kind: "report"; readonly report: SavedReport }
  | { readonly kind: "refused"; readonly message: string };

/** The version that this reads; schemas/report.schema.json has the same. */
const readVersion = 1;

/** `name` is how messages call it, such as the file. */
export function parseReport(text: string, name: string): ParsedReport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused(`${name} is no JSON: ${why}`);
  }
  if (typeof data !== "object" || data === null || !("schemaVersion" in data)) {
    return refused(`${name} is no report of cloudtoets: it has no "schemaVersion"`);
  }
  if (data.schemaVersion !== readVersion) {
    const found = JSON.stringify(data.schemaVersion);
    return refused(
      `${name} has schema version ${found}; this version of cloudtoets reads version ${readVersion}. Make the report again with one version for all.`,
    );
  }
  if (!validateReport(data)) {
    const [first] = validateReport.errors ?? [];
    const where = first === undefined || first.instancePath === "" ? "" : ` at ${first.instancePath}`;
    return refused(
      `${name} is no report of cloudtoets${where}: ${first?.message ?? "it does not fit the schema"}`,
    );
  }
  return { kind: "report", report: data };
}

function refused(message: string): ParsedReport {
  return { kind: "refused", message };
}
