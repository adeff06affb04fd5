import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-47OTQNN3.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-ENF5Y7IM.js";
import "./chunk-5SZOBQH3.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-CCYKA4X2.js";
import "./chunk-IO6L5MYY.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
