import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-RSLJNYA5.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-LYMCFR4B.js";
import "./chunk-7W3I2VUC.js";
import "./chunk-BC64HPYX.js";
import "./chunk-DPDMCCKI.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
