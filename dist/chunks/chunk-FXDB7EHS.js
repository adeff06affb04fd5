import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/answers/index.ts
async function parseReport(text, name) {
  return (await import("./saved-WJBRSXC4.js")).parseReport(text, name);
}
async function difference(before, after, names, format, options) {
  const { renderDifference } = await import("./difference-FAPRTP3I.js");
  return renderDifference(before, after, names, format, options);
}
async function register(before, after, status, format) {
  const { migrations, renderMigrations } = await import("./difference-FAPRTP3I.js");
  return renderMigrations(migrations(before, after, status), format);
}
async function inventory(reports, choice, format, options) {
  const { renderInventory } = await import("./inventory-BB3E272R.js");
  return renderInventory(reports, choice, format, options);
}
async function concentration(reports, weight, format, options) {
  const { renderConcentration } = await import("./concentration-SVLRBTJO.js");
  return renderConcentration(reports, weight, format, options);
}
async function shareUnder(reports, country) {
  const { measuresOf } = await import("./measures-XT3FPG76.js");
  const latest = measuresOf(reports, "resources").at(-1);
  if (latest === void 0 || latest.jurisdictions.length === 0) return null;
  return latest.jurisdictions.find((share) => share.country === country)?.share ?? 0;
}
async function denial(text) {
  return (await import("./impact-VLGDVZEG.js")).parseDenial(text);
}
async function impact(reports, denials, format, options) {
  const { renderImpact } = await import("./impact-VLGDVZEG.js");
  return renderImpact(reports, denials, format, options);
}
async function merge(request) {
  return (await import("./merge-RND5M3J4.js")).mergeReports(request);
}
async function mergedDocuments(merged, format, language) {
  return (await import("./merge-RND5M3J4.js")).mergedDocuments(merged, format, language);
}
async function answerPages(reports, language) {
  const { servicesPage } = await import("./page-6H5GMY4R.js");
  const { concentrationPage } = await import("./page-BCLS5IGK.js");
  const { deniedPage } = await import("./page-3H7GPZNB.js");
  return [
    servicesPage(reports, language),
    concentrationPage(reports, language),
    deniedPage(reports, [{ kind: "jurisdiction", country: "US" }], language)
  ];
}

export {
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
