import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  saidIn
} from "./chunk-JUKV72CM.js";

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-IX5ODYKB.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-RD36XJQM.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-ZAIIFBNZ.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-DPGIVUEO.js")).renderMarkdown(report, options),
  junit: async (report, options) => (await import("./junit-ULJRGLFE.js")).renderJunit(report, options),
  csv: async (report) => (await import("./csv-HY2QXTCD.js")).renderCsv(report),
  github: async (report, options) => (await import("./github-X3KTAWO4.js")).renderGithub(report, options),
  gitlab: async (report, options) => (await import("./gitlab-JYJBPNO6.js")).renderGitlab(report, options),
  html: async (report, options) => (await import("./html-Q73YS3Z6.js")).renderHtml(report, options)
};
function render(report, format, options) {
  return formats[format](inLanguage(report, options.language), options);
}
function inLanguage(report, language) {
  const notifications = report.notifications.map((one) => ({ ...one, message: saidIn(one, language) }));
  return { ...report, notifications };
}
async function explain(report, address, options) {
  return (await import("./explain-QZVVCL5C.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-RTIRDLGY.js")).explainNothing(report, address, options);
}
async function savedReport(report, language) {
  return (await import("./json-RD36XJQM.js")).savedReport(inLanguage(report, language), language);
}

export {
  formats,
  render,
  explain,
  explainNothing,
  savedReport
};
