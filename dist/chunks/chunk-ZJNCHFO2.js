import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  blockBody,
  blockHeader,
  hiddenText
} from "./chunk-LOVOX3B7.js";
import {
  startOf
} from "./chunk-L73YKDKK.js";

// src/report/source-line.ts
var longestSide = 400;
function sourceLine(span, hidden) {
  const { path, text } = span.file;
  if (path === "") return null;
  const number = startOf(span).line;
  const before = lastPart(text.slice(Math.max(0, span.start - longestSide), span.start));
  const whole = text.slice(span.start, Math.min(span.end, span.start + longestSide));
  const header = blockHeader(whole);
  if (header !== null && !hidden) return { number, before, marked: header, after: blockBody, lastLine: null };
  const [marked = "", continues] = whole.split(/\r?\n/, 2);
  const after = continues === void 0 ? firstPart(text.slice(span.end, span.end + longestSide)) : "";
  const lastLine = continues === void 0 ? null : startOf({ ...span, start: span.end }).line;
  return {
    number,
    marked: hidden ? hiddenText : marked,
    lastLine,
    ...isHcl(path) ? hclSides(before, after) : keyOnly(before)
  };
}
function lastPart(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function firstPart(text) {
  return text.split(/\r?\n/, 1)[0] ?? "";
}
function isHcl(path) {
  return /\.(tf|tofu|tfvars|hcl)$/i.test(path);
}
function hclSides(before, after) {
  const inQuotes = /([=:,([{?]\s*)"[^"]*$/;
  const known = withoutQuotedValues(before);
  const opened = inQuotes.test(known);
  if (!opened && /[$%]\{[^}]*$/.test(known)) return { before: "", after: "" };
  return {
    before: known.replace(inQuotes, '$1"…'),
    after: withoutComment(withoutQuotedValues(opened ? after.replace(/^[^"]*/, "…") : after)).trimEnd()
  };
}
function withoutQuotedValues(text) {
  return text.replace(/([=:,([{?]\s*)"(?:[^"\\]|\\.)*"/g, '$1"…"');
}
function withoutComment(text) {
  return text.replace(/(?:#|\/\/|\/\*).*$/, "");
}
function keyOnly(before) {
  const key = /^\s*(?:- *)*["']?[\w./-]+["']?\s*:\s*["']?$/.test(before);
  return { before: key ? before : "", after: "" };
}
function inOneLine({ before, marked, after }) {
  return `${before}${marked}${after}`.trim();
}

export {
  sourceLine,
  inOneLine
};
