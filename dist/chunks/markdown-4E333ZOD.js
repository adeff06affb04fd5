import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  sealConclusion,
  sealFootnote,
  sealLines
} from "./chunk-ZM46SCNX.js";
import {
  overviewOf,
  whereAndWho,
  whyUnknown
} from "./chunk-LRIWCY2V.js";
import {
  alternativesText,
  distinctAlternatives
} from "./chunk-IAPNGOX3.js";
import {
  partyText,
  placeInFile,
  reasonText,
  remedyText,
  verdictOf,
  whereText
} from "./chunk-LOVOX3B7.js";
import {
  standingText
} from "./chunk-RYSU3Y72.js";
import {
  count,
  fill,
  phrases
} from "./chunk-7BFWJTKK.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import {
  cell,
  code
} from "./chunk-LABBF3RA.js";
import {
  compareLevel,
  levelsWorstFirst,
  printable,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import {
  startOf
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/markdown.ts
var mostBytes = 9e4;
var mostFindings = 50;
var mostRows = 60;
var mostParties = 8;
var mostReasons = 5;
var mostPurposes = 10;
function renderMarkdown(report, options) {
  const { language } = options;
  const overview = overviewOf(report);
  const lines = [
    `## ${phrases.markdownTitle[language]}`,
    "",
    totals(report, overview, language),
    "",
    ...report.incomplete ? [`**${phrases.incomplete[language]}**`, ""] : [],
    ...standingLines(report, language),
    ...findingsTable(report, options),
    ...alternativesList(report, language),
    ...whereTable(report, language),
    ...reasonsList(report, overview, language),
    ...sealTable(report, language),
    ...exceptedList(report, options),
    ...notificationsList(report, language),
    `<sub>${profileLine(report, language)}</sub>`
  ];
  return withoutCommands(withinBytes(lines, language));
}
function standingLines(report, language) {
  const standing = standingText(report, language);
  return standing === null ? [] : [cell(standing), ""];
}
function sealTable({ seal }, language) {
  if (seal === void 0) return [];
  return [
    `### ${phrases.sealTitle[language]}`,
    "",
    "| | | % | |",
    "|---|---|--:|---|",
    ...sealLines(seal, language).map(
      ({ id, name, weight, verdict }) => `| ${id} | ${name} | ${weight} | ${verdict} |`
    ),
    "",
    `${sealConclusion(seal, language)} ${sealFootnote(seal, language)}`,
    ""
  ];
}
function totals(report, overview, language) {
  const resources = count(report.resources.length, "resources", language);
  const files = count(report.files, "files", language);
  if (report.resources.length === 0 && report.findings.length === 0)
    return fill(phrases.nothingToJudge[language], { files });
  if (report.findings.length === 0) return fill(phrases.nothingFound[language], { resources, files });
  const levels = levelsWorstFirst.filter((level) => overview.findings[level] > 0).map((level) => `**${count(overview.findings[level], level, language)}**`);
  const others = [
    ...overview.excepted > 0 ? [count(overview.excepted, "excepted", language)] : [],
    resources,
    ...overview.unknown > 0 ? [count(overview.unknown, "ofWhichUnknown", language)] : [],
    files
  ];
  return `${[...levels, ...others].join(", ")}.`;
}
function findingsTable(report, options) {
  const { language } = options;
  const counted = report.findings.filter(({ exception }) => exception === null).sort((a, b) => compareLevel(a.level, b.level));
  if (counted.length === 0) return [];
  const titles = new Map(report.rules.map(({ id, title }) => [id, title[language]]));
  const rest = counted.length - mostFindings;
  return [
    `### ${phrases.findings[language]}`,
    "",
    row(
      [phrases.headLevel, phrases.headRule, phrases.headPlace, phrases.headWhat].map(
        (head) => head[language]
      )
    ),
    row(["---", "---", "---", "---"]),
    ...counted.slice(0, mostFindings).map((finding) => findingRow(finding, titles, options)),
    ...rest > 0 ? ["", `… ${count(rest, "moreFindings", language)}.`] : [],
    ""
  ];
}
function findingRow(finding, titles, options) {
  const { language } = options;
  const { level, rule, primary, message } = finding;
  const title = titles.get(rule);
  const what = `${title === void 0 ? "" : `**${cell(title)}** `}${cell(message[language])}`;
  const place = primary.file.path === "" ? "" : linked(primary, options);
  return row([phrases.levels[level][language], code(rule), place, what]);
}
function linked(place, { linkTo }) {
  const shown = code(placeInFile(place));
  const target = linkTo?.(place.file.path, startOf(place).line) ?? null;
  return target === null ? shown : `[${shown}](${target})`;
}
function alternativesList({ findings }, language) {
  const told = distinctAlternatives(findings.filter(({ exception }) => exception === null));
  const [first] = told;
  if (first === void 0) return [];
  return [
    `### ${phrases.europeanAlternatives[language]}`,
    "",
    ...told.slice(0, mostPurposes).map((one) => `- ${cell(alternativesText(one, language))}`),
    "",
    cell(fill(phrases.noRanking[language], { type: first.types[0] ?? "" })),
    ""
  ];
}
function whereTable(report, language) {
  const rows = whereAndWho(report);
  if (rows.length === 0) return [];
  const verdict = fill(phrases.headVerdict[language], { profile: cell(report.profile.id) });
  const heads = [
    phrases.headWhere[language],
    verdict,
    phrases.headResources[language],
    phrases.headWho[language]
  ];
  const rest = rows.length - mostRows;
  return [
    `### ${phrases.whereAndWho[language]}`,
    "",
    row(heads),
    row(["---", "---", "---:", "---"]),
    ...rows.slice(0, mostRows).map(({ where, resources, parties }) => {
      const named = parties.slice(0, mostParties).map(({ party, resources: those }) => `${cell(partyText(party, language))} ${those}`);
      const more = parties.length - named.length;
      if (more > 0) named.push(fill(phrases.more[language], { count: more }));
      const verdict2 = verdictOf(where);
      const shown = verdict2 === null ? "" : phrases[verdict2][language];
      return row([cell(whereText(where, language)), shown, String(resources), named.join(", ")]);
    }),
    ...rest > 0 ? ["", `… ${fill(phrases.more[language], { count: rest })}.`] : [],
    ""
  ];
}
function reasonsList(report, { unknown }, language) {
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
    ""
  ];
}
function exceptedList({ findings }, options) {
  const { language } = options;
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
      return [`- ${rule} ${linked(primary, options)} ${cell(why)}`];
    }),
    ...rest > 0 ? [`- … ${fill(phrases.more[language], { count: rest })}`] : [],
    ""
  ];
}
function notificationsList({ notifications }, language) {
  const told = notifications.filter(({ level }) => level !== "note").sort((a, b) => compareLevel(a.level, b.level));
  if (told.length === 0) return [];
  const rest = told.length - mostFindings;
  return [
    `### ${phrases.notifications[language]}`,
    "",
    ...told.slice(0, mostFindings).map(({ level, file, span, message }) => {
      const where = span !== null && span.file.path !== "" ? placeInFile(span) : file;
      return `- ${phrases.levels[level][language]}: ${where === null ? "" : `${code(where)} `}${cell(message)}`;
    }),
    ...rest > 0 ? [`- … ${fill(phrases.more[language], { count: rest })}`] : [],
    ""
  ];
}
function profileLine({ tool, profile }, language) {
  const judged = fill(phrases.asOf[language], { day: profile.asOf });
  const parts = [`${tool.name} ${tool.version}`, `${profile.title[language]} (${profile.id})`, judged];
  return `${cell(parts.join(" · "))}. ${cell(phrases.indication[language])}`;
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function withinBytes(lines, language) {
  const kept = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line, "utf8") + 1;
    if (bytes > mostBytes) {
      kept.push("", printable(phrases.cutOff[language]));
      break;
    }
    kept.push(line);
  }
  return `${kept.join("\n")}
`;
}
export {
  renderMarkdown
};
