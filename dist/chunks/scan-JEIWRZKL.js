import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-GAUFM25U.js";
import "./chunk-5OFN367X.js";
import "./chunk-NHYDE7PQ.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-SWSUH2DK.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-7NAEMHYN.js";
import "./chunk-TMELAGKU.js";
import "./chunk-24FUCNHK.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
