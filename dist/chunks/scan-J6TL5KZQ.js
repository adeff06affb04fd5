import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-6DIPCJG4.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-XUBSXPJU.js";
import "./chunk-MSUX54HW.js";
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
