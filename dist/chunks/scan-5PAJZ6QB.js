import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-KYY3QDDB.js";
import "./chunk-TT56DASB.js";
import "./chunk-WQFZZZZ5.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-ATQANQNG.js";
import "./chunk-MWF6KBEK.js";
import "./chunk-DYLGWJFJ.js";
import "./chunk-J53NT5SJ.js";
import "./chunk-27AQKXTL.js";
import "./chunk-ZHPAOBZY.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-YSDQJYPA.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-3NB2FHOU.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
