import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  pipelines
} from "./chunk-KXBKELT3.js";
import "./chunk-B4UZBDRT.js";
import "./chunk-F77TCMC6.js";

// src/proposal/index.ts
async function proposeConfiguration(report, place, language) {
  return (await import("./configuration-GIG6DGI7.js")).proposeConfiguration(report, place, language);
}
async function proposeWorkflow(pipeline, facts, language) {
  return (await import("./workflow-QEADX6SH.js")).proposeWorkflow(pipeline, facts, language);
}
export {
  pipelines,
  proposeConfiguration,
  proposeWorkflow
};
