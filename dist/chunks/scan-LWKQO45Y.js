import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-J6OSTCVC.js";
import "./chunk-W3UJ7TEV.js";
import "./chunk-UILULHE7.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-RACQLZMQ.js";
import "./chunk-TMIFTA7N.js";
import "./chunk-FDDUSVCY.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
import "./chunk-PBTHCYGG.js";
export {
  scan
};
