import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  baselines,
  candidatesToName,
  changesText,
  configurationName,
  countryName,
  defaultProfile,
  exampleBaseline,
  findConfiguration,
  inScratchFolder,
  judge,
  loadContext,
  loadPolicies,
  markNew,
  notes,
  placeText,
  profileFacts,
  readTags,
  reasonText,
  ruleFacts,
  rulesOfFolder,
  selectRules,
  serviceText,
  shippedPolicies,
  standing,
  statedExceptions,
  systemFinder,
  tryExamples,
  vocabulary
} from "./chunk-2DQFEYSF.js";
import {
  nearest,
  suggestion
} from "./chunk-R3KOBX5L.js";
import {
  isCloudUse,
  pairAlike,
  serviceOf
} from "./chunk-IULE3QKR.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-R67HEKZF.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";
export {
  baselines,
  candidatesToName,
  changesText,
  configurationName,
  countryName,
  defaultProfile,
  exampleBaseline,
  findConfiguration,
  inScratchFolder,
  isCloudUse,
  isDay,
  judge,
  loadContext,
  loadPolicies,
  markNew,
  nearest,
  notes,
  pairAlike,
  placeText,
  profileFacts,
  readTags,
  reasonText,
  ruleFacts,
  rulesOfFolder,
  selectRules,
  serviceOf,
  serviceText,
  shippedPolicies,
  standing,
  statedExceptions,
  suggestion,
  systemFinder,
  tryExamples,
  vocabulary
};
