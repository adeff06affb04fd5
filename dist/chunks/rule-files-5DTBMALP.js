import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-WO74SNTF.js";
import "./chunk-IB7ABWLL.js";
import "./chunk-PSGY4RV3.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-R5REBXRD.js";
import "./chunk-XBBPE7ET.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  checkBasis,
  readRules
};
