import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-EJYBA2MN.js";
import "./chunk-B3AKQZRF.js";
import "./chunk-Y7J6Y7PD.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-XCIY3EYH.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-7NAEMHYN.js";
import "./chunk-TMELAGKU.js";
import "./chunk-24FUCNHK.js";
import "./chunk-DW36PRCC.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
