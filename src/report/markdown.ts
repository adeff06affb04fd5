/** The short summary for a pull request or a step of GitHub Actions: always small, and nothing in it obeyed. */
import type { Finding, Language, ScanReport } from "../model/index.ts";
import { alternativesText, distinctAlternatives } from "./alternatives.ts";
import { placeInFile } from "./evidence.ts";
import { standingText } from "./finding-message.ts";
import { printable, withoutCommands } from "./harmless.ts";
import { cell, code } from "./markdown-text.ts";
import type { RenderOptions } from "./options.ts";
import { compareLevel, levelsWorstFirst } from "./order.ts";
import { type Overview, overviewOf, whereAndWho, whyUnknown } from "./overview.ts";
import { partyText, reasonText, remedyText, verdictOf, whereText } from "./places.ts";
import { sealConclusion, sealFootnote, sealLines } from "./seal.ts";
import { count, fill, phrases } from "./texts.ts";

/** A step summary may be 1 MiB with everything else that a step writes; nobody reads a tenth of that. */
const mostBytes = 90_000;
const mostFindings = 50;
const mostRows = 60;
const mostParties = 8;
const mostReasons = 5;
const mostPurposes = 10;

export function renderMarkdown(report: ScanReport, { language }: RenderOptions): string {
  const overview = overviewOf(report);
  const lines = [
    `## ${phrases.markdownTitle[language]}`,
    "",
    totals(report, overview, language),
    "",
    ...(report.incomplete ? [`**${phrases.incomplete[language]}**`, ""] : []),
    ...standingLines(report, language),
    ...findingsTable(report, language),
    ...alternativesList(report, language),
    ...whereTable(report, language),
    ...reasonsList(report, overview, language),
    ...sealTable(report, language),
    ...exceptedList(report, language),
    ...notificationsList(report, language),
    `<sub>${profileLine(report, language)}</sub>`,
  ];
  return withoutCommands(withinBytes(lines, language));
}

function standingLines(report: ScanReport, language: Language): readonly string[] {
  const standing = standingText(report, language);
  return standing === null ? [] : [cell(standing), ""];
}

function sealTable({ seal }: ScanReport, language: Language): readonly string[] {
  if (seal === undefined) return [];
  return [
    `### ${phrases.sealTitle[language]}`,
    "",
    "| | | % | |",
    "|---|---|--:|---|",
    ...sealLines(seal, language).map(
      ({ id, name, weight, verdict }) => `| ${id} | ${name} | ${weight} | ${verdict} |`,
    ),
    "",
    `${sealConclusion(seal, language)} ${sealFootnote(seal, language)}`,
    "",
  ];
}

function totals(report: ScanReport, overview: Overview, language: Language): string {
  const resources = count(report.resources.length, "resources", language);
  const files = count(report.files, "files", language);
  if (report.resources.length === 0 && report.findings.length === 0)
    return fill(phrases.nothingToJudge[language], { files });
  if (report.findings.length === 0) return fill(phrases.nothingFound[language], { resources, files });
  const levels = levelsWorstFirst
    .filter((level) => overview.findings[level] > 0)
    .map((level) => `**${count(overview.findings[level], level, language)}**`);
  const others = [
    ...(overview.excepted > 0 ? [count(overview.excepted, "excepted", language)] : []),
    resources,
    ...(overview.unknown > 0 ? [count(overview.unknown, "ofWhichUnknown", language)] : []),
    files,
  ];
  return `${[...levels, ...others].join(", ")}.`;
}

function findingsTable(report: ScanReport, language: Language): readonly string[] {
  const counted = report.findings
    .filter(({ exception }) => exception === null)
    .sort((a, b) => compareLevel(a.level, b.level));
  if (counted.length === 0) return [];
  const titles = new Map(report.rules.map(({ id, title }) => [id, title[language]]));
  const rest = counted.length - mostFindings;
  return [
    `### ${phrases.findings[language]}`,
    "",
    row(
      [phrases.headLevel, phrases.headRule, phrases.headPlace, phrases.headWhat].map(
        (head) => head[language],
      ),
    ),
    row(["---", "---", "---", "---"]),
    ...counted.slice(0, mostFindings).map((finding) => findingRow(finding, titles, language)),
    ...(rest > 0 ? ["", `… ${count(rest, "moreFindings", language)}.`] : []),
    "",
  ];
}

function findingRow(finding: Finding, titles: ReadonlyMap<string, string>, language: Language): string {
  const { level, rule, primary, message } = finding;
  const title = titles.get(rule);
  const what = `${title === undefined ? "" : `**${cell(title)}** `}${cell(message[language])}`;
  const place = primary.file.path === "" ? "" : code(placeInFile(primary));
  return row([phrases.levels[level][language], code(rule), place, what]);
}

/** Each purpose once, of the findings that count. */
function alternativesList({ findings }: ScanReport, language: Language): readonly string[] {
  const told = distinctAlternatives(findings.filter(({ exception }) => exception === null));
  const [first] = told;
  if (first === undefined) return [];
  return [
    `### ${phrases.europeanAlternatives[language]}`,
    "",
    ...told.slice(0, mostPurposes).map((one) => `- ${cell(alternativesText(one, language))}`),
    "",
    cell(fill(phrases.noRanking[language], { type: first.types[0] ?? "" })),
    "",
  ];
}

function whereTable(report: ScanReport, language: Language): readonly string[] {
  const rows = whereAndWho(report);
  if (rows.length === 0) return [];
  const verdict = fill(phrases.headVerdict[language], { profile: cell(report.profile.id) });
  const heads = [
    phrases.headWhere[language],
    verdict,
    phrases.headResources[language],
    phrases.headWho[language],
  ];
  const rest = rows.length - mostRows;
  return [
    `### ${phrases.whereAndWho[language]}`,
    "",
    row(heads),
    row(["---", "---", "---:", "---"]),
    ...rows.slice(0, mostRows).map(({ where, resources, parties }) => {
      const named = parties
        .slice(0, mostParties)
        .map(({ party, resources: those }) => `${cell(partyText(party, language))} ${those}`);
      const more = parties.length - named.length;
      if (more > 0) named.push(fill(phrases.more[language], { count: more }));
      const verdict = verdictOf(where);
      const shown = verdict === null ? "" : phrases[verdict][language];
      return row([cell(whereText(where, language)), shown, String(resources), named.join(", ")]);
    }),
    ...(rest > 0 ? ["", `… ${fill(phrases.more[language], { count: rest })}.`] : []),
    "",
  ];
}

function reasonsList(report: ScanReport, { unknown }: Overview, language: Language): readonly string[] {
  const reasons = whyUnknown(report).slice(0, mostReasons);
  if (reasons.length === 0) return [];
  return [
    `### ${count(unknown, "unknown", language)}`,
    "",
    ...reasons.map(({ code: reason, resources, example }) => {
      const remedy = cell(remedyText(reason, language));
      const found = count(resources, "resources", language);
      return `- ${cell(reasonText(example, language))} (${found}): ${remedy}.`;
    }),
    "",
  ];
}

function exceptedList({ findings }: ScanReport, language: Language): readonly string[] {
  const excepted = findings.filter(({ exception }) => exception !== null);
  if (excepted.length === 0) return [];
  const rest = excepted.length - mostFindings;
  return [
    `### ${phrases.excepted[language]}`,
    "",
    ...excepted.slice(0, mostFindings).flatMap(({ rule, primary, exception }) => {
      if (exception === null) return [];
      const { until, by, decision } = exception;
      const why = fill(phrases.exceptedUntil[language], { until, by, decision });
      return [`- ${rule} ${code(placeInFile(primary))} ${cell(why)}`];
    }),
    ...(rest > 0 ? [`- … ${fill(phrases.more[language], { count: rest })}`] : []),
    "",
  ];
}

function notificationsList({ notifications }: ScanReport, language: Language): readonly string[] {
  const told = notifications
    .filter(({ level }) => level !== "note")
    .sort((a, b) => compareLevel(a.level, b.level));
  if (told.length === 0) return [];
  const rest = told.length - mostFindings;
  return [
    `### ${phrases.notifications[language]}`,
    "",
    ...told.slice(0, mostFindings).map(({ level, file, span, message }) => {
      const where = span !== null && span.file.path !== "" ? placeInFile(span) : file;
      return `- ${phrases.levels[level][language]}: ${where === null ? "" : `${code(where)} `}${cell(message)}`;
    }),
    ...(rest > 0 ? [`- … ${fill(phrases.more[language], { count: rest })}`] : []),
    "",
  ];
}

function profileLine({ tool, profile }: ScanReport, language: Language): string {
  const judged = fill(phrases.asOf[language], { day: profile.asOf });
  const parts = [`${tool.name} ${tool.version}`, `${profile.title[language]} (${profile.id})`, judged];
  return `${cell(parts.join(" · "))}. ${cell(phrases.indication[language])}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Whole lines as long as they fit. */
function withinBytes(lines: readonly string[], language: Language): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line, "utf8") + 1;
    if (bytes > mostBytes) {
      kept.push("", printable(phrases.cutOff[language]));
      break;
    }
    kept.push(line);
  }
  return `${kept.join("\n")}\n`;
}
