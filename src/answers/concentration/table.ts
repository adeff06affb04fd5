/** Concentration for people at a terminal. */
import {
  hanging,
  padTo,
  painter,
  printable,
  type RenderOptions,
  widthOf,
  withoutCommands,
  wrap,
} from "../../report/index.ts";
import type { Measure } from "./measure.ts";
import { figures, numberText, partLines, percentText, type ShareList, shareLists } from "./sections.ts";
import { texts } from "./texts.ts";

const widthOfLogs = 100;
const mostRows = 10;

export function renderTable(measures: readonly Measure[], options: RenderOptions): string {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const last = measures.at(-1);
  if (last === undefined || last.resources === 0) return `${texts.nothing[language]}\n`;
  const labelled = (lines: readonly { label: string; text: string }[]) => {
    const widest = Math.min(40, Math.max(0, ...lines.map(({ label }) => widthOf(printable(label)))));
    return lines.flatMap(({ label, text }) =>
      hanging(`  ${padTo(printable(label), widest)}  `, printable(text), width, (one) => one),
    );
  };
  const heading = texts.asOf[language]
    .replace("{day}", last.asOf)
    .replace("{count}", numberText(last.resources, language));
  const blocks = [
    [paint("bold", `${texts.title[language]} ${heading}`), ...labelled(figures(last, language))],
    ...shareLists(last, language).map((list) => [paint("bold", list.title), ...listLines(list)]),
    ...partLines(last, language).map(({ title, lines }) => [paint("bold", title), ...labelled(lines)]),
    ...(measures.length < 2
      ? []
      : [[paint("bold", texts.trend[language]), ...trendLines(measures, options)]]),
    wrap(texts.indication[language], width).map((line) => paint("dim", line)),
  ];
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}

function listLines({ rows }: ShareList): readonly string[] {
  const shown = rows.slice(0, mostRows).map((row) => ({ ...row, name: printable(row.name) }));
  const widest = Math.max(...shown.map(({ name }) => widthOf(name)));
  const lines = shown.map(
    ({ name, share, resources }) =>
      `  ${padTo(name, widest)}  ${share.padStart(6)}  ${resources.padStart(7)}`,
  );
  return rows.length > mostRows ? [...lines, `  + ${rows.length - mostRows}`] : lines;
}

function trendLines(measures: readonly Measure[], { language }: RenderOptions): readonly string[] {
  return measures.map(({ asOf, resources, index, europeanShare, jurisdictions }) => {
    const american = jurisdictions.find(({ country }) => country === "US")?.share ?? 0;
    const parts = [
      `US ${percentText(american, language)}`,
      `EER ${percentText(europeanShare ?? 0, language)}`,
      `HHI ${numberText(index ?? 0, language)}`,
      `${numberText(resources, language)}`,
    ];
    return `  ${asOf}  ${parts.join(" · ")}`;
  });
}
