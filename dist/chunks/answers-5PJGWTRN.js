import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  answerPages,
  concentration,
  concentrationFormats,
  denial,
  difference,
  differenceFormats,
  impact,
  impactFormats,
  inventory,
  inventoryFormats,
  merge,
  mergeFormats,
  mergedDocuments,
  parseReport,
  register,
  shareUnder,
  weights
} from "./chunk-67GJU3X6.js";
import "./chunk-F77TCMC6.js";
export {
  answerPages,
  concentration,
  concentrationFormats,
  denial,
  difference,
  differenceFormats,
  impact,
  impactFormats,
  inventory,
  inventoryFormats,
  merge,
  mergeFormats,
  mergedDocuments,
  parseReport,
  register,
  shareUnder,
  weights
};
