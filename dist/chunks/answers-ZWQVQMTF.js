import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  answerPages,
  concentration,
  denial,
  difference,
  impact,
  inventory,
  merge,
  mergedDocuments,
  parseReport,
  register,
  shareUnder
} from "./chunk-ALMBSJIE.js";
import "./chunk-F77TCMC6.js";
export {
  answerPages,
  concentration,
  denial,
  difference,
  impact,
  inventory,
  merge,
  mergedDocuments,
  parseReport,
  register,
  shareUnder
};
