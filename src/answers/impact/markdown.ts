/** Denied access for a document: a table of systems, then the graph. */
import { markdownCell, type RenderOptions } from "../../report/index.ts";
import type { Denial } from "./denial.ts";
import { graphOf, mermaidText } from "./graph.ts";
import { countText, dependenceTexts, partName, reasonText, titleText } from "./phrases.ts";
import type { PartImpact } from "./spread.ts";
import { texts } from "./texts.ts";

export function renderMarkdown(
  parts: readonly PartImpact[],
  denials: readonly Denial[],
  { language }: RenderOptions,
): string {
  const heads = [texts.system, texts.verdict, texts.reason, texts.directHead].map((head) => head[language]);
  const rows = parts.map((part) => [
    partName(part, language),
    texts[part.verdict][language],
    [reasonText(part, language), part.hits.length === 0 ? "" : countText(part, language)]
      .filter((text) => text !== "")
      .join("; "),
    dependenceTexts(part, language).join("; "),
  ]);
  const lines = [
    `## ${markdownCell(titleText(denials, language))}`,
    "",
    ...(parts.length === 0
      ? [texts.nothing[language], ""]
      : [
          `| ${heads.join(" | ")} |`,
          `|${heads.map(() => "---").join("|")}|`,
          ...rows.map((cells) => `| ${cells.map(markdownCell).join(" | ")} |`),
          "",
          "```mermaid",
          mermaidText(graphOf(parts, language)).trimEnd(),
          "```",
          "",
        ]),
    `_${texts.indication[language]}_`,
    "",
  ];
  return lines.join("\n");
}
