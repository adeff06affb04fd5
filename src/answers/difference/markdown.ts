/** The difference for a comment or a job summary. */
import { excerpt, markdownCell, markdownCode, type RenderOptions } from "../../report/index.ts";
import { appearanceLines, sectionsOf } from "./sections.ts";
import type { Names } from "./table.ts";
import { texts } from "./texts.ts";
import type { Difference } from "./types.ts";

const longestExpression = 60;

export function renderMarkdown(difference: Difference, names: Names, { language }: RenderOptions): string {
  const sections = sectionsOf(difference, language);
  const heads = [texts.role, texts.change, texts.party, texts.decidedBy, texts.resources];
  const lines = [
    `## ${texts.title[language]}: ${markdownCode(names.before)} → ${markdownCode(names.after)}`,
    "",
  ];
  if (sections.length === 0) lines.push(texts.nothing[language], "");
  for (const { title, changes } of sections) {
    lines.push(
      `### ${title}`,
      "",
      `| ${heads.map((head) => capital(head[language])).join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...changes.map(({ roles, what, party, where, expression, count, resources }) => {
        const decided =
          where === null
            ? ""
            : `${markdownCode(where)} ${markdownCode(excerpt(expression ?? "", longestExpression))}`;
        const cells = [
          markdownCell(roles),
          markdownCell(what),
          markdownCell(party),
          decided,
          `${count}: ${markdownCell(resources)}`,
        ];
        return `| ${cells.join(" | ")} |`;
      }),
      "",
    );
  }
  for (const { label, text } of appearanceLines(difference, language))
    lines.push(`- **${label}**: ${markdownCell(text)}`);
  if (difference.renamed > 0) {
    lines.push("", texts.renamed[language].replace("{count}", String(difference.renamed)));
  }
  lines.push("", `_${texts.indication[language]}_`, "");
  return lines.join("\n").replace(/\n{3,}/g, "\n\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
