import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  compareLevel
} from "./chunk-ZOHPT4CU.js";

// src/report/reported.ts
function reportedFindings({ findings }) {
  return findings.filter(({ exception, quiet }) => exception === null && !quiet).sort((a, b) => compareLevel(a.level, b.level));
}
function placeOf({ primary, resources }) {
  if (primary.file.path !== "") return primary;
  return resources.find(({ span }) => span.file.path !== "")?.span ?? null;
}
var standardInputPath = "-";

export {
  reportedFindings,
  placeOf,
  standardInputPath
};
