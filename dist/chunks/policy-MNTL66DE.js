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
  shippedPolicies
} from "./chunk-RACQLZMQ.js";
import {
  countryName,
  isDay,
  placeText,
  reasonText
} from "./chunk-TMIFTA7N.js";
import "./chunk-FDDUSVCY.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-R57TGWX3.js";
import "./chunk-JCMTFE7X.js";
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
  shippedPolicies
};
