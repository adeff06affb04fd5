/** The difference for people at a terminal. */
import {
  excerpt,
  hanging,
  type Paint,
  padTo,
  painter,
  printable,
  type RenderOptions,
  widthOf,
  withoutCommands,
  wrap,
} from "../../report/index.ts";
import { appearanceLines, type Section, sectionsOf } from "./sections.ts";
import { texts } from "./texts.ts";
import type { Difference } from "./types.ts";

/** Logs of a build have no width. */
const widthOfLogs = 100;
const longestExpression = 60;

const styles = { outside: "red", open: "yellow", inside: "green", gone: "dim" } as const;

export interface Names {
  /** How the two sides are called: a revision, a folder, a file. */
  readonly before: string;
  readonly after: string;
}

export function renderTable(difference: Difference, names: Names, options: RenderOptions): string {
  const { language } = options;
  const width = options.width ?? widthOfLogs;
  const paint = painter(options.colour);
  const heading = `cloudtoets diff · ${printable(names.before)} → ${printable(names.after)}`;
  const sections = sectionsOf(difference, language);
  const blocks: readonly (readonly string[])[] = [
    wrap(heading, width).map((line) => paint("dim", line)),
    ...sections.map((section) => sectionLines(section, width, paint)),
    appearances(difference, options, width),
    conclusion(difference, sections.length === 0, options, width),
  ];
  return withoutCommands(
    blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join("\n")}\n`)
      .join("\n"),
  );
}

function sectionLines({ kind, title, changes }: Section, width: number, paint: Paint): readonly string[] {
  return [
    paint(["bold", styles[kind]], title),
    ...changes.flatMap((change) => [
      ...hanging(
        "  ",
        `${change.what} · ${change.party} · ${change.count} (${change.roles})`,
        width,
        (label) => label,
      ),
      ...(change.where === null
        ? []
        : [`    ${paint("dim", `${change.where}  ${excerpt(change.expression ?? "", longestExpression)}`)}`]),
      ...hanging("    ", printable(change.resources), width, (label) => label),
    ]),
  ];
}

function appearances(difference: Difference, { language }: RenderOptions, width: number): readonly string[] {
  const lines = appearanceLines(difference, language);
  const widest = Math.max(0, ...lines.map(({ label }) => widthOf(label)));
  return lines.flatMap(({ label, text }) => hanging(`${padTo(label, widest)}  `, text, width, (one) => one));
}

function conclusion(
  { renamed }: Difference,
  nothing: boolean,
  { language, colour }: RenderOptions,
  width: number,
): readonly string[] {
  const paint = painter(colour);
  const lines = nothing ? [paint(["green", "bold"], texts.nothing[language])] : [];
  if (renamed > 0) lines.push(...wrap(texts.renamed[language].replace("{count}", String(renamed)), width));
  return [...lines, paint("dim", texts.indication[language])];
}
