import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-F77TCMC6.js";

// src/answers/index.ts
async function parseReport(text, name) {
  return (await import("./saved-YF3TTPIG.js")).parseReport(text, name);
}
async function difference(before, after, names, format, options) {
  const { renderDifference } = await import("./difference-4J7UVMUM.js");
  return renderDifference(before, after, names, format, options);
}
async function inventory(reports, choice, format, options) {
  const { renderInventory } = await import("./inventory-XONVEHG3.js");
  return renderInventory(reports, choice, format, options);
}
async function concentration(reports, weight, format, options) {
  const { renderConcentration } = await import("./concentration-ZPRHP3OE.js");
  return renderConcentration(reports, weight, format, options);
}
async function denial(text) {
  return (await import("./impact-4AEZTHWX.js")).parseDenial(text);
}
async function impact(reports, denials, format, options) {
  const { renderImpact } = await import("./impact-4AEZTHWX.js");
  return renderImpact(reports, denials, format, options);
}
export {
  concentration,
  denial,
  difference,
  impact,
  inventory,
  parseReport
};
