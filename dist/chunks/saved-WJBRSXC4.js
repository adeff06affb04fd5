import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parseReport
} from "./chunk-SJ7XFTDM.js";
import "./chunk-F77TCMC6.js";
export {
  parseReport
};
