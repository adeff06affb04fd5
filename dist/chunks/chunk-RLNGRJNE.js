import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-V3HV3FLJ.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-IUBBGECX.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-3Y6SJN5T.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-YBSV4JHZ.js")).renderMarkdown(report, options),
  html: async (report, options) => (await import("./html-ZG7XIJPT.js")).renderHtml(report, options)
};
function render(report, format, options) {
  return formats[format](report, options);
}
async function explain(report, address, options) {
  return (await import("./explain-TP43ZC2U.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-5MARAYP5.js")).explainNothing(report, address, options);
}

export {
  formats,
  render,
  explain,
  explainNothing
};
