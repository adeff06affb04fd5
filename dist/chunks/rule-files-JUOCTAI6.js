import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-MRMDHIZZ.js";
import "./chunk-ZCNMYB4N.js";
import "./chunk-QFIOB5C3.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-SXFWHZBJ.js";
import "./chunk-LKXMAGDC.js";
import "./chunk-HWJKJ73K.js";
import "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-PBTHCYGG.js";
export {
  checkBasis,
  readRules
};
