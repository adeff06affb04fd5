import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  explain,
  explainNothing,
  formats,
  render,
  savedReport
} from "./chunk-X2YIKR4W.js";
import {
  cutTo,
  hanging,
  padTo,
  painter,
  widthOf,
  wrap
} from "./chunk-U5FS6CAT.js";
import {
  cell,
  code
} from "./chunk-LABBF3RA.js";
import {
  compareText,
  excerpt,
  grouped,
  printable,
  sortedBy,
  withoutCommands,
  withoutCommandsInJson
} from "./chunk-ZOHPT4CU.js";
import "./chunk-PBTHCYGG.js";
export {
  compareText,
  cutTo,
  excerpt,
  explain,
  explainNothing,
  formats,
  grouped,
  hanging,
  cell as markdownCell,
  code as markdownCode,
  padTo,
  painter,
  printable,
  render,
  savedReport,
  sortedBy,
  widthOf,
  withoutCommands,
  withoutCommandsInJson,
  wrap
};
