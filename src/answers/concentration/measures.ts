/** One measurement for each day on which reports were made, the last one last. */
import { loadCatalogue, membersOn } from "../../catalogue/index.ts";
import type { SavedReport } from "../../model/index.ts";
import { grouped, sortedBy } from "../../report/index.ts";
import type { Weight } from "../formats.ts";
import { type Measure, measure } from "./measure.ts";

export function measuresOf(reports: readonly SavedReport[], weight: Weight): readonly Measure[] {
  const catalogue = loadCatalogue();
  const byDay = sortedBy([...grouped(reports, ({ profile }) => profile.asOf)], ([day]) => day);
  return byDay.map(([day, those]) => measure(those, weight, membersOn(catalogue, "eer", day)));
}
