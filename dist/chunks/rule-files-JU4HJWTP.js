import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-CDEUO6HX.js";
import "./chunk-ME4ZLURP.js";
import "./chunk-QFIOB5C3.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-TMIFTA7N.js";
import "./chunk-FDDUSVCY.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  checkBasis,
  readRules
};
