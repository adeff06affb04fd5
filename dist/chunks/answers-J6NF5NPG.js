import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-F77TCMC6.js";

// src/answers/index.ts
async function parseReport(text, name) {
  return (await import("./saved-YF3TTPIG.js")).parseReport(text, name);
}
async function difference(before, after, names, format, options) {
  const { renderDifference } = await import("./difference-QVVDT5UC.js");
  return renderDifference(before, after, names, format, options);
}
async function inventory(reports, choice, format, options) {
  const { renderInventory } = await import("./inventory-LT3Q4UA7.js");
  return renderInventory(reports, choice, format, options);
}
async function concentration(reports, weight, format, options) {
  const { renderConcentration } = await import("./concentration-GW4DVRGQ.js");
  return renderConcentration(reports, weight, format, options);
}
async function denial(text) {
  return (await import("./impact-JBRX54CU.js")).parseDenial(text);
}
async function impact(reports, denials, format, options) {
  const { renderImpact } = await import("./impact-JBRX54CU.js");
  return renderImpact(reports, denials, format, options);
}
async function answerPages(reports, language) {
  const { servicesPage } = await import("./page-3YYIF24C.js");
  const { concentrationPage } = await import("./page-KWZAZVE6.js");
  const { deniedPage } = await import("./page-TTTW63CN.js");
  return [
    servicesPage(reports, language),
    concentrationPage(reports, language),
    deniedPage(reports, [{ kind: "jurisdiction", country: "US" }], language)
  ];
}
export {
  answerPages,
  concentration,
  denial,
  difference,
  impact,
  inventory,
  parseReport
};
