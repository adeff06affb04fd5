import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  saidIn
} from "./chunk-3NB2FHOU.js";

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-BSEDIYNK.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-OESK4PVM.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-CX7RZJTT.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-6LSQTJIC.js")).renderMarkdown(report, options),
  junit: async (report, options) => (await import("./junit-3NCEFT6O.js")).renderJunit(report, options),
  csv: async (report) => (await import("./csv-SMXFSFNJ.js")).renderCsv(report),
  github: async (report, options) => (await import("./github-2AYENTNC.js")).renderGithub(report, options),
  gitlab: async (report, options) => (await import("./gitlab-P4DHDYIR.js")).renderGitlab(report, options),
  html: async (report, options) => (await import("./html-EGGZHNUG.js")).renderHtml(report, options)
};
function render(report, format, options) {
  return formats[format](inLanguage(report, options.language), options);
}
function inLanguage(report, language) {
  const notifications = report.notifications.map((one) => ({ ...one, message: saidIn(one, language) }));
  return { ...report, notifications };
}
async function explain(report, address, options) {
  return (await import("./explain-GOUDPFJT.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-PRAKLZOR.js")).explainNothing(report, address, options);
}
async function savedReport(report, language) {
  return (await import("./json-OESK4PVM.js")).savedReport(inLanguage(report, language), language);
}

export {
  formats,
  render,
  explain,
  explainNothing,
  savedReport
};
