import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-EJT3TE2N.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-TTYTYZR4.js";
import "./chunk-HPE4HRKJ.js";
import "./chunk-WQFZZZZ5.js";
import "./chunk-DTX6Y5YR.js";
import "./chunk-MWF6KBEK.js";
import "./chunk-U5RF63LI.js";
import "./chunk-A36TQW62.js";
import "./chunk-I4PAJESE.js";
import "./chunk-LTADGFSP.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-ZNDONS5Y.js";
import "./chunk-L2BQNZFV.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-JUKV72CM.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
