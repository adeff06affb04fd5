import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-AHYU7AVW.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-52GND4XZ.js";
import "./chunk-77DBYRHL.js";
import "./chunk-CKVPB5A5.js";
import "./chunk-Y6UHXMDR.js";
import "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
