import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  checkBasis,
  readRules
} from "./chunk-M52FRSAC.js";
import "./chunk-C7JV26U7.js";
import "./chunk-2GTV4T3S.js";
import "./chunk-24FUCNHK.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  checkBasis,
  readRules
};
