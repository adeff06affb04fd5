import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-HRUD3Y4T.js";
import "./chunk-ID3V4KYJ.js";
import "./chunk-FU4CB6TL.js";
import "./chunk-VX6EFVRT.js";
import "./chunk-YOOUVY2Q.js";
import "./chunk-XAZJFD5H.js";
import "./chunk-MWF6KBEK.js";
import "./chunk-7NAEMHYN.js";
import "./chunk-5QWUREG6.js";
import "./chunk-24FUCNHK.js";
import "./chunk-QFK6GPYL.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  scan
};
