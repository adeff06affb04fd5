import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-PBTHCYGG.js";

// src/answers/index.ts
async function parseReport(text, name) {
  return (await import("./saved-234SAGJC.js")).parseReport(text, name);
}
async function difference(before, after, names, format, options) {
  const { renderDifference } = await import("./difference-QVCOIXQ3.js");
  return renderDifference(before, after, names, format, options);
}
export {
  difference,
  parseReport
};
