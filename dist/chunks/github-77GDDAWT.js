import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  placeOf,
  reportedFindings
} from "./chunk-6X6KTNDH.js";
import {
  wholeMessage
} from "./chunk-RYSU3Y72.js";
import {
  fill,
  phrases
} from "./chunk-7BFWJTKK.js";
import {
  excerpt,
  levelsWorstFirst,
  printable,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";
import {
  endOf,
  startOf
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/github.ts
var mostPerLevel = 10;
var longestMessage = 4e3;
var longestTitle = 255;
var commands = { error: "error", warning: "warning", note: "notice" };
function renderGithub(report, { language }) {
  const findings = reportedFindings(report);
  const titles = new Map(report.rules.map(({ id, title }) => [id, title[language]]));
  const byLevel = new Map(
    levelsWorstFirst.map((level) => [level, findings.filter((one) => one.level === level)])
  );
  const tooMany = [...byLevel.values()].some(({ length }) => length > mostPerLevel);
  const lines = [...byLevel].flatMap(([level, those]) => {
    const most = level === "note" && tooMany ? mostPerLevel - 1 : mostPerLevel;
    return those.slice(0, most).map((finding) => annotation(finding, titles.get(finding.rule) ?? "", language));
  });
  const leftOut = findings.length - lines.length;
  if (leftOut > 0)
    lines.push(command("notice", {}, fill(phrases.annotationsLeftOut[language], { count: leftOut })));
  if (report.incomplete) lines.push(command("warning", {}, phrases.incomplete[language]));
  return lines.map((line) => `${line}
`).join("");
}
function annotation(finding, title, language) {
  const place = placeOf(finding);
  const properties = {
    ...place !== null && placeProperties(place),
    title: excerpt(`${finding.rule} ${title}`, longestTitle)
  };
  return command(commands[finding.level], properties, wholeMessage(finding, language));
}
function placeProperties(place) {
  const start = startOf(place);
  const end = endOf(place);
  return {
    file: printable(place.file.path),
    line: String(start.line),
    endLine: String(end.line),
    ...start.line === end.line && { col: String(start.column), endColumn: String(end.column) }
  };
}
function command(name, properties, message) {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapedMessage(excerpt(message, longestMessage))}`;
}
function escapedMessage(text) {
  return withoutCommands(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapedProperty(text) {
  return escapedMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
export {
  renderGithub
};
