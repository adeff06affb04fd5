import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  explain,
  explainNothing,
  formats,
  render,
  savedReport
} from "./chunk-AHEZHDT7.js";
import {
  csvText
} from "./chunk-SK73LVWX.js";
import {
  bar,
  html,
  scrollTable,
  trusted
} from "./chunk-Z6K6GL57.js";
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
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  bar,
  compareText,
  csvText,
  cutTo,
  excerpt,
  explain,
  explainNothing,
  formats,
  grouped,
  hanging,
  html,
  cell as markdownCell,
  code as markdownCode,
  padTo,
  painter,
  printable,
  render,
  savedReport,
  scrollTable,
  sortedBy,
  trusted,
  widthOf,
  withoutCommands,
  withoutCommandsInJson,
  wrap
};
