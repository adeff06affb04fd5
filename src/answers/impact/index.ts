/** What stops when access is denied. In: reports and what is denied. Out: the consequences, with the chain to each. */

import type { SavedReport, SavedResource } from "../../model/index.ts";
import { type RenderOptions, withoutCommandsInJson } from "../../report/index.ts";
import type { ImpactFormat } from "../formats.ts";
import type { Denial } from "./denial.ts";
import { svgFile } from "./drawing.ts";
import { dotText, graphOf, mermaidText } from "./graph.ts";
import { renderMarkdown } from "./markdown.ts";
import { titleText } from "./phrases.ts";
import { chainOf, type Hit, impactOn, type PartImpact } from "./spread.ts";
import { renderTable } from "./table.ts";

export { type Denial, parseDenial } from "./denial.ts";
export { effectText, reasonText } from "./phrases.ts";
export {
  chainOf,
  type Hit,
  impactOn,
  ownImpact,
  type PartImpact,
  throughSystems,
  type Verdict,
} from "./spread.ts";
export { type Consequence, joinSummaries, type PartSummary, summaryOf } from "./summary.ts";
export { texts as impactTexts } from "./texts.ts";

export function renderImpact(
  reports: readonly SavedReport[],
  denials: readonly Denial[],
  format: ImpactFormat,
  options: RenderOptions,
): string {
  const parts = impactOn(reports, denials);
  switch (format) {
    case "table":
      return renderTable(parts, denials, options);
    case "markdown":
      return renderMarkdown(parts, denials, options);
    case "mermaid":
      return mermaidText(graphOf(parts, options.language));
    case "dot":
      return dotText(graphOf(parts, options.language));
    case "svg":
      return svgFile(
        graphOf(parts, options.language),
        titleText(denials, options.language),
        options.language,
      );
    case "json": {
      const document = {
        schemaVersion: 1,
        denied: denials,
        parts: parts.map((part) => jsonPart(part, options)),
      };
      return withoutCommandsInJson(`${JSON.stringify(document, null, 2)}\n`);
    }
  }
}

function jsonPart(part: PartImpact, { language }: RenderOptions) {
  const { name, organisation, system, verdict, reason, hits, resources, directDependences } = part;
  return {
    name,
    organisation,
    system: system !== null,
    verdict,
    reason: reason === null ? null : "systems" in reason ? reason : jsonHit(reason, language),
    resources,
    directDependences,
    hits: hits.map((hit) => jsonHit(hit, language)),
  };
}

function jsonHit(hit: Hit, language: RenderOptions["language"]) {
  const { resource, severity, atOnce, distance, cut } = hit;
  const { tie, effect } = cut;
  return {
    ...place(resource),
    severity,
    atOnce,
    grace: effect.grace?.[language] ?? null,
    role: tie.role,
    party: tie.party,
    distance,
    chain: chainOf(hit).shown.map(place),
  };
}

function place({ address, file, line }: SavedResource) {
  return { address, file, line };
}
