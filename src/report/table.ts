/**
 * The report for people at a terminal: what decided, worst first, with the line itself; then where everything
 * is and in whose hands, one line of totals, and what to do next.
 */
import type { ScanReport } from "../model/index.ts";
import { standingText } from "./finding-message.ts";
import { printable, withoutCommands } from "./harmless.ts";
import type { RenderOptions } from "./options.ts";
import { type Overview, overviewOf } from "./overview.ts";
import { sealConclusion, sealFootnote, sealLines } from "./seal.ts";
import type { Drawing } from "./table/drawing.ts";
import { decisionGroups, findingList } from "./table/findings.ts";
import { exceptedLines, noteLines, notificationLines } from "./table/lists.ts";
import { nextSteps, totalsLine, whereAndWhoLines } from "./table/summary.ts";
import { painter, wrap } from "./terminal.ts";
import { count, fill, phrases } from "./texts.ts";

/** Logs of a build have no width; lines that are longer than this are hard to read anyway. */
const widthOfLogs = 100;
const narrowest = 40;
const widest = 160;

export function renderTable(report: ScanReport, options: RenderOptions): string {
  const width = Math.min(widest, Math.max(narrowest, options.width ?? widthOfLogs));
  const { detail = "normal", colour } = options;
  const drawing: Drawing = { ...options, width, detail, paint: painter(colour) };
  const sections = detail === "quiet" ? briefly(report, drawing) : inFull(report, drawing);
  const text = sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`);
  return withoutCommands(text.join("\n"));
}

/** What is found, and one line of summary; what could not be read is part of that. */
function briefly(report: ScanReport, drawing: Drawing): readonly (readonly string[])[] {
  const found = findingList(report, drawing);
  const unread = report.notifications.filter(({ level }) => level !== "note");
  return [
    found,
    notificationLines({ ...report, notifications: unread }, drawing),
    verdictLines(report, overviewOf(report), drawing),
  ];
}

function inFull(report: ScanReport, drawing: Drawing): readonly (readonly string[])[] {
  return [
    heading(report, drawing),
    ...decisionGroups(report, drawing),
    noteLines(report, drawing),
    exceptedLines(report, drawing),
    notificationLines(report, drawing),
    whereAndWhoLines(report, drawing),
    sealSection(report, drawing),
    conclusion(report, drawing),
  ];
}

function heading(report: ScanReport, { language, width, paint }: Drawing): readonly string[] {
  const { tool, profile } = report;
  const standing = standingText(report, language);
  const parts = [
    `${tool.name} ${tool.version}`,
    `${printable(profile.title[language])} (${printable(profile.id)})`,
    fill(phrases.asOf[language], { day: profile.asOf }),
  ];
  return [
    ...wrap(parts.join(" · "), width).map((line) => paint("dim", line)),
    ...(standing === null ? [] : wrap(printable(standing), width)),
  ];
}

function sealSection({ seal }: ScanReport, { language, width, paint }: Drawing): readonly string[] {
  if (seal === undefined) return [];
  return [
    paint("bold", phrases.sealTitle[language]),
    ...sealLines(seal, language).flatMap(({ id, name, weight, verdict }) =>
      wrap(`${id} ${name} (${weight}%): ${verdict}`, width - 2).map((line) => `  ${line}`),
    ),
    ...wrap(sealConclusion(seal, language), width - 2).map((line) => `  ${line}`),
    ...wrap(sealFootnote(seal, language), width - 2).map((line) => `  ${paint("dim", line)}`),
  ];
}

function conclusion(report: ScanReport, drawing: Drawing): readonly string[] {
  const overview = overviewOf(report);
  return [...verdictLines(report, overview, drawing), ...nextSteps(report, overview, drawing)];
}

function verdictLines(report: ScanReport, overview: Overview, drawing: Drawing): readonly string[] {
  const { language, paint, width } = drawing;
  const resources = count(report.resources.length, "resources", language);
  const files = count(report.files, "files", language);
  const lines: string[] = [];
  if (report.findings.length > 0) lines.push(...totalsLine(report, overview, drawing));
  else if (report.resources.length > 0)
    lines.push(paint(["green", "bold"], fill(phrases.nothingFound[language], { resources, files })));
  else lines.push(fill(phrases.nothingToJudge[language], { files }));
  if (report.incomplete) {
    lines.push(...wrap(phrases.incomplete[language], width).map((line) => paint(["red", "bold"], line)));
  }
  return lines;
}
