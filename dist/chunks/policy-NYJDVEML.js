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
} from "./chunk-WU7KZQJL.js";
import "./chunk-7NAEMHYN.js";
import {
  countryName,
  isCloudUse,
  placeText,
  readTags,
  reasonText,
  statedExceptions,
  systemFinder
} from "./chunk-LGYG4KBY.js";
import {
  nearest,
  suggestion
} from "./chunk-24FUCNHK.js";
import "./chunk-DW36PRCC.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-BR44FHP7.js";
import "./chunk-BXD5DBYS.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
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
