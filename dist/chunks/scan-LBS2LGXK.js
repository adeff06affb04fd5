import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-O7KV2M3D.js";
import "./chunk-IJOBYKPG.js";
import "./chunk-XECWG4MQ.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-WU7KZQJL.js";
import "./chunk-MWF6KBEK.js";
import "./chunk-7NAEMHYN.js";
import "./chunk-LGYG4KBY.js";
import "./chunk-24FUCNHK.js";
import "./chunk-DW36PRCC.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
