import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-DNQZ2ASC.js";
import "./chunk-CNNUWQF7.js";
import "./chunk-A36TQW62.js";
import "./chunk-I4PAJESE.js";
import "./chunk-2DAL7XYW.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-ZNDONS5Y.js";
import "./chunk-QFIOB5C3.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-L2BQNZFV.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-JUKV72CM.js";
import "./chunk-F77TCMC6.js";
export {
  checkBasis,
  readRules
};
