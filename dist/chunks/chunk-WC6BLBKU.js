import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-BTPWI2PO.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-QA65AA6D.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-C7NEHMJK.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-JCDFH7K7.js")).renderMarkdown(report, options),
  junit: async (report, options) => (await import("./junit-GZDHYJIL.js")).renderJunit(report, options),
  csv: async (report) => (await import("./csv-2SJIL3MM.js")).renderCsv(report),
  github: async (report, options) => (await import("./github-3GJU3FYH.js")).renderGithub(report, options),
  gitlab: async (report, options) => (await import("./gitlab-WDGZZGZC.js")).renderGitlab(report, options),
  html: async (report, options) => (await import("./html-AN2GUODL.js")).renderHtml(report, options)
};
function render(report, format, options) {
  return formats[format](report, options);
}
async function explain(report, address, options) {
  return (await import("./explain-OFWXWOFO.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-P4HG4N4A.js")).explainNothing(report, address, options);
}
async function savedReport(report, language) {
  return (await import("./json-QA65AA6D.js")).savedReport(report, language);
}

export {
  formats,
  render,
  explain,
  explainNothing,
  savedReport
};
