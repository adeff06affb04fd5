/** The inventory as a table per system, for a document. */

import { serviceText } from "../../policy/index.ts";
import { grouped, markdownCell, markdownCode, type RenderOptions } from "../../report/index.ts";
import { countriesText, partyText } from "../words.ts";
import { evidenceOf } from "./columns.ts";
import type { Row } from "./rows.ts";
import { texts } from "./texts.ts";

export function renderMarkdown(rows: readonly Row[], { language }: RenderOptions): string {
  const heads = [
    texts.party,
    texts.service,
    texts.storageCountries,
    texts.processingCountries,
    texts.keyHolders,
    texts.evidence,
  ];
  const lines = [`## ${texts.title[language]}`, ""];
  if (rows.length === 0) lines.push(texts.nothing[language], "");
  for (const those of grouped(rows, ({ organisation, system }) =>
    JSON.stringify([organisation?.name, system?.name]),
  ).values()) {
    const [first] = those;
    const names = [first?.organisation?.name ?? null, first?.system?.name ?? texts.noSystem[language]];
    lines.push(
      `### ${names.flatMap((name) => (name === null ? [] : [markdownCell(name)])).join(" · ")}`,
      "",
      `| ${heads.map((head) => head[language]).join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...those.map((row) => {
        const open = row.open > 0 ? [texts.open[language].replace("{count}", String(row.open))] : [];
        const cells = [
          markdownCell(partyText(row.party, language)),
          markdownCell(serviceText(row.service)[language]),
          markdownCell(
            [countriesText(row.storage, language), ...open].filter((text) => text !== "").join("; "),
          ),
          markdownCell(countriesText(row.processing, language)),
          markdownCell(row.keyHolders.join(", ")),
          evidenceOf(row).map(markdownCode).join(" "),
        ];
        return `| ${cells.join(" | ")} |`;
      }),
      "",
    );
  }
  lines.push(`_${texts.indication[language]}_`, "");
  return lines.join("\n");
}
