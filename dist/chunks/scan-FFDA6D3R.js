import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-OPPTECJV.js";
import "./chunk-KROJKMZ7.js";
import "./chunk-FUZNYE6A.js";
import "./chunk-CMMNESC6.js";
import "./chunk-R57TGWX3.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-6727QUSW.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
