import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  saidIn
} from "./chunk-L73YKDKK.js";

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-4OHTB5YR.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-XSTZBSRF.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-GSO2WKKW.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-4E333ZOD.js")).renderMarkdown(report, options),
  junit: async (report, options) => (await import("./junit-I6IMT6X4.js")).renderJunit(report, options),
  csv: async (report) => (await import("./csv-JCP7ZDRO.js")).renderCsv(report),
  github: async (report, options) => (await import("./github-MJI52RER.js")).renderGithub(report, options),
  gitlab: async (report, options) => (await import("./gitlab-UGXTHQCU.js")).renderGitlab(report, options),
  html: async (report, options) => (await import("./html-HQISXXJP.js")).renderHtml(report, options)
};
function render(report, format, options) {
  return formats[format](inLanguage(report, options.language), options);
}
function inLanguage(report, language) {
  const notifications = report.notifications.map((one) => ({ ...one, message: saidIn(one, language) }));
  return { ...report, notifications };
}
async function explain(report, address, options) {
  return (await import("./explain-YW3HWGCD.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-GQRP5LML.js")).explainNothing(report, address, options);
}
async function savedReport(report, language) {
  return (await import("./json-XSTZBSRF.js")).savedReport(inLanguage(report, language), language);
}

export {
  formats,
  render,
  explain,
  explainNothing,
  savedReport
};
