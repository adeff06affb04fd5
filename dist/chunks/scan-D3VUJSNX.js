import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-ZUW4TD3G.js";
import "./chunk-2I5KOJAR.js";
import "./chunk-5SZOBQH3.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-5Q2GT5OQ.js";
import "./chunk-2DQFEYSF.js";
import "./chunk-R3KOBX5L.js";
import "./chunk-IULE3QKR.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-R67HEKZF.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
