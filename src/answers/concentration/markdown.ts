/** Concentration for a document. */
import { markdownCell, type RenderOptions } from "../../report/index.ts";
import type { Measure } from "./measure.ts";
import { figures, numberText, partLines, percentText, shareLists } from "./sections.ts";
import { texts } from "./texts.ts";

export function renderMarkdown(measures: readonly Measure[], { language }: RenderOptions): string {
  const last = measures.at(-1);
  const lines = [`## ${texts.title[language]}`, ""];
  if (last === undefined || last.resources === 0) return [...lines, texts.nothing[language], ""].join("\n");
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]) => [
    `| ${heads.join(" | ")} |`,
    `|${heads.map(() => "---").join("|")}|`,
    ...rows.map((cells) => `| ${cells.map(markdownCell).join(" | ")} |`),
    "",
  ];
  for (const { label, text } of figures(last, language)) lines.push(`- **${label}**: ${markdownCell(text)}`);
  lines.push("");
  for (const { title, rows } of shareLists(last, language)) {
    lines.push(
      `### ${title}`,
      "",
      ...table(
        [texts.name[language], texts.share[language], texts.resources[language]],
        rows.map(({ name, share, resources }) => [name, share, resources]),
      ),
    );
  }
  for (const { title, lines: parts } of partLines(last, language)) {
    const rows = parts.map(({ label, text }) => [label, text]);
    lines.push(`### ${title}`, "", ...table([texts.name[language], texts.jurisdictions[language]], rows));
  }
  if (measures.length > 1) {
    const rows = measures.map(({ asOf, index, europeanShare, resources }) => [
      asOf,
      percentText(europeanShare ?? 0, language),
      numberText(index ?? 0, language),
      numberText(resources, language),
    ]);
    const heads = [texts.day, texts.european, texts.index, texts.resources].map((head) => head[language]);
    lines.push(`### ${texts.trend[language]}`, "", ...table(heads, rows));
  }
  lines.push(`_${texts.indication[language]}_`, "");
  return lines.join("\n");
}
