/**
 * Exposures in, findings out: rules as data, dated profiles, the user's configuration, and one finding per
 * decision.
 */
export {
  type ContextRequest,
  configurationName,
  findConfiguration,
  type LoadedContext,
  loadContext,
} from "./configuration.ts";
export type { KnownNames } from "./context/index.ts";
export { isDay } from "./day.ts";
export { type Judgement, judge } from "./judge.ts";
export { type LoadedPolicies, loadPolicies, type PolicyRequest, shippedPolicies } from "./load.ts";
export { countryName, placeText, reasonText } from "./message.ts";
export { notes } from "./notes.ts";
export { profileFacts, ruleFacts, type Selection, selectRules } from "./rules.ts";
export { systemFinder } from "./systems.ts";
export type { PoliciesData, ProfileEntry, RuleEntry, Words } from "./types.ts";
