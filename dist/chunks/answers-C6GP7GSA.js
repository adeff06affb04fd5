import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-F77TCMC6.js";

// src/answers/index.ts
async function parseReport(text, name) {
  return (await import("./saved-6HFND2LV.js")).parseReport(text, name);
}
async function difference(before, after, names, format, options) {
  const { renderDifference } = await import("./difference-4ODLXQY7.js");
  return renderDifference(before, after, names, format, options);
}
export {
  difference,
  parseReport
};
