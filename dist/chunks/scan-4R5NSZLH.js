import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-TW4RRBY7.js";
import "./chunk-V42PAZTF.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-WULVBGIG.js";
import "./chunk-R5REBXRD.js";
import "./chunk-XBBPE7ET.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
