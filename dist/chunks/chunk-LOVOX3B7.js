import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  fill,
  list,
  phrases
} from "./chunk-7BFWJTKK.js";
import {
  shippedPolicies
} from "./chunk-BDZE66EN.js";
import {
  excerpt,
  printable
} from "./chunk-ZOHPT4CU.js";
import {
  candidatesToName,
  countryName
} from "./chunk-IO6L5MYY.js";
import {
  startOf,
  textOf
} from "./chunk-L73YKDKK.js";

// src/report/evidence.ts
var hiddenText = "(sensitive value)";
var longestEvidence = 120;
function stepsOf(evidence, language) {
  return evidence.filter((step) => step.kind !== "file" || step.span.file.path !== "").map((step) => stepOf(step, language));
}
function stepOf(evidence, language) {
  const { kind } = evidence;
  const shown = (text) => excerpt(text, longestEvidence);
  switch (kind) {
    case "file": {
      const hidden = evidence.hidden === true;
      const text = hidden ? hiddenText : shown(startOfText(evidence.span));
      return { kind, span: evidence.span, text, source: null, hidden };
    }
    case "option":
      return { kind, span: null, text: shown(evidence.text), source: null, hidden: false };
    case "environment":
      return { kind, span: null, text: shown(evidence.name), source: null, hidden: false };
    case "catalogue": {
      const { source, asOf } = evidence;
      return {
        kind,
        span: null,
        text: shown(evidence.text[language]),
        source: { source, asOf },
        hidden: false
      };
    }
  }
}
function startOfText(span) {
  const text = textOf({ ...span, end: Math.min(span.end, span.start + 8 * longestEvidence) });
  const header = blockHeader(text);
  return header === null ? text : header + blockBody;
}
var blockBody = " { … }";
function blockHeader(text) {
  return /^([\w-]+(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*)[ \t]*\{/.exec(text)?.[1] ?? null;
}
function placeInFile(span) {
  const { line, column } = startOf(span);
  return `${span.file.path}:${line}:${column}`;
}
function sameSpan(a, b) {
  return a.start === b.start && a.end === b.end && a.file.path === b.file.path;
}
function isHidden(span, evidence) {
  return evidence.some(
    (step) => step.kind === "file" && step.hidden === true && step.span.file.path === span.file.path && step.span.start < span.end && span.start < step.span.end
  );
}

// src/report/places.ts
function countryName2(code, language) {
  return printable(countryName(code, shippedPolicies().words, language));
}
function countryNames(codes, language) {
  return list(
    codes.map((code) => countryName2(code, language)),
    "and",
    language
  );
}
function placeText(place, language) {
  switch (place.status) {
    case "known":
    case "multi":
      return withCode(place.countries, place.code, language);
    case "one-of": {
      const { named, more } = candidatesToName(place.candidates);
      const texts = named.map(({ code, countries }) => withCode(countries, code, language));
      const others = more === 0 ? [] : [fill(phrases.more[language], { count: String(more) })];
      return list([...texts, ...others], "or", language);
    }
    case "area":
      return fill(phrases.somewhereIn[language], { area: printable(place.area.toUpperCase()) });
    case "unknown":
      return `${phrases.unknown[language]}: ${reasonText(place.reason, language)}`;
    case "customer-run":
    case "global":
    case "not-applicable":
      return phrases[placePhrase[place.status]][language];
  }
}
var placePhrase = {
  "customer-run": "customerRun",
  global: "global",
  "not-applicable": "notApplicable",
  unknown: "unknown"
};
function withCode(countries, code, language) {
  const where = countryNames(countries, language);
  const shown = printable(code);
  if (where === "") return shown;
  return shown === "" ? where : `${where} (${shown})`;
}
function reasonText(reason, language) {
  const label = shippedPolicies().words.reasonLabels[reason.code][language];
  return reason.subject === "" ? label : `${label}: ${printable(reason.subject)}`;
}
function remedyText(code, language) {
  return shippedPolicies().words.remedies[code][language];
}
function roleText(role, language) {
  return shippedPolicies().words.roles[role][language];
}
function inEeaText(inEea, language) {
  return phrases.inEea[inEea][language];
}
function whereText(where, language) {
  switch (where.kind) {
    case "country":
      return countryName2(where.country, language);
    case "area":
      return fill(phrases.somewhereIn[language], { area: printable(where.area.toUpperCase()) });
    case "one-of":
      return list(
        where.countries.map((country) => countryName2(country, language)),
        "or",
        language
      );
    default:
      return phrases[placePhrase[where.kind]][language];
  }
}
function verdictOf(where) {
  if (where.kind === "not-applicable") return null;
  return "verdict" in where ? where.verdict : "open";
}
function partyText(party, language) {
  if (party === null) return phrases.nobody[language];
  return `${printable(party.name)} (${party.parentCountry ?? "?"})`;
}
function basisText({ document, paragraph, reference, date }) {
  return [document, paragraph, reference, date].filter((part) => part !== null && part !== "").join(", ");
}

export {
  hiddenText,
  stepsOf,
  blockBody,
  blockHeader,
  placeInFile,
  sameSpan,
  isHidden,
  countryName2 as countryName,
  placeText,
  reasonText,
  remedyText,
  roleText,
  inEeaText,
  whereText,
  verdictOf,
  partyText,
  basisText
};
