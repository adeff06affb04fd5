import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-JSTX224F.js";
import "./chunk-CPZTUMGA.js";
import "./chunk-V2QGG4QM.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-FUZNYE6A.js";
import "./chunk-CMMNESC6.js";
import "./chunk-R57TGWX3.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-6727QUSW.js";
import "./chunk-PBTHCYGG.js";
export {
  checkBasis,
  readRules
};
