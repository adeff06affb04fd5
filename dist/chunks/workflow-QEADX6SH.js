import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  pipelines,
  proposeWorkflow
} from "./chunk-KXBKELT3.js";
import "./chunk-B4UZBDRT.js";
import "./chunk-F77TCMC6.js";
export {
  pipelines,
  proposeWorkflow
};
