import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  chainOf,
  countText,
  dependenceTexts,
  directText,
  dotText,
  graphOf,
  hitText,
  impactOn,
  mermaidText,
  partName,
  reasonText,
  svgFile,
  texts,
  titleText
} from "./chunk-UUWT2SOY.js";
import {
  hanging,
  painter,
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

// src/answers/impact/markdown.ts
function renderMarkdown(parts, denials, { language }) {
  const heads = [texts.system, texts.verdict, texts.reason, texts.directHead].map((head) => head[language]);
  const rows = parts.map((part) => [
    partName(part, language),
    texts[part.verdict][language],
    [reasonText(part, language), part.hits.length === 0 ? "" : countText(part, language)].filter((text) => text !== "").join("; "),
    dependenceTexts(part, language).join("; ")
  ]);
  const lines = [
    `## ${cell(titleText(denials, language))}`,
    "",
    ...parts.length === 0 ? [texts.nothing[language], ""] : [
      `| ${heads.join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`),
      "",
      "```mermaid",
      mermaidText(graphOf(parts, language)).trimEnd(),
      "```",
      ""
    ],
    `_${texts.indication[language]}_`,
    ""
  ];
  return lines.join("\n");
}

// src/answers/impact/table.ts
var widthOfLogs = 100;
var mostHits = 8;
var styles = {
  stops: "red",
  degrades: "yellow",
  survives: "green"
};
function renderTable(parts, denials, options) {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const line = (indent, text) => hanging(indent, printable(text), width, (label) => label);
  const blocks = [
    wrap(titleText(denials, language), width).map((one) => paint("bold", printable(one))),
    ...parts.map((part) => [
      `${printable(partName(part, language))} ${paint(["bold", styles[part.verdict]], texts[part.verdict][language])}`,
      ...part.reason === null ? [] : line("  ", reasonText(part, language)),
      ...part.hits.length === 0 ? [] : line("  ", countText(part, language)),
      ...part.system === null ? [] : line("  ", directText(part, language)),
      ...dependenceTexts(part, language).flatMap((text) => line("    - ", text)),
      ...hitLines(part.hits, options).flatMap((text) => line("    ", text))
    ]),
    ...parts.length === 0 ? [[texts.nothing[language]]] : [],
    wrap(texts.indication[language], width).map((one) => paint("dim", one))
  ];
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}
`).join("\n"));
}
function hitLines(hits, { language }) {
  const through = hits.filter(({ via }) => via !== null);
  const rest = through.length - mostHits;
  const shown = through.slice(0, mostHits).map((hit) => `${texts[hit.severity][language]} ${hitText(hit, language)}`);
  return rest > 0 ? [...shown, texts.more[language].replace("{count}", String(rest))] : shown;
}

// src/answers/impact/index.ts
function renderImpact(reports, denials, format, options) {
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
        options.language
      );
    case "json": {
      const document = {
        schemaVersion: 1,
        denied: denials,
        parts: parts.map((part) => jsonPart(part, options))
      };
      return withoutCommandsInJson(`${JSON.stringify(document, null, 2)}
`);
    }
  }
}
function jsonPart(part, { language }) {
  const { name, organisation, system, verdict, reason, hits, resources, directDependences } = part;
  return {
    name,
    organisation,
    system: system !== null,
    verdict,
    reason: reason === null ? null : "systems" in reason ? reason : jsonHit(reason, language),
    resources,
    directDependences,
    hits: hits.map((hit) => jsonHit(hit, language))
  };
}
function jsonHit(hit, language) {
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
    chain: chainOf(hit).shown.map(place)
  };
}
function place({ address, file, line }) {
  return { address, file, line };
}

export {
  renderImpact
};
