import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  configurationName,
  findConfiguration,
  judge,
  loadContext,
  loadPolicies,
  notes,
  profileFacts,
  ruleFacts,
  selectRules,
  shippedPolicies,
  systemFinder
} from "./chunk-ZFDWRW5Q.js";
import {
  countryName,
  placeText,
  reasonText
} from "./chunk-SXFWHZBJ.js";
import {
  isDay
} from "./chunk-LKXMAGDC.js";
import "./chunk-HWJKJ73K.js";
import "./chunk-BUOX6TFJ.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-PBTHCYGG.js";
export {
  configurationName,
  countryName,
  findConfiguration,
  isDay,
  judge,
  loadContext,
  loadPolicies,
  notes,
  placeText,
  profileFacts,
  reasonText,
  ruleFacts,
  selectRules,
  shippedPolicies,
  systemFinder
};
