import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  blockBody,
  blockHeader,
  hiddenText
} from "./chunk-6Y6YANNP.js";
import {
  startOf
} from "./chunk-JCMTFE7X.js";

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

// src/report/terminal.ts
import { styleText } from "node:util";
var levelStyle = { error: "red", warning: "yellow", note: "cyan" };
function painter(colour) {
  return colour ? (style, text) => text === "" ? "" : styleText(style, text, { validateStream: false }) : (_style, text) => text;
}
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function widthOf(text) {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += new RegExp("\\p{M}", "u").test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
function padTo(text, width) {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function cutTo(text, width) {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let columns = 0;
  for (const character of text) {
    columns += widthOf(character);
    if (columns > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "").flatMap((part) => chunks(part, width))) {
    if (line === "") line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}
function chunks(word, width) {
  if (widthOf(word) <= width) return [word];
  const parts = [];
  let part = "";
  for (const character of word) {
    if (widthOf(part) + widthOf(character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
function hanging(label, text, width, paint) {
  const indent = widthOf(label);
  return wrap(text, Math.max(20, width - indent)).map(
    (line, index) => index === 0 ? paint(label) + line : " ".repeat(indent) + line
  );
}

export {
  sourceLine,
  inOneLine,
  levelStyle,
  painter,
  widthOf,
  padTo,
  cutTo,
  wrap,
  hanging
};
