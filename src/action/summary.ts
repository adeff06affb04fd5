/** The step summary: what governs the judgement, what the change brings, and the report. */
import type { Language } from "../model/index.ts";
import { withoutCommands } from "../report/index.ts";
import { texts } from "./texts.ts";

/** A runner refuses a step summary above 1 MiB, and then shows nothing at all. Other parts of the step write too. */
const largestSummaryBytes = 900_000;
const largestDifferenceBytes = 300_000;

export interface SummaryParts {
  /** Sentences, as Markdown that is already harmless. */
  readonly notices: readonly string[];
  /** Null when nothing was compared. */
  readonly difference: string | null;
  readonly report: string;
  /** Where the whole can be read. */
  readonly sarifFile: string;
}

export function summaryOf(parts: SummaryParts, language: Language): string {
  const { notices, difference, report, sarifFile } = parts;
  const ending = texts.cutOff(sarifFile)[language];
  const told =
    notices.length === 0
      ? []
      : [`> **${texts.noticesTitle()[language]}**`, ...notices.map((notice) => `>\n> ${notice}`), ""];
  const compared =
    difference === null ? [] : [within(difference, largestDifferenceBytes, ending).trimEnd(), ""];
  return withoutCommands(within([...told, ...compared, report].join("\n"), largestSummaryBytes, ending));
}

/** Whole lines as far as they fit, and then a line that says so. */
function within(markdown: string, most: number, ending: string): string {
  const bytes = Buffer.from(markdown, "utf8");
  if (bytes.length <= most) return markdown;
  // A cut in the middle of a character gives U+FFFD; the cut at the line end removes it.
  const cut = bytes.subarray(0, most).toString("utf8");
  return `${cut.slice(0, cut.lastIndexOf("\n") + 1)}\n*${ending}*\n`;
}
