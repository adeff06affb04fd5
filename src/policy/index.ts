/**
 * Exposures in, findings out: rules as data, dated profiles, the user's configuration, and one finding per
 * decision.
 */

export { type Alike, type Identity, pairAlike } from "./baseline/match.ts";
export { candidatesToName } from "./candidates.ts";
export {
  type ConfigurationText,
  type ContextRequest,
  configurationName,
  findConfiguration,
  type LoadedContext,
  loadContext,
} from "./configuration.ts";
export type { KnownNames } from "./context/index.ts";
export { countryName } from "./country.ts";
export { isDay } from "./day.ts";
export { rulesOfFolder } from "./examples/folder.ts";
export {
  exampleBaseline,
  inScratchFolder,
  type RuleResult,
  type ScanExample,
  type ScanOfExample,
  tryExamples,
} from "./examples/index.ts";
export {
  markNew,
  type Standing,
  type StatedException,
  standing,
  statedExceptions,
} from "./exceptions/index.ts";
export { changesText, isCloudUse } from "./facts/index.ts";
export { serviceOf } from "./facts/service.ts";
export { type Judgement, judge } from "./judge.ts";
export {
  defaultProfile,
  type LoadedPolicies,
  loadPolicies,
  type PolicyRequest,
  shippedPolicies,
} from "./load.ts";
export { placeText, reasonText } from "./message.ts";
export { nearest, suggestion } from "./nearest.ts";
export { notes } from "./notes.ts";
export { profileFacts, ruleFacts, type Selection, selectRules } from "./rules.ts";
export { serviceText } from "./service-text.ts";
export { systemFinder } from "./systems.ts";
export { readTags, type TagReading } from "./tags.ts";
export type { PoliciesData, ProfileEntry, RuleEntry, Words } from "./types.ts";
export { type VocabularyEntry, vocabulary } from "./vocabulary.ts";

/** What is asked of a baseline; a scan without one does not wait for it. */
export const baselines = () => import("./baseline/index.ts");
