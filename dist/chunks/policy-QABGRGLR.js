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
} from "./chunk-NNJ2UWDI.js";
import "./chunk-U5RF63LI.js";
import {
  countryName,
  isCloudUse,
  placeText,
  readTags,
  reasonText,
  statedExceptions
} from "./chunk-A36TQW62.js";
import {
  nearest,
  suggestion
} from "./chunk-I4PAJESE.js";
import "./chunk-2DAL7XYW.js";
import "./chunk-DDV4PTM2.js";
import "./chunk-ZNDONS5Y.js";
import "./chunk-L2BQNZFV.js";
import {
  isDay
} from "./chunk-FKSWP7UE.js";
import "./chunk-JUKV72CM.js";
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
  tryExamples,
  vocabulary
};
