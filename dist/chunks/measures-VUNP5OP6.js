import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  measuresOf
} from "./chunk-TISWZAUV.js";
import "./chunk-RF6I6XK4.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import "./chunk-ZOHPT4CU.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  measuresOf
};
