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
} from "./chunk-ATQANQNG.js";
import "./chunk-DYLGWJFJ.js";
import {
  countryName,
  isCloudUse,
  placeText,
  readTags,
  reasonText,
  statedExceptions
} from "./chunk-J53NT5SJ.js";
import "./chunk-27AQKXTL.js";
import "./chunk-ZHPAOBZY.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-YSDQJYPA.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import "./chunk-3NB2FHOU.js";
import "./chunk-F77TCMC6.js";
export {
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
  tryExamples,
  vocabulary
};
