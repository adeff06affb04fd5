import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-NPNQLHSA.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-6IWA6B7L.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-2CFIPEFT.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-JJ36O5YV.js")).renderMarkdown(report, options)
};
function render(report, format, options) {
  return formats[format](report, options);
}
async function explain(report, address, options) {
  return (await import("./explain-EOYNG2UE.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-3DQSB7OL.js")).explainNothing(report, address, options);
}

export {
  formats,
  render,
  explain,
  explainNothing
};
