/**
 * Compares our HCL parser with HashiCorp's on every Terraform file under the folders that are given:
 *
 *     node scripts/conformance.mjs <folder or file>...
 *
 * Per folder: the files, those on which both agree (on the tree as JSON, or that it is not HCL), and those on which
 * they differ, with both verdicts; and in the files on which they agree the expressions that group otherwise. Exit
 * status 1 when anything differs.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { getExpressionAst, parse } from "@cdktf/hcl2json";
import { loadSource } from "./load-source.mjs";

const { compare, compareExpressions } = await loadSource("test/terraform/hcl/compare.ts");

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tf|tfvars)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const short = (verdict) => JSON.stringify(verdict).slice(0, 400);

async function countExpressions(file, text, counts) {
  const { compared, different } = await compareExpressions(text, getExpressionAst);
  counts.expressions += compared;
  counts.differentExpressions += different.length;
  for (const expression of different) console.log(`${file}\n  groups otherwise: ${expression.slice(0, 400)}`);
}

function summary(files, { equal, rejected, different, withoutJson, expressions, differentExpressions }) {
  const unclear = withoutJson === 0 ? "" : `, ${withoutJson} accepted by both but without JSON`;
  return (
    `${files} files, ${equal} equal (${rejected} rejected by both), ${different} different${unclear}; ` +
    `${expressions} expressions, ${differentExpressions} different`
  );
}

const given = process.argv.slice(2);
if (given.length === 0) {
  console.error("Usage: node scripts/conformance.mjs <folder or file>...");
  process.exit(2);
}

let differing = 0;
for (const path of given) {
  const counts = {
    equal: 0,
    rejected: 0,
    different: 0,
    withoutJson: 0,
    expressions: 0,
    differentExpressions: 0,
  };
  const files = filesIn(path);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const outcome = await compare(text, parse);
    if (outcome.kind === "no-json") counts.withoutJson += 1;
    else if (outcome.kind === "equal") {
      counts.equal += 1;
      if (outcome.accepted) await countExpressions(file, text, counts);
      else counts.rejected += 1;
    } else {
      counts.different += 1;
      console.log(`${file}\n  ours   ${short(outcome.ours)}\n  theirs ${short(outcome.theirs)}`);
    }
  }
  console.log(`${path}: ${summary(files.length, counts)}`);
  differing += counts.different + counts.differentExpressions;
}
// The WebAssembly keeps the process alive.
process.exit(differing === 0 ? 0 : 1);
