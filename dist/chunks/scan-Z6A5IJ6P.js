import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-ACI56OYH.js";
import "./chunk-5OFN367X.js";
import "./chunk-NHYDE7PQ.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-HDAEFVQE.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-N2VNFNTV.js";
import "./chunk-2GTV4T3S.js";
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
