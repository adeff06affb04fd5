import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  excerpt
} from "./chunk-ZOHPT4CU.js";
import {
  startOf,
  textOf
} from "./chunk-HWJKJ73K.js";

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

export {
  hiddenText,
  stepsOf,
  blockBody,
  blockHeader,
  placeInFile,
  sameSpan,
  isHidden
};
