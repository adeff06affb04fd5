import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-YX5L75RL.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-TIREN65F.js";
import "./chunk-77DBYRHL.js";
import "./chunk-DLYICUK6.js";
import "./chunk-SXFWHZBJ.js";
import "./chunk-LKXMAGDC.js";
import "./chunk-HWJKJ73K.js";
import "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
