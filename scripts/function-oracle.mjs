/**
 * Compares our evaluation of functions and expressions with the real `terraform console` (1.11, on PATH).
 *
 *   node scripts/function-oracle.mjs [--runs 500] [--seed 1] [--record]
 *
 * Compares the calls in test/terraform/evaluate/functions/expressions.ts and as many generated ones as asked for,
 * and prints how many are equal and every difference. `--record` writes Terraform's answers to recorded.json, which
 * the tests replay where there is no Terraform.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

/** A null without a type is not known to Terraform's functions before the types are. */
const notTyped = "a bare null, for which Terraform answers that it is known after apply";

const folder = "test/terraform/evaluate/functions";
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    record: { type: "boolean", default: false },
  },
});

const oracle = await loadSource(`${folder}/record.ts`);
const version = oracle.installedVersion();
if (!version?.startsWith(`${oracle.referenceVersion}.`)) {
  console.error(`terraform ${oracle.referenceVersion} is not on PATH (found: ${version ?? "none"})`);
  process.exit(1);
}

const working = mkdtempSync(join(tmpdir(), "function-oracle-"));
cpSync(join(packageRoot, folder, "fixtures"), working, { recursive: true });
try {
  const written = Object.entries(oracle.expressions).flatMap(([name, calls]) =>
    calls.map((call) => ({ name, call })),
  );
  const generated = oracle.generateExpressions(Number(values.seed), Number(values.runs));
  const calls = [...written.map(({ call }) => call), ...generated];
  const theirs = oracle.askTerraform(calls, working);
  if (values.record) record(written, theirs);
  let equal = 0;
  const unknown = [];
  const known = [];
  for (const [index, call] of calls.entries()) {
    const ours = await oracle.answerTo(call, working);
    if (JSON.stringify(ours) === JSON.stringify(theirs[index])) equal += 1;
    else if (Object.hasOwn(oracle.knownDifferences, call) || theirs[index] === "unknown: terraform")
      known.push(call);
    else if (typeof ours === "string" && ours.startsWith("unknown")) unknown.push(call);
    else console.log(`${call}\n  terraform:  ${show(theirs[index])}\n  cloudtoets: ${show(ours)}`);
  }
  console.log(
    `terraform ${version}: ${calls.length} compared, ${equal} equal, ${unknown.length} not evaluated by us`,
  );
  for (const call of known)
    console.log(`  known to differ: ${call}: ${oracle.knownDifferences[call] ?? notTyped}`);
  for (const call of unknown) console.log(`  not evaluated: ${call}`);
} finally {
  rmSync(working, { recursive: true, force: true });
}

function show(outcome) {
  return typeof outcome === "string" ? outcome : `${outcome.json}  ${outcome.shape}`;
}

function record(written, answers) {
  const recorded = written.map(({ name, call }, index) => ({
    function: name,
    expression: call,
    answer: answers[index],
  }));
  const path = join(packageRoot, folder, "recorded.json");
  writeFileSync(path, JSON.stringify({ terraform: version, answers: recorded }));
  spawnSync(join(packageRoot, "node_modules/.bin/biome"), ["format", "--write", path], { stdio: "inherit" });
  console.log(`recorded ${recorded.length} answers`);
}
