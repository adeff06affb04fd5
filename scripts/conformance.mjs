/**
 * Compares our HCL parser with HashiCorp's on every Terraform file under the folders that are given:
 *
 *     node scripts/conformance.mjs <folder or file>...
 *
 * Per folder: the files, those on which both agree (on the tree as JSON, or that it is not HCL), and those on which
 * they differ, with both verdicts. Exit status 1 when any differs.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@cdktf/hcl2json";
import { loadSource } from "./load-source.mjs";

const { compare } = await loadSource("test/terraform/hcl/compare.ts");

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tf|tfvars)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const short = (verdict) => JSON.stringify(verdict).slice(0, 400);

const given = process.argv.slice(2);
if (given.length === 0) {
  console.error("Usage: node scripts/conformance.mjs <folder or file>...");
  process.exit(2);
}

let differing = 0;
for (const path of given) {
  const counts = { equal: 0, rejected: 0, different: 0, withoutJson: 0 };
  const files = filesIn(path);
  for (const file of files) {
    const outcome = await compare(readFileSync(file, "utf8"), parse);
    if (outcome.kind === "no-json") counts.withoutJson += 1;
    else if (outcome.kind === "equal") {
      counts.equal += 1;
      if (!outcome.accepted) counts.rejected += 1;
    } else {
      counts.different += 1;
      console.log(`${file}\n  ours   ${short(outcome.ours)}\n  theirs ${short(outcome.theirs)}`);
    }
  }
  const { equal, rejected, different, withoutJson } = counts;
  const unclear = withoutJson === 0 ? "" : `, ${withoutJson} accepted by both but without JSON`;
  console.log(
    `${path}: ${files.length} files, ${equal} equal (${rejected} rejected by both), ${different} different${unclear}`,
  );
  differing += different;
}
// The WebAssembly keeps the process alive.
process.exit(differing === 0 ? 0 : 1);
