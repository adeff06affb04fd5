import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/answers/formats.ts
var differenceFormats = ["table", "json", "markdown"];
var inventoryFormats = ["table", "csv", "json", "ndjson", "markdown", "dora"];
var concentrationFormats = ["table", "csv", "json", "markdown"];
var weights = ["resources", "systems"];
var impactFormats = ["table", "json", "markdown", "mermaid", "dot", "svg"];
var mergeFormats = ["json", "ndjson", "markdown", "html"];

// src/answers/index.ts
async function parseReport(text, name) {
  return (await import("./saved-WJBRSXC4.js")).parseReport(text, name);
}
async function difference(before, after, names, format, options) {
  const { renderDifference } = await import("./difference-TERUWVMH.js");
  return renderDifference(before, after, names, format, options);
}
async function register(before, after, status, format) {
  const { migrations, renderMigrations } = await import("./difference-TERUWVMH.js");
  return renderMigrations(migrations(before, after, status), format);
}
async function inventory(reports, choice, format, options) {
  const { renderInventory } = await import("./inventory-6LKSPXF2.js");
  return renderInventory(reports, choice, format, options);
}
async function concentration(reports, weight, format, options) {
  const { renderConcentration } = await import("./concentration-HAMICJV5.js");
  return renderConcentration(reports, weight, format, options);
}
async function shareUnder(reports, country) {
  const { measuresOf } = await import("./measures-VUNP5OP6.js");
  const latest = measuresOf(reports, "resources").at(-1);
  if (latest === void 0 || latest.jurisdictions.length === 0) return null;
  return latest.jurisdictions.find((share) => share.country === country)?.share ?? 0;
}
async function denial(text) {
  return (await import("./impact-SSURKEFN.js")).parseDenial(text);
}
async function impact(reports, denials, format, options) {
  const { renderImpact } = await import("./impact-SSURKEFN.js");
  return renderImpact(reports, denials, format, options);
}
async function merge(request) {
  return (await import("./merge-OWOPBVBL.js")).mergeReports(request);
}
async function mergedDocuments(merged, format, language) {
  return (await import("./merge-OWOPBVBL.js")).mergedDocuments(merged, format, language);
}
async function answerPages(reports, language) {
  const { servicesPage } = await import("./page-RZJD7Y5M.js");
  const { concentrationPage } = await import("./page-KVVYKRSR.js");
  const { deniedPage } = await import("./page-AMVZ2VAF.js");
  return [
    servicesPage(reports, language),
    concentrationPage(reports, language),
    deniedPage(reports, [{ kind: "jurisdiction", country: "US" }], language)
  ];
}

export {
  differenceFormats,
  inventoryFormats,
  concentrationFormats,
  weights,
  impactFormats,
  mergeFormats,
  parseReport,
  difference,
  register,
  inventory,
  concentration,
  shareUnder,
  denial,
  impact,
  merge,
  mergedDocuments,
  answerPages
};
