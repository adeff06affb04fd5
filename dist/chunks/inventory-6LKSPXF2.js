import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  objectOf,
  renderInventory
} from "./chunk-3XT65PUB.js";
import {
  inventoryRows,
  keeps,
  mostEvidence,
  propertyOf
} from "./chunk-IB6EY6UK.js";
import "./chunk-FA7GWBYO.js";
import "./chunk-RF6I6XK4.js";
import "./chunk-BDZE66EN.js";
import "./chunk-O45EPYKL.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import "./chunk-ZOHPT4CU.js";
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
  inventoryRows,
  keeps,
  mostEvidence,
  objectOf,
  propertyOf,
  renderInventory
};
