import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  explain,
  explainNothing,
  formats,
  render
} from "./chunk-GHQKPWWZ.js";
import "./chunk-PBTHCYGG.js";
export {
  explain,
  explainNothing,
  formats,
  render
};
