import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  printable,
  withoutCommands
} from "./chunk-ZOHPT4CU.js";

// src/report/csv-text.ts
var byteOrderMark = "\uFEFF";
function csvText(columns, rows) {
  const lines = [columns.join(",")];
  for (const row of rows) lines.push(columns.map((column) => cell(row[column])).join(","));
  return byteOrderMark + withoutCommands(lines.map((one) => `${one}\r
`).join(""));
}
function cell(value) {
  if (typeof value === "number") return String(value);
  const shown = withoutFormula(printable(value));
  return /[",\r\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
function withoutFormula(text) {
  return /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

export {
  csvText
};
