import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  placeOf,
  reportedFindings
} from "./chunk-6X6KTNDH.js";
import {
  namesOf
} from "./chunk-K6KNTCP3.js";
import {
  alternativesText
} from "./chunk-IAPNGOX3.js";
import {
  basisText,
  sameSpan,
  stepsOf
} from "./chunk-LOVOX3B7.js";
import {
  wholeMessage
} from "./chunk-RYSU3Y72.js";
import {
  fill,
  list,
  phrases
} from "./chunk-7BFWJTKK.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import {
  excerpt,
  levelsWorstFirst,
  printable,
  shortened,
  sortedBy,
  withSortedKeys,
  withoutCommandsInJson
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
  endOf,
  isInstalled,
  startOf
} from "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/report/sarif.ts
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

// src/report/sarif/line-hash.ts
var base = 37n;
var windowLength = 100;
var endOfFile = 65535;
var highest = base ** BigInt(windowLength);
var space = 32;
var tab = 9;
var lineFeed = 10;
var carriageReturn = 13;
function lineHash(file, line) {
  const known = hashesOf.get(file) ?? hashes(file.text);
  hashesOf.set(file, known);
  return known[line - 1] ?? null;
}
var hashesOf = /* @__PURE__ */ new WeakMap();
function hashes(text) {
  const units = hashedUnits(text);
  const counts = /* @__PURE__ */ new Map();
  const found = [];
  const end = () => {
    const hash = BigInt.asUintN(64, rolled).toString(16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    found.push(`${hash}:${count}`);
  };
  let rolled = 0n;
  for (let at = 0; at < units.length + windowLength; at += 1) {
    const left = at < windowLength ? 0 : units[at - windowLength] ?? 0;
    rolled = BigInt.asUintN(64, rolled * base + BigInt(units[at] ?? 0) - highest * BigInt(left));
    const start = at - windowLength + 1;
    if (start >= 0 && start < units.length && (start === 0 || units[start - 1] === lineFeed)) end();
  }
  return found;
}
function hashedUnits(text) {
  const units = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const secondOfTwo = unit === lineFeed && before === carriageReturn;
    before = unit;
    if (unit === space || unit === tab || secondOfTwo) continue;
    units.push(unit === carriageReturn ? lineFeed : unit);
  }
  units.push(endOfFile);
  return units;
}

// src/report/sarif/location.ts
var sourceRoot = "%SRCROOT%";
function relativeUri(path) {
  return path.split("/").map((part) => encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "�"))).join("/");
}
function regionOf(span) {
  const start = startOf(span);
  const end = endOf(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function physicalLocation(span) {
  return {
    artifactLocation: { uri: relativeUri(span.file.path), uriBaseId: sourceRoot },
    region: regionOf(span)
  };
}

// src/report/sarif/message.ts
var longest = 4e3;
var longestName = 300;
function plainMessage(text) {
  return escaped(excerpt(text, longest));
}
function nameInMessage(address) {
  return escaped(excerpt(address, longestName) || "?");
}
function escaped(text) {
  return text.replace(/[[\]\\]/g, "\\$&");
}
function link(text, id) {
  return `[${nameInMessage(text)}](${id})`;
}
function asSentence(text) {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

// src/report/sarif/notification.ts
var mostNotifications = 1e3;
var kinds = [
  { kind: "diagnostic", id: "CTN001", name: "Diagnostic", text: phrases.describeDiagnostic },
  { kind: "incomplete", id: "CTN002", name: "Incomplete", text: phrases.describeIncomplete },
  { kind: "left-out", id: "CTN003", name: "LeftOut", text: phrases.describeLeftOut }
];
function notificationKinds(language) {
  return kinds.map(({ id, name, text }) => ({
    id,
    name,
    shortDescription: { text: text[language] },
    fullDescription: { text: text[language] },
    help: { text: text[language], markdown: text[language] }
  }));
}
function toolNotifications(notifications, language) {
  const inOrder = sortedBy(
    notifications,
    ({ level, file, span, message }) => [levelsWorstFirst.indexOf(level), file ?? "", String(span?.start ?? 0).padStart(12, "0"), message].join(
      "\0"
    )
  );
  const shown = inOrder.slice(0, mostNotifications).map(
    ({ level, file, span, message, incomplete }) => toolNotification(
      incomplete ? "incomplete" : "diagnostic",
      level,
      message,
      span?.file.path ? span : file
    )
  );
  const rest = inOrder.length - shown.length;
  if (rest === 0) return shown;
  const text = fill(phrases.notificationsLeftOut[language], { count: rest });
  return [...shown, toolNotification("left-out", "warning", text, null)];
}
function toolNotification(kind, level, text, where) {
  const path = where === null || typeof where === "string" ? where : where.file.path;
  const index = kinds.findIndex((one) => one.kind === kind);
  return {
    descriptor: { id: kinds[index]?.id ?? kind, index },
    level,
    message: { text: asSentence(plainMessage(printable(text)) || kind) },
    ...path && {
      locations: [
        {
          physicalLocation: where === null || typeof where === "string" ? { artifactLocation: { uri: relativeUri(path), uriBaseId: sourceRoot } } : physicalLocation(where)
        }
      ]
    }
  };
}

// src/report/sarif/result.ts
var mostRelated = 1e3;
var mostLinked = 10;
var mostRelatedInAll = 1e5;
var alwaysRelated = 3;
var mostPurposes = 1;
var mostSteps = 100;
function relatedShares(findings) {
  let left = mostRelatedInAll;
  return findings.map(({ resources }) => {
    const share = Math.min(resources.length, mostRelated, Math.max(alwaysRelated, left));
    left -= share;
    return share;
  });
}
function resultOf(finding, place, ruleAt, share, language) {
  const nameOf = namesOf(finding, language);
  const shown = finding.resources.slice(0, share);
  const flow = codeFlow(finding, place, language);
  const { rule, level, party, role } = finding;
  return {
    ruleId: rule,
    ...ruleAt && { ruleIndex: ruleAt.index },
    level,
    message: { text: messageOf(finding, ruleAt?.rule ?? null, shown.map(nameOf), language) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    ...shown.length > 0 && {
      relatedLocations: shown.map((resource, at) => related(resource, nameOf(resource), at, place))
    },
    ...flow && { codeFlows: [flow] },
    partialFingerprints: { "cloudtoets/v1": finding.id },
    properties: {
      ...party && { party: printable(party.id) },
      ...finding.place && { countries: finding.place.countries },
      ...role && { role },
      resources: finding.resources.length
    }
  };
}
function messageOf(finding, rule, shown, language) {
  const title = rule === null ? finding.rule : rule.title[language].trim() || finding.rule;
  const sentences = [
    asSentence(plainMessage(title)),
    asSentence(plainMessage(wholeMessage(finding, language)))
  ];
  for (const one of (finding.alternatives ?? []).slice(0, mostPurposes)) {
    const text = `${phrases.europeanAlternatives[language]}, ${alternativesText(one, language)}`;
    sentences.push(asSentence(plainMessage(text)));
  }
  const links = shown.slice(0, mostLinked).map((name, at) => link(name, at + 1));
  const rest = finding.resources.length - links.length;
  if (rest > 0) {
    sentences.push(fill(phrases.affectedLinksMore[language], { links: links.join(", "), count: rest }));
  } else if (links.length > 0) {
    sentences.push(fill(phrases.affectedLinks[language], { links: list(links, "and", language) }));
  }
  return sentences.join(" ");
}
function related({ span, address }, name, at, primary) {
  return {
    id: at + 1,
    message: { text: nameInMessage(name) },
    physicalLocation: physicalLocation(span.file.path === "" ? primary : span),
    logicalLocations: [{ fullyQualifiedName: printable(address) || "?", kind: "resource" }]
  };
}
function codeFlow(finding, place, language) {
  const steps = stepsOf(finding.evidence, language);
  const [only] = steps;
  if (only === void 0 || steps.length === 1 && only.span !== null && sameSpan(only.span, place))
    return null;
  const shown = steps.length <= mostSteps ? steps : [only, ...steps.slice(steps.length - mostSteps + 1)];
  const inCommit = (span) => span && !isInstalled(span.file) ? span : null;
  let at = inCommit(only.span) ?? place;
  const locations = shown.map((step, index) => {
    at = inCommit(step.span) ?? at;
    const text = stepText(step, index + 1, shown.length, language);
    return { location: { message: { text }, physicalLocation: physicalLocation(at) } };
  });
  return { threadFlows: [{ locations }] };
}
function stepText(step, number, count, language) {
  const kind = step.kind === "file" ? "" : `${phrases.evidenceKind[step.kind][language]}: `;
  const source = step.source === null ? "" : ` (${step.source.source}, ${step.source.asOf})`;
  const template = number === count ? phrases.stepDecides : phrases.step;
  return plainMessage(fill(template[language], { number, count, text: `${kind}${step.text}${source}` }));
}

// src/report/sarif/rule.ts
var mostTags = 20;
var longestName2 = 255;
var longestDescription = 1024;
var problemSeverity = {
  error: "error",
  warning: "warning",
  note: "recommendation"
};
function ruleDescriptor(rule, language) {
  const address = webAddress(rule.documentation);
  return {
    id: rule.id,
    name: pascalCase(rule.title.en),
    shortDescription: { text: description(rule.title[language], rule.id) },
    fullDescription: { text: description(rule.description[language], rule.id) },
    help: { text: helpText(rule, language), markdown: helpMarkdown(rule, language) },
    ...address !== null && { helpUri: address },
    defaultConfiguration: { level: rule.level },
    properties: {
      // Only rules with the tag "security" get the security severity.
      tags: [.../* @__PURE__ */ new Set(["security", ...rule.tags])].slice(0, mostTags),
      precision: rule.precision,
      "problem.severity": problemSeverity[rule.level],
      "security-severity": rule.securitySeverity.toFixed(1)
    }
  };
}
function description(text, otherwise) {
  const told = shortened(text.trim() || otherwise, longestDescription);
  return /[.!?…]$/.test(told) ? told : `${shortened(told, longestDescription - 1)}.`;
}
function pascalCase(title) {
  const words = title.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").split(/[^A-Za-z0-9]+/);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
  return name.slice(0, longestName2) || "Rule";
}
function webAddress(documentation) {
  return /^https:\/\/\S+$/.test(documentation) ? documentation : null;
}
function helpText(rule, language) {
  return [
    rule.help[language].trim(),
    "",
    `${phrases.helpRemedy[language]}: ${rule.remediation[language].trim()}`,
    "",
    `${phrases.helpBasis[language]}:`,
    ...basisLines(rule, language),
    ...rule.documentation === "" ? [] : ["", rule.documentation]
  ].join("\n");
}
function helpMarkdown(rule, language) {
  return [
    `# ${rule.id}: ${rule.title[language]}`,
    "",
    rule.help[language].trim(),
    "",
    `## ${phrases.helpRemedy[language]}`,
    "",
    rule.remediation[language].trim(),
    "",
    `## ${phrases.helpBasis[language]}`,
    "",
    ...basisLines(rule, language),
    ...rule.documentation === "" ? [] : ["", rule.documentation]
  ].join("\n");
}
function basisLines(rule, language) {
  return rule.basis.map((basis) => `- ${basisText(basis)} (${phrases.strength[basis.strength][language]})`);
}

// src/report/sarif.ts
var mostResults = 25e3;
var mostShown = 5e3;
var mostCompressed = 95e5;
var longestCategoryPath = 100;
var home = "https://www.npmjs.com/package/cloudtoets";
function renderSarif(report, options) {
  let most = mostResults;
  for (; ; ) {
    const text = sarifText(report, options, most);
    const size = compressedSize(text);
    if (size <= mostCompressed || most === 0) return text;
    most = Math.floor(Math.min(most, report.findings.length) * mostCompressed * 0.95 / size);
  }
}
function compressedSize(text) {
  return text.length * 3 <= mostCompressed ? 0 : gzipSync(text, { level: 4 }).length;
}
function sarifText(report, options, most) {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report, options, most)]
  };
  return withoutCommandsInJson(`${JSON.stringify(log, null, 2)}
`);
}
function runOf(report, { language, githubFingerprint = false }, most) {
  const rules = sortedBy(report.rules, ({ id }) => id);
  const { kept, leftOut } = findingsToShow(report, most);
  const shares = relatedShares(kept);
  const incomplete = kept.filter(({ resources }, index) => resources.length > (shares[index] ?? 0)).length;
  const notifications = [
    ...limitNotifications(kept.length, leftOut, incomplete, language),
    ...kept.filter((finding) => placeOf(finding) === null).map((finding) => withoutPlace(finding, language)),
    ...toolNotifications(report.notifications, language)
  ];
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        informationUri: home,
        rules: rules.map((rule) => ruleDescriptor(rule, language)),
        notifications: notificationKinds(language)
      }
    },
    automationDetails: { id: `${categoryOf(report)}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [sourceRoot]: { description: { text: phrases.sourceRoot[language] } } },
    invocations: [
      {
        executionSuccessful: !report.incomplete && !notifications.some(({ level }) => level === "error"),
        toolExecutionNotifications: notifications
      }
    ],
    results: resultsOf(kept, shares, rules, language, githubFingerprint),
    properties: {
      profile: report.profile.id,
      effective: report.profile.effective,
      asOf: report.profile.asOf,
      renderers: withSortedKeys(report.tool.renderers)
    }
  };
}
function resultsOf(findings, shares, rules, language, githubFingerprint) {
  const rulesAt = new Map(rules.map((rule, index) => [rule.id, { rule, index }]));
  return findings.flatMap((finding, index) => {
    const place = placeOf(finding);
    if (place === null) return [];
    const result = resultOf(finding, place, rulesAt.get(finding.rule) ?? null, shares[index] ?? 0, language);
    if (!githubFingerprint) return [result];
    const hash = lineHash(place.file, startOf(place).line);
    const partialFingerprints = {
      ...result.partialFingerprints,
      ...hash && { primaryLocationLineHash: hash }
    };
    return [{ ...result, partialFingerprints }];
  });
}
function findingsToShow(report, most) {
  const shown = reportedFindings(report);
  return { kept: shown.slice(0, most), leftOut: Math.max(0, shown.length - most) };
}
function categoryOf({ profile, paths = ["."] }) {
  const category = `cloudtoets/${printable(profile.id).replaceAll("/", "-")}`;
  const asked = [...new Set(paths)].filter((path) => path !== ".").sort();
  const [only] = asked;
  if (only === void 0 || paths.includes(".")) return category;
  if (asked.length === 1 && only.length <= longestCategoryPath) return `${category}/${printable(only)}`;
  const digest = createHash("sha256").update(JSON.stringify(asked)).digest("hex").slice(0, 12);
  return `${category}/${digest}`;
}
function limitNotifications(kept, leftOut, incomplete, language) {
  const said = [];
  if (leftOut > 0) said.push(fill(phrases.leftOut[language], { count: leftOut, kept }));
  if (kept > mostShown) said.push(fill(phrases.shownFirst[language], { count: kept, shown: mostShown }));
  if (incomplete > 0) said.push(fill(phrases.locationsLeftOut[language], { count: incomplete }));
  return said.map((text) => toolNotification("left-out", leftOut > 0 ? "warning" : "note", text, null));
}
function withoutPlace({ rule, message, level }, language) {
  const text = fill(phrases.withoutPlace[language], { rule, message: printable(message[language]) });
  return toolNotification("left-out", level, text, null);
}
export {
  renderSarif
};
