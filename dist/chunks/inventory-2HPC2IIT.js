import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  inventoryFormats,
  renderInventory
} from "./chunk-IQLYGH4Q.js";
import {
  inventoryRows
} from "./chunk-P5I3QNGF.js";
import "./chunk-I37RNEEF.js";
import "./chunk-7DSUVADL.js";
import "./chunk-E7YNTSBV.js";
import "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import "./chunk-ZOHPT4CU.js";
import "./chunk-ALNKZ4TE.js";
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
  inventoryFormats,
  inventoryRows,
  renderInventory
};
