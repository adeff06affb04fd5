import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-JAFBGFLZ.js";
import "./chunk-TIREN65F.js";
import "./chunk-77DBYRHL.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-ZFDWRW5Q.js";
import "./chunk-SXFWHZBJ.js";
import "./chunk-LKXMAGDC.js";
import "./chunk-HWJKJ73K.js";
import "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
