import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-OGJM5FBE.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-RFTP7PEC.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-4FQCJVVR.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-VYJ2EZD3.js")).renderMarkdown(report, options),
  junit: async (report, options) => (await import("./junit-EN2IE2BE.js")).renderJunit(report, options),
  csv: async (report) => (await import("./csv-MRPHF75P.js")).renderCsv(report),
  github: async (report, options) => (await import("./github-XVG7KXX5.js")).renderGithub(report, options),
  gitlab: async (report, options) => (await import("./gitlab-A2KHN2FL.js")).renderGitlab(report, options),
  html: async (report, options) => (await import("./html-2BK2C2E6.js")).renderHtml(report, options)
};
function render(report, format, options) {
  return formats[format](report, options);
}
async function explain(report, address, options) {
  return (await import("./explain-NH54PNZU.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-P4HG4N4A.js")).explainNothing(report, address, options);
}
async function savedReport(report, language) {
  return (await import("./json-RFTP7PEC.js")).savedReport(report, language);
}

export {
  formats,
  render,
  explain,
  explainNothing,
  savedReport
};
