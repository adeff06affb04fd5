import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-XBA5RNYY.js";
import "./chunk-IY6NWBVH.js";
import "./chunk-5QWUREG6.js";
import "./chunk-24FUCNHK.js";
import "./chunk-QFK6GPYL.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-BR44FHP7.js";
import "./chunk-TSWF2VCQ.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  checkBasis,
  readRules
};
