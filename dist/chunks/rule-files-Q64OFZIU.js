import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-WTZPI42G.js";
import "./chunk-6IV5WAUT.js";
import "./chunk-J53NT5SJ.js";
import "./chunk-27AQKXTL.js";
import "./chunk-ZHPAOBZY.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-QFIOB5C3.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-YSDQJYPA.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-3NB2FHOU.js";
import "./chunk-F77TCMC6.js";
export {
  checkBasis,
  readRules
};
