/** What takes one line each: notes, exceptions, what went wrong while reading. */
import type { Finding, ScanReport } from "../../model/index.ts";
import { placeInFile } from "../evidence.ts";
import { printable } from "../harmless.ts";
import { compareLevel } from "../order.ts";
import { cutTo, hanging, levelStyle } from "../terminal.ts";
import { fill, phrases } from "../texts.ts";
import type { Drawing } from "./drawing.ts";

const mostLines = 20;

export function noteLines(report: ScanReport, drawing: Drawing): readonly string[] {
  const { language, width, paint, detail } = drawing;
  const notes = report.findings.filter(({ level, exception }) => level === "note" && exception === null);
  return section(phrases.notes[language], notes, drawing, (finding) => {
    const rest = `${place(finding)} ${printable(finding.message[language])}`.trimStart();
    if (detail === "verbose")
      return hanging(`  ${finding.rule} `, rest, width, (label) => paint("cyan", label));
    return [`  ${paint("cyan", finding.rule)} ${cutTo(rest, width - 3 - finding.rule.length)}`];
  });
}

export function exceptedLines(report: ScanReport, drawing: Drawing): readonly string[] {
  const { language, width } = drawing;
  const excepted = report.findings.filter(({ exception }) => exception !== null);
  return section(phrases.excepted[language], excepted, drawing, (finding) => {
    if (finding.exception === null) return [];
    const { until, by, decision } = finding.exception;
    const why = fill(phrases.exceptedUntil[language], { until, by, decision });
    return [`  ${cutTo(printable(`${finding.rule} ${place(finding)} ${why}`), width - 2)}`];
  });
}

/** In full: what could not be read must be found again. */
export function notificationLines(report: ScanReport, drawing: Drawing): readonly string[] {
  const { language, paint, width } = drawing;
  const worstFirst = [...report.notifications].sort((a, b) => compareLevel(a.level, b.level));
  return section(phrases.notifications[language], worstFirst, drawing, ({ level, file, span, message }) => {
    const where = span !== null && span.file.path !== "" ? placeInFile(span) : file;
    const text = printable(where === null ? message : `${where}: ${message}`);
    const label = `  ${phrases.levels[level][language]} `;
    return hanging(label, text, width, (shown) => paint(levelStyle[level], shown));
  });
}

function section<Item>(
  title: string,
  items: readonly Item[],
  { language, paint, detail }: Drawing,
  lines: (item: Item) => readonly string[],
): readonly string[] {
  if (items.length === 0) return [];
  const most = detail === "verbose" ? items.length : mostLines;
  const rest = items.length - most;
  return [
    paint("bold", `${title} (${items.length})`),
    ...items.slice(0, most).flatMap(lines),
    ...(rest > 0 ? [`  … ${fill(phrases.more[language], { count: rest })}`] : []),
  ];
}

function place({ primary }: Finding): string {
  return primary.file.path === "" ? "" : printable(placeInFile(primary));
}
