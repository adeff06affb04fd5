import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  saidIn
} from "./chunk-JUKV72CM.js";

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-OIJBCA6V.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-VYMX4EQE.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-ZCWNTHQ3.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-QIWHVFSW.js")).renderMarkdown(report, options),
  junit: async (report, options) => (await import("./junit-W2HH4VDV.js")).renderJunit(report, options),
  csv: async (report) => (await import("./csv-HY2QXTCD.js")).renderCsv(report),
  github: async (report, options) => (await import("./github-6HYWD7LY.js")).renderGithub(report, options),
  gitlab: async (report, options) => (await import("./gitlab-JYJBPNO6.js")).renderGitlab(report, options),
  html: async (report, options) => (await import("./html-P6OE4JBN.js")).renderHtml(report, options)
};
function render(report, format, options) {
  return formats[format](inLanguage(report, options.language), options);
}
function inLanguage(report, language) {
  const notifications = report.notifications.map((one) => ({ ...one, message: saidIn(one, language) }));
  return { ...report, notifications };
}
async function explain(report, address, options) {
  return (await import("./explain-OCSJTYT3.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-GQRP5LML.js")).explainNothing(report, address, options);
}
async function savedReport(report, language) {
  return (await import("./json-VYMX4EQE.js")).savedReport(inLanguage(report, language), language);
}

export {
  formats,
  render,
  explain,
  explainNothing,
  savedReport
};
