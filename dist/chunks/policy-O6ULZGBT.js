import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  baselines,
  configurationName,
  defaultProfile,
  exampleBaseline,
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
  serviceText,
  shippedPolicies,
  tryExamples,
  vocabulary
} from "./chunk-BDZE66EN.js";
import {
  pairAlike,
  serviceOf
} from "./chunk-O45EPYKL.js";
import "./chunk-CCYKA4X2.js";
import {
  candidatesToName,
  changesText,
  countryName,
  markNew,
  placeText,
  readTags,
  reasonText,
  standing,
  statedExceptions,
  systemFinder
} from "./chunk-IO6L5MYY.js";
import {
  nearest,
  suggestion
} from "./chunk-R3KOBX5L.js";
import {
  isCloudUse
} from "./chunk-QAKMIM6R.js";
import "./chunk-RJSWOWM6.js";
import "./chunk-HU4NHTPZ.js";
import "./chunk-R5B6J3ET.js";
import "./chunk-BR44FHP7.js";
import "./chunk-KPDNS6Q5.js";
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
