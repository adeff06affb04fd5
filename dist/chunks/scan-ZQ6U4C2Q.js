import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-FOICVIEY.js";
import "./chunk-52GND4XZ.js";
import "./chunk-77DBYRHL.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-KK44NE4F.js";
import "./chunk-AOYCZ2VH.js";
import "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
