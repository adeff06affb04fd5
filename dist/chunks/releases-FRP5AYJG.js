import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  releasesIn,
  releasesOfKustomization
} from "./chunk-YSUZI6VI.js";
import "./chunk-7AI7G6WR.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YM7HZWET.js";
import "./chunk-2WYO2QSK.js";
import "./chunk-F77TCMC6.js";
export {
  releasesIn,
  releasesOfKustomization
};
