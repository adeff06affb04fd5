import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-ZHLU2XG4.js";
import "./chunk-ME4ZLURP.js";
import "./chunk-QFIOB5C3.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-AOYCZ2VH.js";
import "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  checkBasis,
  readRules
};
