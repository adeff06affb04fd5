/**
 * The GitHub Action: inputs in, a scan, SARIF and a summary out, and a step that fails when `fail-on` says so.
 * The workflow commands that reach the log are written by `@actions/core`, which escapes what names hold.
 */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import * as core from "@actions/core";
import { exitStatus } from "../cli/index.ts";
import { fetchCommit, openRevision, topOf } from "../git/index.ts";
import { baseCommit } from "./event.ts";
import { type Base, governance, ungoverned } from "./governance.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import { refuse } from "./outputs.ts";
import { runStep } from "./step.ts";

async function start(): Promise<void> {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const inputs = parseInputs((name) => core.getInput(name));
  if (typeof inputs === "string") return refuse([inputs]);
  const checkout = resolve(workspace, inputs.checkoutPath);
  const problem = noCheckout(checkout);
  if (problem !== null) return refuse([problem]);
  const commit = baseCommit(process.env);
  if (commit === null) {
    return runStep({ workspace, checkout, inputs, governance: ungoverned(inputs), base: null });
  }
  if (commit === undefined) {
    return refuse(["This is a pull request, but its event does not name the base commit."]);
  }
  return onPullRequest(workspace, checkout, inputs, commit);
}

/** Everything that the base commit says is read from there, and so is what the change is compared with. */
async function onPullRequest(
  workspace: string,
  checkout: string,
  inputs: Inputs,
  commit: string,
): Promise<void> {
  const unavailable = fetchCommit(checkout, commit);
  const revision = unavailable === null ? openRevision(checkout, commit) : null;
  if (revision?.kind !== "found") {
    const why = unavailable ?? revision?.message ?? "";
    if (inputs.configFrom === "base") {
      return refuse([
        `${why} Without it, the configuration would be the pull request's own. Check out with fetch-depth: 0, or set config-from: head.`,
      ]);
    }
    return runStep({ workspace, checkout, inputs, governance: ungoverned(inputs), base: { why } });
  }
  try {
    const base: Base = { commit, files: revision.workingDirectory, checkout };
    const governed = inputs.configFrom === "head" ? ungoverned(inputs) : governance(inputs, base);
    if (typeof governed === "string") return refuse([governed]);
    await runStep({ workspace, checkout, inputs, governance: governed, base });
  } finally {
    revision.remove();
  }
}

/** Paths of a configuration and of reports count from the top of the repository. */
function noCheckout(checkout: string): string | null {
  const top = topOf(checkout);
  if (top === null || realpathSync(top) === realpathSync(checkout)) return null;
  return `Input checkout-path: ${checkout} is not the top of a checkout, which is ${top}.`;
}

export async function run(): Promise<void> {
  try {
    await start();
  } catch (error) {
    core.setOutput("exit-code", exitStatus.refused);
    core.setFailed(`A defect in cloudtoets itself: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
