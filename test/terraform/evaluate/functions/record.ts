/** For scripts/function-oracle.mjs: what is compared, with whom, and what is written down. */
export { answerTo } from "./evaluate-text.ts";
export { expressions, knownDifferences } from "./expressions.ts";
export { generateExpressions } from "./generate.ts";
export { askTerraform, installedVersion, referenceVersion } from "./terraform-console.ts";
