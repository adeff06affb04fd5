/** How dependence is spread, and how that developed. In: reports, of one moment or of several. Out: shares. */

import type { SavedReport } from "../../model/index.ts";
import { csvText, type RenderOptions, withoutCommandsInJson } from "../../report/index.ts";
import type { ConcentrationFormat, Weight } from "../formats.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Measure } from "./measure.ts";
import { measuresOf } from "./measures.ts";
import { renderTable } from "./table.ts";

export {
  type CountedUse,
  type Measure,
  measure,
  measureUses,
  usesIn,
} from "./measure.ts";
export { figures, numberText, percentText, shareLists } from "./sections.ts";

/** Reports of the same day are one measurement; the last day is told in full, the others are the way to it. */
export function renderConcentration(
  reports: readonly SavedReport[],
  weight: Weight,
  format: ConcentrationFormat,
  options: RenderOptions,
): string {
  const measures = measuresOf(reports, weight);
  switch (format) {
    case "table":
      return renderTable(measures, options);
    case "markdown":
      return renderMarkdown(measures, options);
    case "csv":
      return csvText(columns, measures.flatMap(rowsOf));
    case "json":
      return withoutCommandsInJson(`${JSON.stringify({ schemaVersion: 1, weight, measures }, null, 2)}\n`);
  }
}

const columns = ["as_of", "kind", "part", "name", "country", "resources", "share"] as const;

function rowsOf(of: Measure) {
  const row = (kind: string, part: string) => (share: Measure["parties"][number]) => ({
    as_of: of.asOf,
    kind,
    part,
    name: share.name,
    country: share.country ?? "",
    resources: share.resources,
    share: share.share,
  });
  return [
    ...of.parties.map(row("party", "")),
    ...of.parents.map(row("parent", "")),
    ...of.jurisdictions.map(row("jurisdiction", "")),
    ...of.perRole.flatMap(({ name, jurisdictions }) => jurisdictions.map(row("jurisdiction-in-role", name))),
    ...of.perSystem.flatMap(({ name, jurisdictions }) =>
      jurisdictions.map(row("jurisdiction-in-system", name)),
    ),
  ];
}
