/** The inventory for people at a terminal: per system, the parties with what is used of them. */

import { serviceText } from "../../policy/index.ts";
import {
  grouped,
  hanging,
  painter,
  printable,
  type RenderOptions,
  withoutCommands,
  wrap,
} from "../../report/index.ts";
import { countriesText, partyText } from "../words.ts";
import { evidenceOf } from "./columns.ts";
import type { Row } from "./rows.ts";
import { texts } from "./texts.ts";

const widthOfLogs = 100;

export function renderTable(rows: readonly Row[], options: RenderOptions): string {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const bySystem = grouped(rows, ({ organisation, system }) =>
    JSON.stringify([organisation?.name, system?.name]),
  );
  const blocks = [...bySystem.values()].map((those) => [
    paint("bold", headingOf(those, options)),
    ...[...grouped(those, ({ party }) => party?.id ?? null).values()].flatMap((ofParty) => [
      `  ${paint("underline", partyText(ofParty[0]?.party ?? null, language))}`,
      ...ofParty.flatMap((row) => [
        ...hanging("    ", rowText(row, options), width, (label) => label),
        ...hanging("      ", evidenceOf(row).map(printable).join(" "), width, (label) => label).map((line) =>
          paint("dim", line),
        ),
      ]),
    ]),
  ]);
  if (rows.length === 0) blocks.push([texts.nothing[language]]);
  blocks.push(wrap(texts.indication[language], width).map((line) => paint("dim", line)));
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}

function headingOf([first]: readonly Row[], { language }: RenderOptions): string {
  const organisation = first?.organisation?.name ?? null;
  const system = first?.system ?? null;
  const parts = [
    ...(organisation === null ? [] : [printable(organisation)]),
    system === null ? texts.noSystem[language] : printable(system.name),
    ...(system?.material === true ? [texts.material[language]] : []),
    ...(system === null
      ? []
      : [`${texts.exitPlan[language]}: ${system.exitPlan?.date ?? texts.none[language]}`]),
  ];
  return parts.join(" · ");
}

/** `objectopslag · opslag: Nederland · verwerking: Nederland · sleutels: provider · 3 resources`. */
function rowText(
  { service, storage, processing, open, keyHolders, count }: Row,
  { language }: RenderOptions,
) {
  const countries = (label: keyof typeof texts, codes: readonly string[]) =>
    codes.length === 0 ? [] : [`${texts[label][language]}: ${countriesText(codes, language)}`];
  return [
    serviceText(service)[language],
    ...countries("storage", storage),
    ...countries("processing", processing),
    ...(open > 0 ? [texts.open[language].replace("{count}", String(open))] : []),
    ...(keyHolders.length > 0 ? [`${texts.keys[language]}: ${keyHolders.join(", ")}`] : []),
    `${count} ${(count === 1 ? texts.resource : texts.resources)[language]}`,
  ].join(" · ");
}
