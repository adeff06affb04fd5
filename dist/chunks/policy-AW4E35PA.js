import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  configurationName,
  defaultProfile,
  findConfiguration,
  inScratchFolder,
  judge,
  loadContext,
  loadPolicies,
  notes,
  profileFacts,
  ruleFacts,
  rulesOfFolder,
  selectRules,
  shippedPolicies,
  tryExamples,
  vocabulary
} from "./chunk-HDAEFVQE.js";
import "./chunk-N2VNFNTV.js";
import {
  candidatesToName,
  countryName,
  isCloudUse,
  placeText,
  readTags,
  reasonText,
  statedExceptions,
  systemFinder
} from "./chunk-2GTV4T3S.js";
import {
  nearest,
  suggestion
} from "./chunk-24FUCNHK.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  candidatesToName,
  configurationName,
  countryName,
  defaultProfile,
  findConfiguration,
  inScratchFolder,
  isCloudUse,
  isDay,
  judge,
  loadContext,
  loadPolicies,
  nearest,
  notes,
  placeText,
  profileFacts,
  readTags,
  reasonText,
  ruleFacts,
  rulesOfFolder,
  selectRules,
  shippedPolicies,
  statedExceptions,
  suggestion,
  systemFinder,
  tryExamples,
  vocabulary
};
