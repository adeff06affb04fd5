/** Denied access for people at a terminal: per system what happens, why, and on what it depends directly. */
import {
  hanging,
  painter,
  printable,
  type RenderOptions,
  withoutCommands,
  wrap,
} from "../../report/index.ts";
import type { Denial } from "./denial.ts";
import {
  countText,
  dependenceTexts,
  directText,
  hitText,
  partName,
  reasonText,
  titleText,
} from "./phrases.ts";
import type { Hit, PartImpact, Verdict } from "./spread.ts";
import { texts } from "./texts.ts";

const widthOfLogs = 100;
const mostHits = 8;
const styles: Readonly<Record<Verdict, "red" | "yellow" | "green">> = {
  stops: "red",
  degrades: "yellow",
  survives: "green",
};

export function renderTable(
  parts: readonly PartImpact[],
  denials: readonly Denial[],
  options: RenderOptions,
): string {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const line = (indent: string, text: string) => hanging(indent, printable(text), width, (label) => label);
  const blocks = [
    wrap(titleText(denials, language), width).map((one) => paint("bold", printable(one))),
    ...parts.map((part) => [
      `${printable(partName(part, language))} ${paint(["bold", styles[part.verdict]], texts[part.verdict][language])}`,
      ...(part.reason === null ? [] : line("  ", reasonText(part, language))),
      ...(part.hits.length === 0 ? [] : line("  ", countText(part, language))),
      ...(part.system === null ? [] : line("  ", directText(part, language))),
      ...dependenceTexts(part, language).flatMap((text) => line("    - ", text)),
      ...hitLines(part.hits, options).flatMap((text) => line("    ", text)),
    ]),
    ...(parts.length === 0 ? [[texts.nothing[language]]] : []),
    wrap(texts.indication[language], width).map((one) => paint("dim", one)),
  ];
  return withoutCommands(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}

/** What is hit through others tells most: what is denied itself stands in the list above. */
function hitLines(hits: readonly Hit[], { language }: RenderOptions): readonly string[] {
  const through = hits.filter(({ via }) => via !== null);
  const rest = through.length - mostHits;
  const shown = through
    .slice(0, mostHits)
    .map((hit) => `${texts[hit.severity][language]} ${hitText(hit, language)}`);
  return rest > 0 ? [...shown, texts.more[language].replace("{count}", String(rest))] : shown;
}
