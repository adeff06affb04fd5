import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  releasesIn,
  releasesOfKustomization
} from "./chunk-PLG7TMLU.js";
import "./chunk-XDYDOTRW.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-TSWF2VCQ.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-F77TCMC6.js";
export {
  releasesIn,
  releasesOfKustomization
};
