/**
 * Annotations on a pull request, as commands that GitHub's runner reads from the log of a step.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { endOf, type Finding, type Language, type Level, type ScanReport, startOf } from "../model/index.ts";
import { wholeMessage } from "./finding-message.ts";
import { excerpt, printable, withoutCommands } from "./harmless.ts";
import type { RenderOptions } from "./options.ts";
import { levelsWorstFirst } from "./order.ts";
import { placeOf, reportedFindings } from "./reported.ts";
import { fill, phrases } from "./texts.ts";

/** What a runner shows of a step, per level; the rest it drops without a word. */
const mostPerLevel = 10;
const longestMessage = 4_000;
const longestTitle = 255;

const commands: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

export function renderGithub(report: ScanReport, { language }: RenderOptions): string {
  const findings = reportedFindings(report);
  const titles = new Map(report.rules.map(({ id, title }) => [id, title[language]]));
  const byLevel = new Map(
    levelsWorstFirst.map((level) => [level, findings.filter((one) => one.level === level)]),
  );
  const tooMany = [...byLevel.values()].some(({ length }) => length > mostPerLevel);
  const lines = [...byLevel].flatMap(([level, those]) => {
    // One notice is kept to say what is left out.
    const most = level === "note" && tooMany ? mostPerLevel - 1 : mostPerLevel;
    return those
      .slice(0, most)
      .map((finding) => annotation(finding, titles.get(finding.rule) ?? "", language));
  });
  const leftOut = findings.length - lines.length;
  if (leftOut > 0)
    lines.push(command("notice", {}, fill(phrases.annotationsLeftOut[language], { count: leftOut })));
  if (report.incomplete) lines.push(command("warning", {}, phrases.incomplete[language]));
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(finding: Finding, title: string, language: Language): string {
  const place = placeOf(finding);
  const properties = {
    ...(place !== null && placeProperties(place)),
    title: excerpt(`${finding.rule} ${title}`, longestTitle),
  };
  return command(commands[finding.level], properties, wholeMessage(finding, language));
}

/** Columns mean something only within one line. */
function placeProperties(place: NonNullable<ReturnType<typeof placeOf>>): Readonly<Record<string, string>> {
  const start = startOf(place);
  const end = endOf(place);
  return {
    file: printable(place.file.path),
    line: String(start.line),
    endLine: String(end.line),
    ...(start.line === end.line && { col: String(start.column), endColumn: String(end.column) }),
  };
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapedMessage(excerpt(message, longestMessage))}`;
}

/** As the runner undoes it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function escapedMessage(text: string): string {
  return withoutCommands(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
