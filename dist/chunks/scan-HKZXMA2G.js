import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-YBVKTAH3.js";
import "./chunk-QIUV6QQO.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-HPE4HRKJ.js";
import "./chunk-WQFZZZZ5.js";
import "./chunk-NNJ2UWDI.js";
import "./chunk-MWF6KBEK.js";
import "./chunk-U5RF63LI.js";
import "./chunk-A36TQW62.js";
import "./chunk-I4PAJESE.js";
import "./chunk-2DAL7XYW.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-ZNDONS5Y.js";
import "./chunk-L2BQNZFV.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-JUKV72CM.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
