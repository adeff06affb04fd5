import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  suggestionsFor
} from "./chunk-P4LTC3LD.js";
import {
  sourceLine
} from "./chunk-ZJNCHFO2.js";
import {
  unitName
} from "./chunk-K6KNTCP3.js";
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
  isHidden,
  partyText,
  placeInFile,
  placeText,
  reasonText,
  remedyText,
  sameSpan,
  stepsOf,
  verdictOf,
  whereText
} from "./chunk-LOVOX3B7.js";
import {
  standingText
} from "./chunk-RYSU3Y72.js";
import {
  count,
  fill,
  list,
  phrases
} from "./chunk-7BFWJTKK.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import {
  cutTo,
  hanging,
  levelStyle,
  padTo,
  painter,
  widthOf,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  compareLevel,
  grouped,
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
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/table/source-view.ts
var leastMarked = 10;
function sourceView(source, width, style, paint, language) {
  const number = String(source.number);
  const gutter = ` ${number} │ `;
  const margin = `${" ".repeat(number.length + 2)}│ `;
  const room = Math.max(2 * leastMarked, width - gutter.length);
  const shown = fitted(shownParts(source), room);
  const more = source.lastLine === null ? "" : ` ${fill(phrases.continues[language], { line: source.lastLine })}`;
  const markers = "^".repeat(Math.max(1, widthOf(shown.marked)));
  return [
    paint("dim", gutter) + shown.before + paint("bold", shown.marked) + shown.after,
    paint("dim", margin) + " ".repeat(widthOf(shown.before)) + paint(style, markers) + paint("dim", more)
  ];
}
function shownParts({ before, marked, after }) {
  const shown = (text) => text.replaceAll("	", "  ").split(" ").map(printable).join(" ");
  return { before: shown(before), marked: shown(marked), after: shown(after) };
}
function fitted({ before, marked, after }, room) {
  const total = widthOf(before) + widthOf(marked);
  if (total <= room) return { before, marked, after: after === "" ? "" : cutTo(after, room - total) };
  const left = Math.max(leastMarked, room - widthOf(marked));
  const keptBefore = widthOf(before) <= left ? before : `…${lastColumns(before, left - 1)}`;
  return { before: keptBefore, marked: cutTo(marked, room - widthOf(keptBefore)), after: "" };
}
function lastColumns(text, width) {
  let kept = "";
  for (const character of Array.from(text).reverse()) {
    if (widthOf(kept) + widthOf(character) > width) break;
    kept = character + kept;
  }
  return kept;
}

// src/report/table/findings.ts
var mostGroups = 50;
var mostNamed = 6;
var mostNamedByMessage = 3;
var mostSteps = 4;
var labelWidth = 10;
function decisionGroups(report, drawing) {
  const findings = toldInFull(report);
  const most = drawing.detail === "verbose" ? findings.length : mostGroups;
  const allowed = new Set(report.profile.allowed);
  const groups = [
    ...grouped(findings, ({ primary }) => `${primary.file.path}\0${primary.start}\0${primary.end}`)
  ];
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const told = /* @__PURE__ */ new Set();
  const sections = groups.slice(0, most).map(([, decided]) => decisionLines(decided, { rules, told, allowed }, drawing));
  const rest = groups.slice(most).flatMap(([, decided]) => decided);
  return rest.length === 0 ? sections : [...sections, restLines(rest, drawing)];
}
function toldInFull(report) {
  return report.findings.filter(({ exception, level }) => exception === null && level !== "note").sort((a, b) => compareLevel(a.level, b.level));
}
function findingList(report, drawing) {
  const { paint, width, language } = drawing;
  const findings = toldInFull(report);
  const words = findings.map(({ level }) => phrases.levels[level][language]);
  const column = words.reduce((widest2, word) => Math.max(widest2, widthOf(word)), 0);
  const titles = new Map(report.rules.map(({ id, title }) => [id, printable(title[language])]));
  return findings.map(({ level, rule, primary, place: place2 }, at) => {
    const where = primary.file.path === "" ? "" : `${printable(placeInFile(primary))}  `;
    const what = place2 === null ? "" : `: ${whatOf(place2, language)}`;
    const start = padTo(words[at] ?? "", column);
    const rest = ` ${rule}  ${where}${titles.get(rule) ?? ""}${what}`;
    return paint(levelStyle[level], start) + cutTo(rest, width - column);
  });
}
function whatOf(place2, language) {
  return place2.status === "unknown" || place2.status === "customer-run" ? reasonText(place2.reason, language) : placeText(place2, language);
}
function decisionLines(findings, telling, drawing) {
  const [first] = findings;
  if (first === void 0) return [];
  const { paint, width, language } = drawing;
  const { primary } = first;
  const evidence = findings.flatMap((finding) => [
    ...finding.evidence,
    ...finding.exposures.flatMap((exposure) => exposure.evidence)
  ]);
  const source = sourceLine(primary, isHidden(primary, evidence));
  return [
    ...source === null ? [] : [
      paint(["bold", "underline"], printable(placeInFile(primary))),
      ...sourceView(source, width, levelStyle[first.level], paint, language)
    ],
    ...findings.flatMap((finding) => findingLines(finding, telling, drawing))
  ];
}
function findingLines(finding, telling, drawing) {
  const { paint, width, language } = drawing;
  const rule = telling.rules.get(finding.rule) ?? null;
  const level = phrases.levels[finding.level][language];
  const title = rule === null ? "" : printable(rule.title[language]);
  const head = `${level} ${finding.rule} `;
  return [
    ...hanging(head, title, width, (label) => paint(["bold", levelStyle[finding.level]], label)),
    ...wrap(printable(finding.message[language]), width - 2).map((line) => `  ${line}`),
    ...chainLines(finding, drawing),
    ...affectedLines(finding, drawing),
    ...remedyLines(rule, telling, drawing),
    ...suggestionLines(finding, telling, drawing),
    ...alternativesLines(finding, telling, drawing)
  ];
}
function labelled(label, text, { paint, width }) {
  return hanging(padTo(`  ${label}`, labelWidth), text, width, (shown) => paint("dim", shown));
}
function chainLines(finding, drawing) {
  const { language, paint, detail } = drawing;
  const way = stepsOf(finding.evidence, language).filter(
    ({ span }) => span === null || !sameSpan(span, finding.primary)
  );
  const inCode = way.some(({ kind }) => kind !== "catalogue");
  if (detail !== "verbose" && finding.level === "warning" && !inCode) return [];
  const whole = detail === "verbose" || way.length <= mostSteps;
  const shown = whole ? way : [...way.slice(0, 2), ...way.slice(-1)];
  const column = Math.max(0, ...shown.map((step) => widthOf(placeOfStep(step))));
  const lines = sentences(shown, whole).map((steps) => stepLines(steps, column, drawing));
  if (shown.length < way.length)
    lines.splice(-1, 0, [count(way.length - shown.length, "moreSteps", language)]);
  const label = padTo(`  ${phrases.via[language]}`, labelWidth);
  return lines.flat().map((line, index) => (index === 0 ? paint("dim", label) : " ".repeat(labelWidth)) + line);
}
function sentences(steps, whole) {
  const told = [];
  for (const [at, step] of steps.entries()) {
    const before = told.at(-1);
    const gap = !whole && at === steps.length - 1;
    if (step.span === null && !gap && before?.[0]?.kind === step.kind) before.push(step);
    else told.push([step]);
  }
  return told;
}
function stepLines(steps, column, { language, width }) {
  const [first] = steps;
  if (first === void 0) return [];
  const room = width - labelWidth;
  if (first.span === null) {
    const told = steps.map(({ text }) => text).join(". ");
    return wrap(`${phrases.evidenceKind[first.kind][language]}: ${told}`, room);
  }
  const place2 = padTo(placeOfStep(first), Math.min(column, Math.floor(width / 2)));
  return [`${place2}  ${cutTo(first.text, Math.max(10, room - 2 - widthOf(place2)))}`];
}
function placeOfStep({ span }) {
  return span === null ? "" : printable(placeInFile(span));
}
function affectedLines({ resources, units, message }, drawing) {
  const { language, detail } = drawing;
  const told = message[language];
  const addresses = [...new Set(resources.map(({ address }) => address))];
  const isNamed = addresses.some((address) => told.includes(address));
  const total = count(resources.length, "resources", language);
  const most = detail === "verbose" ? resources.length : mostNamed;
  const parts = [];
  if (resources.length > mostNamedByMessage && (detail === "verbose" || !isNamed)) {
    const names = firstFew(addresses.map(printable), most, language);
    parts.push(fill(phrases.affectsAll[language], { resources: total, names }));
  }
  if (units.length > 1) {
    const named = units.map((unit) => printable(unitName(unit, language)));
    const names = firstFew(named, most, language);
    parts.push(
      fill(phrases.affectsUnits[language], { units: count(units.length, "units", language), names })
    );
  }
  return parts.length === 0 ? [] : labelled(phrases.affects[language], parts.join("; "), drawing);
}
function firstFew(names, most, language) {
  const rest = names.length - most;
  const shown = names.slice(0, most);
  return list(rest > 0 ? [...shown, fill(phrases.more[language], { count: rest })] : shown, "and", language);
}
function remedyLines(rule, { told }, drawing) {
  if (rule === null || told.has(rule.id) && drawing.detail !== "verbose") return [];
  told.add(rule.id);
  return labelled(phrases.remedy[drawing.language], printable(rule.remediation[drawing.language]), drawing);
}
function suggestionLines(finding, { allowed }, drawing) {
  return suggestionsFor(finding, allowed, drawing.language).flatMap(
    ({ label, text }) => labelled(label, text, drawing)
  );
}
function alternativesLines({ alternatives = [] }, { told }, drawing) {
  const { language } = drawing;
  const fresh = alternatives.filter(({ purpose }) => !told.has(purpose));
  for (const { purpose } of fresh) told.add(purpose);
  return fresh.flatMap(
    (one, index) => labelled(
      index === 0 ? phrases.european[language] : "",
      printable(alternativesText(one, language)),
      drawing
    )
  );
}
function restLines(findings, { language, width }) {
  const byRule = [...grouped(findings, ({ rule }) => rule)].map(
    ([rule, those]) => `${rule} × ${those.length}`
  );
  const total = count(findings.length, "moreFindings", language);
  return wrap(`… ${total}: ${byRule.join(", ")}. ${phrases.nextAll[language]}`, width);
}

// src/report/table/lists.ts
var mostLines = 20;
function noteLines(report, drawing) {
  const { language, width, paint, detail } = drawing;
  const notes = report.findings.filter(({ level, exception }) => level === "note" && exception === null);
  return section(phrases.notes[language], notes, drawing, (finding) => {
    const rest = `${place(finding)} ${printable(finding.message[language])}`.trimStart();
    if (detail === "verbose")
      return hanging(`  ${finding.rule} `, rest, width, (label) => paint("cyan", label));
    return [`  ${paint("cyan", finding.rule)} ${cutTo(rest, width - 3 - finding.rule.length)}`];
  });
}
function exceptedLines(report, drawing) {
  const { language, width } = drawing;
  const excepted = report.findings.filter(({ exception }) => exception !== null);
  return section(phrases.excepted[language], excepted, drawing, (finding) => {
    if (finding.exception === null) return [];
    const { until, by, decision } = finding.exception;
    const why = fill(phrases.exceptedUntil[language], { until, by, decision });
    return [`  ${cutTo(printable(`${finding.rule} ${place(finding)} ${why}`), width - 2)}`];
  });
}
function notificationLines(report, drawing) {
  const { language, paint, width } = drawing;
  const worstFirst = [...report.notifications].sort((a, b) => compareLevel(a.level, b.level));
  return section(phrases.notifications[language], worstFirst, drawing, ({ level, file, span, message }) => {
    const where = span !== null && span.file.path !== "" ? placeInFile(span) : file;
    const text = printable(where === null ? message : `${where}: ${message}`);
    const label = `  ${phrases.levels[level][language]} `;
    return hanging(label, text, width, (shown) => paint(levelStyle[level], shown));
  });
}
function section(title, items, { language, paint, detail }, lines) {
  if (items.length === 0) return [];
  const most = detail === "verbose" ? items.length : mostLines;
  const rest = items.length - most;
  return [
    paint("bold", `${title} (${items.length})`),
    ...items.slice(0, most).flatMap(lines),
    ...rest > 0 ? [`  … ${fill(phrases.more[language], { count: rest })}`] : []
  ];
}
function place({ primary }) {
  return primary.file.path === "" ? "" : printable(placeInFile(primary));
}

// src/report/table/summary.ts
var widestPlace = 32;
var leastForParties = 30;
var mostReasons = 3;
var mostParties = 6;
var verdictStyle = {
  allowed: "green",
  outside: "red",
  open: "yellow"
};
function whereAndWhoLines(report, drawing) {
  const { language, paint } = drawing;
  const rows = whereAndWho(report).map((row) => ({ row, where: whereText(row.where, language) }));
  if (rows.length === 0) return [];
  const placeWidth = Math.min(
    widestPlace,
    Math.floor(drawing.width * 0.4),
    Math.max(...rows.map(({ where }) => widthOf(where)))
  );
  const countWidth = Math.max(...rows.map(({ row }) => String(row.resources).length));
  return [
    paint("bold", phrases.whereAndWho[language]),
    ...rows.flatMap(({ row, where }) => rowLines(row, where, placeWidth, countWidth, drawing))
  ];
}
function rowLines({ where: place2, resources, parties }, name, placeWidth, countWidth, { language, width, paint }) {
  const verdict = verdictOf(place2);
  const words = ["allowed", "outside", "open"].map((one) => phrases[one][language]);
  const shownVerdict = verdict === null ? "" : phrases[verdict][language];
  const start = `  ${padTo(cutTo(name, placeWidth), placeWidth)}  ${String(resources).padStart(countWidth)}  `;
  const gap = " ".repeat(Math.max(...words.map(widthOf)) - widthOf(shownVerdict) + 2);
  const painted = start + (verdict === null ? "" : paint(verdictStyle[verdict], shownVerdict)) + gap;
  const shown = parties.slice(0, mostParties).map(({ party, resources: those }) => unbroken(`${partyText(party, language)} ${those}`));
  const rest = parties.length - shown.length;
  if (rest > 0) shown.push(fill(phrases.more[language], { count: rest }));
  const label = start + shownVerdict + gap;
  const who = shown.join(" · ");
  const lines = width - widthOf(label) >= leastForParties ? hanging(label, who, width, () => painted) : [painted.trimEnd(), ...wrap(who, width - 6).map((line) => `      ${line}`)];
  return lines.map((line) => line.replaceAll(unbreakable, " "));
}
var unbreakable = " ";
function unbroken(text) {
  return text.replaceAll(" ", unbreakable);
}
function totalsLine(report, overview, drawing) {
  const { language, width, paint } = drawing;
  const levelCount = (level) => count(overview.findings[level], level, language);
  const parts = [
    ...levelsWorstFirst.filter((level) => overview.findings[level] > 0).map(levelCount),
    ...overview.excepted > 0 ? [count(overview.excepted, "excepted", language)] : [],
    count(report.resources.length, "resources", language),
    ...overview.unknown > 0 ? [count(overview.unknown, "ofWhichUnknown", language)] : [],
    count(report.files, "files", language)
  ];
  const worst = levelsWorstFirst.find((level) => overview.findings[level] > 0);
  const style = worst === void 0 ? ["bold"] : ["bold", levelStyle[worst]];
  return wrap(parts.join(", "), width).map((line) => paint(style, line));
}
function nextSteps(report, overview, drawing) {
  const { language, width, paint } = drawing;
  const steps = [
    ...unknownSteps(report, overview, drawing),
    ...overview.byGeneralRule > 0 ? [
      fill(phrases.nextGeneralRule[language], {
        count: count(overview.byGeneralRule, "byGeneralRule", language)
      })
    ] : [],
    ...alternativesSteps(report, drawing),
    ...explainSteps(report, drawing)
  ];
  if (steps.length === 0) return [];
  return [
    "",
    paint("bold", phrases.next[language]),
    ...steps.flatMap((step) => hanging("  - ", step, width, (label) => label)),
    ...wrap(phrases.indication[language], width).map((line) => paint("dim", line))
  ];
}
function unknownSteps(report, { unknown }, { language }) {
  return whyUnknown(report).slice(0, mostReasons).map(
    ({ code, resources, example }, index) => fill((index === 0 ? phrases.nextUnknown : phrases.nextUnknownMore)[language], {
      unknown: count(unknown, "unknown", language),
      reason: reasonText(example, language),
      resources: count(resources, "resources", language),
      remedy: remedyText(code, language)
    })
  );
}
function alternativesSteps({ findings }, { language }) {
  const [first] = distinctAlternatives(findings.filter(({ level }) => level !== "note"));
  const [type] = first?.types ?? [];
  return type === void 0 ? [] : [fill(phrases.nextAlternatives[language], { type: printable(type) })];
}
function explainSteps(report, { language }) {
  const finding = report.findings.find(({ exception }) => exception === null);
  if (finding === void 0) return [];
  const [resource] = finding.resources;
  return [
    ...resource === void 0 ? [] : [fill(phrases.nextExplain[language], { address: shellWord(printable(resource.address)) })],
    fill(phrases.nextRule[language], { rule: finding.rule })
  ];
}
function shellWord(address) {
  return /^[\w./-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`;
}

// src/report/table.ts
var widthOfLogs = 100;
var narrowest = 40;
var widest = 160;
function renderTable(report, options) {
  const width = Math.min(widest, Math.max(narrowest, options.width ?? widthOfLogs));
  const { detail = "normal", colour } = options;
  const drawing = { ...options, width, detail, paint: painter(colour) };
  const sections = detail === "quiet" ? briefly(report, drawing) : inFull(report, drawing);
  const text = sections.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`);
  return withoutCommands(text.join("\n"));
}
function briefly(report, drawing) {
  const found = findingList(report, drawing);
  const unread = report.notifications.filter(({ level }) => level !== "note");
  return [
    found,
    notificationLines({ ...report, notifications: unread }, drawing),
    verdictLines(report, overviewOf(report), drawing)
  ];
}
function inFull(report, drawing) {
  return [
    heading(report, drawing),
    ...decisionGroups(report, drawing),
    noteLines(report, drawing),
    exceptedLines(report, drawing),
    notificationLines(report, drawing),
    whereAndWhoLines(report, drawing),
    sealSection(report, drawing),
    conclusion(report, drawing)
  ];
}
function heading(report, { language, width, paint }) {
  const { tool, profile } = report;
  const standing = standingText(report, language);
  const parts = [
    `${tool.name} ${tool.version}`,
    `${printable(profile.title[language])} (${printable(profile.id)})`,
    fill(phrases.asOf[language], { day: profile.asOf })
  ];
  return [
    ...wrap(parts.join(" · "), width).map((line) => paint("dim", line)),
    ...standing === null ? [] : wrap(printable(standing), width)
  ];
}
function sealSection({ seal }, { language, width, paint }) {
  if (seal === void 0) return [];
  return [
    paint("bold", phrases.sealTitle[language]),
    ...sealLines(seal, language).flatMap(
      ({ id, name, weight, verdict }) => wrap(`${id} ${name} (${weight}%): ${verdict}`, width - 2).map((line) => `  ${line}`)
    ),
    ...wrap(sealConclusion(seal, language), width - 2).map((line) => `  ${line}`),
    ...wrap(sealFootnote(seal, language), width - 2).map((line) => `  ${paint("dim", line)}`)
  ];
}
function conclusion(report, drawing) {
  const overview = overviewOf(report);
  return [...verdictLines(report, overview, drawing), ...nextSteps(report, overview, drawing)];
}
function verdictLines(report, overview, drawing) {
  const { language, paint, width } = drawing;
  const resources = count(report.resources.length, "resources", language);
  const files = count(report.files, "files", language);
  const lines = [];
  if (report.findings.length > 0) lines.push(...totalsLine(report, overview, drawing));
  else if (report.resources.length > 0)
    lines.push(paint(["green", "bold"], fill(phrases.nothingFound[language], { resources, files })));
  else lines.push(fill(phrases.nothingToJudge[language], { files }));
  if (report.incomplete) {
    lines.push(...wrap(phrases.incomplete[language], width).map((line) => paint(["red", "bold"], line)));
  }
  return lines;
}
export {
  renderTable
};
