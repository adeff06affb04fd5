import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

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
  levelStyle,
  painter,
  widthOf,
  padTo,
  cutTo,
  wrap,
  hanging
};
