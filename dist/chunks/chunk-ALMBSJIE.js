import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/answers/index.ts
async function parseReport(text, name) {
  return (await import("./saved-WJBRSXC4.js")).parseReport(text, name);
}
async function difference(before, after, names, format, options) {
  const { renderDifference } = await import("./difference-3RRYVASL.js");
  return renderDifference(before, after, names, format, options);
}
async function register(before, after, status, format) {
  const { migrations, renderMigrations } = await import("./difference-3RRYVASL.js");
  return renderMigrations(migrations(before, after, status), format);
}
async function inventory(reports, choice, format, options) {
  const { renderInventory } = await import("./inventory-VEE2SN3G.js");
  return renderInventory(reports, choice, format, options);
}
async function concentration(reports, weight, format, options) {
  const { renderConcentration } = await import("./concentration-APPR5WR6.js");
  return renderConcentration(reports, weight, format, options);
}
async function shareUnder(reports, country) {
  const { measuresOf } = await import("./measures-OTFQ4L3W.js");
  const latest = measuresOf(reports, "resources").at(-1);
  if (latest === void 0 || latest.jurisdictions.length === 0) return null;
  return latest.jurisdictions.find((share) => share.country === country)?.share ?? 0;
}
async function denial(text) {
  return (await import("./impact-DP57N2O4.js")).parseDenial(text);
}
async function impact(reports, denials, format, options) {
  const { renderImpact } = await import("./impact-DP57N2O4.js");
  return renderImpact(reports, denials, format, options);
}
async function merge(request) {
  return (await import("./merge-XDFED3IB.js")).mergeReports(request);
}
async function mergedDocuments(merged, format, language) {
  return (await import("./merge-XDFED3IB.js")).mergedDocuments(merged, format, language);
}
async function answerPages(reports, language) {
  const { servicesPage } = await import("./page-RZJD7Y5M.js");
  const { concentrationPage } = await import("./page-MD2HTBKH.js");
  const { deniedPage } = await import("./page-BKPZK65W.js");
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
