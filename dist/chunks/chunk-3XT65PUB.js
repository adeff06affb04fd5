import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  cellsOf,
  columns,
  evidenceOf,
  inventoryRows,
  texts
} from "./chunk-IB6EY6UK.js";
import {
  countriesText,
  partyText
} from "./chunk-FA7GWBYO.js";
import {
  serviceText
} from "./chunk-BDZE66EN.js";
import {
  csvText
} from "./chunk-SK73LVWX.js";
import {
  hanging,
  painter,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  cell,
  code
} from "./chunk-LABBF3RA.js";
import {
  grouped,
  printable,
  withoutCommands,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";

// src/answers/inventory/markdown.ts
function renderMarkdown(rows, { language }) {
  const heads = [
    texts.party,
    texts.service,
    texts.storageCountries,
    texts.processingCountries,
    texts.keyHolders,
    texts.evidence
  ];
  const lines = [`## ${texts.title[language]}`, ""];
  if (rows.length === 0) lines.push(texts.nothing[language], "");
  for (const those of grouped(
    rows,
    ({ organisation, system }) => JSON.stringify([organisation?.name, system?.name])
  ).values()) {
    const [first] = those;
    const names = [first?.organisation?.name ?? null, first?.system?.name ?? texts.noSystem[language]];
    lines.push(
      `### ${names.flatMap((name) => name === null ? [] : [cell(name)]).join(" · ")}`,
      "",
      `| ${heads.map((head) => head[language]).join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...those.map((row) => {
        const open = row.open > 0 ? [texts.open[language].replace("{count}", String(row.open))] : [];
        const cells = [
          cell(partyText(row.party, language)),
          cell(serviceText(row.service)[language]),
          cell(
            [countriesText(row.storage, language), ...open].filter((text) => text !== "").join("; ")
          ),
          cell(countriesText(row.processing, language)),
          cell(row.keyHolders.join(", ")),
          evidenceOf(row).map(code).join(" ")
        ];
        return `| ${cells.join(" | ")} |`;
      }),
      ""
    );
  }
  lines.push(`_${texts.indication[language]}_`, "");
  return lines.join("\n");
}

// src/answers/inventory/register.ts
var registerColumns = [
  "provider",
  "parent",
  "system",
  "service",
  "b_02_02_c0130_provision",
  "b_02_02_c0150_storage",
  "b_02_02_c0160_processing"
];
function registerRows(rows) {
  return rows.flatMap(
    ({ system, party, service, storage, processing }) => (
      // The register is of contracts with others.
      party === null ? [] : orNone(storage).flatMap(
        (stored) => orNone(processing).map((processed) => ({
          provider: party.operator ?? party.name,
          parent: party.parent ?? "",
          system: system?.name ?? "",
          service,
          b_02_02_c0130_provision: "",
          b_02_02_c0150_storage: stored,
          b_02_02_c0160_processing: processed
        }))
      )
    )
  );
}
function orNone(countries) {
  return countries.length === 0 ? [""] : countries;
}

// src/answers/inventory/table.ts
var widthOfLogs = 100;
function renderTable(rows, options) {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const bySystem = grouped(
    rows,
    ({ organisation, system }) => JSON.stringify([organisation?.name, system?.name])
  );
  const blocks = [...bySystem.values()].map((those) => [
    paint("bold", headingOf(those, options)),
    ...[...grouped(those, ({ party }) => party?.id ?? null).values()].flatMap((ofParty) => [
      `  ${paint("underline", partyText(ofParty[0]?.party ?? null, language))}`,
      ...ofParty.flatMap((row) => [
        ...hanging("    ", rowText(row, options), width, (label) => label),
        ...hanging("      ", evidenceOf(row).map(printable).join(" "), width, (label) => label).map(
          (line) => paint("dim", line)
        )
      ])
    ])
  ]);
  if (rows.length === 0) blocks.push([texts.nothing[language]]);
  blocks.push(wrap(texts.indication[language], width).map((line) => paint("dim", line)));
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}
`).join("\n"));
}
function headingOf([first], { language }) {
  const organisation = first?.organisation?.name ?? null;
  const system = first?.system ?? null;
  const parts = [
    ...organisation === null ? [] : [printable(organisation)],
    system === null ? texts.noSystem[language] : printable(system.name),
    ...system?.material === true ? [texts.material[language]] : [],
    ...system === null ? [] : [`${texts.exitPlan[language]}: ${system.exitPlan?.date ?? texts.none[language]}`]
  ];
  return parts.join(" · ");
}
function rowText({ service, storage, processing, open, keyHolders, count }, { language }) {
  const countries = (label, codes) => codes.length === 0 ? [] : [`${texts[label][language]}: ${countriesText(codes, language)}`];
  return [
    serviceText(service)[language],
    ...countries("storage", storage),
    ...countries("processing", processing),
    ...open > 0 ? [texts.open[language].replace("{count}", String(open))] : [],
    ...keyHolders.length > 0 ? [`${texts.keys[language]}: ${keyHolders.join(", ")}`] : [],
    `${count} ${(count === 1 ? texts.resource : texts.resources)[language]}`
  ].join(" · ");
}

// src/answers/inventory/index.ts
function renderInventory(reports, { jurisdictions }, format, options) {
  const all = inventoryRows(reports);
  const rows = jurisdictions.length === 0 ? all : all.filter((row) => isUnder(row, jurisdictions));
  switch (format) {
    case "table":
      return renderTable(rows, options);
    case "markdown":
      return renderMarkdown(rows, options);
    case "csv":
      return csvText(columns, rows.map(cellsOf));
    case "dora":
      return csvText(registerColumns, registerRows(rows));
    case "json":
      return withoutCommandsInJson(
        `${JSON.stringify({ schemaVersion: 1, services: rows.map(objectOf) }, null, 2)}
`
      );
    case "ndjson":
      return withoutCommandsInJson(rows.map((row) => `${JSON.stringify(objectOf(row))}
`).join(""));
  }
}
function isUnder({ party }, jurisdictions) {
  return party?.parentCountry != null && jurisdictions.includes(party.parentCountry);
}
function objectOf(row) {
  const { roles, types, storage, processing, keyHolders, party, resources } = row;
  return {
    ...cellsOf(row),
    roles,
    types,
    storage_countries: storage,
    processing_countries: processing,
    key_holders: keyHolders,
    agreements: party?.agreements ?? [],
    evidence: resources.map(({ address, file, line }) => ({ address, file, line }))
  };
}

export {
  renderInventory,
  objectOf
};
