/**
 * Runs HCL's own specification tests on our parser and evaluator:
 *
 *     node scripts/specsuite.mjs <hcl>/specsuite/tests
 *
 * The folder is that of a checkout of https://github.com/hashicorp/hcl. Prints how many pass, and what differs in the
 * others. Exit status 1 when a test fails.
 */
import { loadSource } from "./load-source.mjs";

const { runSpecification } = await loadSource("test/terraform/hcl/specification.ts");

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: node scripts/specsuite.mjs <folder with tests>");
  process.exit(2);
}
const verdicts = runSpecification(folder);
const failed = verdicts.filter(({ problems }) => problems.length > 0);
for (const { name, problems } of failed) for (const problem of problems) console.log(`${name}: ${problem}`);
console.log(`${verdicts.length} tests, ${verdicts.length - failed.length} pass`);
process.exit(failed.length === 0 ? 0 : 1);
