/**
 * Prints `N passed, N failed` from vitest's JSON results: one line that a person and a machine can read.
 * A test file that does not load counts as a failure, because its tests did not run.
 */
import { readFileSync } from "node:fs";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Usage: node scripts/summarise-tests.mjs <results.json>");
  process.exit(2);
}

const results = JSON.parse(readFileSync(file, "utf8"));
const notLoaded = results.testResults.filter(
  (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
).length;
const failed = results.numFailedTests + notLoaded;
const skipped = results.numPendingTests + results.numTodoTests;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exit(results.success && failed === 0 && results.numPassedTests > 0 ? 0 : 1);
