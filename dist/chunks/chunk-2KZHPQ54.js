import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/report/index.ts
var formats = {
  table: async (report, options) => (await import("./table-2CZFBV2N.js")).renderTable(report, options),
  json: async (report, options) => (await import("./json-4NX5LVSC.js")).renderJson(report, options),
  sarif: async (report, options) => (await import("./sarif-UHWITALP.js")).renderSarif(report, options),
  markdown: async (report, options) => (await import("./markdown-72U25EIM.js")).renderMarkdown(report, options)
};
function render(report, format, options) {
  return formats[format](report, options);
}
async function explain(report, address, options) {
  return (await import("./explain-5SVKG4F4.js")).explain(report, address, options);
}
async function explainNothing(report, address, options) {
  return (await import("./nearest-address-RUMDO4WV.js")).explainNothing(report, address, options);
}
async function savedReport(report, language) {
  return (await import("./json-4NX5LVSC.js")).savedReport(report, language);
}

export {
  formats,
  render,
  explain,
  explainNothing,
  savedReport
};
