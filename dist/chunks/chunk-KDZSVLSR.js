import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  figures,
  numberText,
  partLines,
  percentText,
  shareLists,
  texts
} from "./chunk-AHWRHPC7.js";
import {
  measuresOf
} from "./chunk-TISWZAUV.js";
import {
  csvText
} from "./chunk-SK73LVWX.js";
import {
  hanging,
  padTo,
  painter,
  widthOf,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  cell
} from "./chunk-LABBF3RA.js";
import {
  printable,
  withoutCommands,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";

// src/answers/concentration/markdown.ts
function renderMarkdown(measures, { language }) {
  const last = measures.at(-1);
  const lines = [`## ${texts.title[language]}`, ""];
  if (last === void 0 || last.resources === 0) return [...lines, texts.nothing[language], ""].join("\n");
  const table = (heads, rows) => [
    `| ${heads.join(" | ")} |`,
    `|${heads.map(() => "---").join("|")}|`,
    ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`),
    ""
  ];
  for (const { label, text } of figures(last, language)) lines.push(`- **${label}**: ${cell(text)}`);
  lines.push("");
  for (const { title, rows } of shareLists(last, language)) {
    lines.push(
      `### ${title}`,
      "",
      ...table(
        [texts.name[language], texts.share[language], texts.resources[language]],
        rows.map(({ name, share, resources }) => [name, share, resources])
      )
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
      numberText(resources, language)
    ]);
    const heads = [texts.day, texts.european, texts.index, texts.resources].map((head) => head[language]);
    lines.push(`### ${texts.trend[language]}`, "", ...table(heads, rows));
  }
  lines.push(`_${texts.indication[language]}_`, "");
  return lines.join("\n");
}

// src/answers/concentration/table.ts
var widthOfLogs = 100;
var mostRows = 10;
function renderTable(measures, options) {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const last = measures.at(-1);
  if (last === void 0 || last.resources === 0) return `${texts.nothing[language]}
`;
  const labelled = (lines) => {
    const widest = Math.min(40, Math.max(0, ...lines.map(({ label }) => widthOf(printable(label)))));
    return lines.flatMap(
      ({ label, text }) => hanging(`  ${padTo(printable(label), widest)}  `, printable(text), width, (one) => one)
    );
  };
  const heading = texts.asOf[language].replace("{day}", last.asOf).replace("{count}", numberText(last.resources, language));
  const blocks = [
    [paint("bold", `${texts.title[language]} ${heading}`), ...labelled(figures(last, language))],
    ...shareLists(last, language).map((list) => [paint("bold", list.title), ...listLines(list)]),
    ...partLines(last, language).map(({ title, lines }) => [paint("bold", title), ...labelled(lines)]),
    ...measures.length < 2 ? [] : [[paint("bold", texts.trend[language]), ...trendLines(measures, options)]],
    wrap(texts.indication[language], width).map((line) => paint("dim", line))
  ];
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}
`).join("\n"));
}
function listLines({ rows }) {
  const shown = rows.slice(0, mostRows).map((row) => ({ ...row, name: printable(row.name) }));
  const widest = Math.max(...shown.map(({ name }) => widthOf(name)));
  const lines = shown.map(
    ({ name, share, resources }) => `  ${padTo(name, widest)}  ${share.padStart(6)}  ${resources.padStart(7)}`
  );
  return rows.length > mostRows ? [...lines, `  + ${rows.length - mostRows}`] : lines;
}
function trendLines(measures, { language }) {
  return measures.map(({ asOf, resources, index, europeanShare, jurisdictions }) => {
    const american = jurisdictions.find(({ country }) => country === "US")?.share ?? 0;
    const parts = [
      `US ${percentText(american, language)}`,
      `EER ${percentText(europeanShare ?? 0, language)}`,
      `HHI ${numberText(index ?? 0, language)}`,
      `${numberText(resources, language)}`
    ];
    return `  ${asOf}  ${parts.join(" · ")}`;
  });
}

// src/answers/concentration/index.ts
function renderConcentration(reports, weight, format, options) {
  const measures = measuresOf(reports, weight);
  switch (format) {
    case "table":
      return renderTable(measures, options);
    case "markdown":
      return renderMarkdown(measures, options);
    case "csv":
      return csvText(columns, measures.flatMap(rowsOf));
    case "json":
      return withoutCommandsInJson(`${JSON.stringify({ schemaVersion: 1, weight, measures }, null, 2)}
`);
  }
}
var columns = ["as_of", "kind", "part", "name", "country", "resources", "share"];
function rowsOf(of) {
  const row = (kind, part) => (share) => ({
    as_of: of.asOf,
    kind,
    part,
    name: share.name,
    country: share.country ?? "",
    resources: share.resources,
    share: share.share
  });
  return [
    ...of.parties.map(row("party", "")),
    ...of.parents.map(row("parent", "")),
    ...of.jurisdictions.map(row("jurisdiction", "")),
    ...of.perRole.flatMap(({ name, jurisdictions }) => jurisdictions.map(row("jurisdiction-in-role", name))),
    ...of.perSystem.flatMap(
      ({ name, jurisdictions }) => jurisdictions.map(row("jurisdiction-in-system", name))
    )
  ];
}

export {
  renderConcentration
};
