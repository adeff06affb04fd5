/**
 * The GitHub Action: inputs in, a scan, SARIF and a summary out, and a step that fails when `fail-on` says so.
 * The workflow commands that reach the log are written by `@actions/core`, which escapes what names hold.
 */
import * as core from "@actions/core";
import {
  countFindings,
  type ExitStatus,
  exitStatus,
  exitStatusOf,
  terraformVariables,
  unknownRules,
  writeReport,
} from "../cli/index.ts";
import { type Language, type Refusal, type ScanReport, saidIn, startOf } from "../model/index.ts";
import { shippedPolicies } from "../policy/index.ts";
import { render } from "../report/index.ts";
import { type ScanRequest, scan } from "../scan.ts";
import { baseConfiguration, changedSince, fileAt } from "./base-configuration.ts";
import { baseCommit } from "./event.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import { profileFile } from "./profile-file.ts";
import { fitSummary } from "./summary.ts";

async function main(): Promise<void> {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const inputs = parseInputs((name) => core.getInput(name));
  if (typeof inputs === "string") return refuse([inputs]);
  const configText = chooseConfiguration(workspace, inputs);
  if (typeof configText === "string") return refuse([configText]);

  const outcome = await scan(requestOf(workspace, inputs, configText));
  if (outcome.kind === "refused")
    return refuse(outcome.refusals.map((one) => describe(one, inputs.language ?? "en")));
  const { report } = outcome;
  const [unknownRule] = unknownRules(inputs.failOn, report);
  if (unknownRule !== undefined) {
    return refuse([`Input fail-on: profile ${report.profile.id} has no rule '${unknownRule}'.`]);
  }
  const language = inputs.language ?? outcome.language ?? "en";
  tellNotifications(report, language);
  const presentation = { language, colour: false, width: null };
  await writeReport(inputs.sarifFile, await render(report, "sarif", presentation), workspace);
  await summarise(fitSummary(await render(report, "markdown", presentation), inputs.sarifFile));
  finish(exitStatusOf(report, inputs.failOn, false), report, inputs.sarifFile);
}

function requestOf(workspace: string, inputs: Inputs, configText: ScanRequest["configText"]): ScanRequest {
  return {
    workingDirectory: workspace,
    paths: inputs.paths,
    root: null,
    exclude: [],
    config: configText === null ? inputs.config : null,
    configText,
    baseConfig: null,
    profile: inputs.profile,
    policies: [],
    select: [],
    ignore: [],
    inlineExceptions: true,
    asOf: null,
    variables: [],
    variableFiles: [],
    workspace: "default",
    render: inputs.render,
    environment: terraformVariables(process.env),
  };
}

/** The text to judge by instead of the file; null to read the file; a string says why neither is safe. */
function chooseConfiguration(workspace: string, inputs: Inputs): ScanRequest["configText"] | string {
  if (inputs.configFrom === "head") return null;
  const commit = baseCommit(process.env);
  if (commit === null) return null;
  if (commit === undefined) return "This is a pull request, but its event does not name the base commit.";
  const base = baseConfiguration(workspace, commit, inputs.config, inputs.paths[0] ?? ".");
  const shipped = shippedPolicies().profiles.map(({ id }) => id);
  const profile = profileFile(base.kind === "found" ? base : null, inputs.profile, shipped);
  if (profile !== null && base.kind !== "unavailable" && changedSince(workspace, commit, profile)) {
    return `This pull request changes ${profile}, the profile that it is judged by. Merge that change by itself first, or set config-from: head.`;
  }
  switch (base.kind) {
    case "unavailable":
      return `${base.message} Without it, the configuration would be the pull request's own. Check out with fetch-depth: 0, or set config-from: head.`;
    case "found":
      if (base.changed) {
        core.notice(
          `This pull request changes ${base.path}. It is judged by the configuration of the base commit ${commit.slice(0, 12)}.`,
          { title: "Configuration of the base commit", file: base.path },
        );
      }
      // What it extends is read from the same commit: it may be changed just as well.
      return { path: base.path, text: base.text, other: (path) => fileAt(workspace, commit, path) };
    case "none":
      if (base.added === null)
        return inputs.config === null ? null : `There is no ${inputs.config} in ${commit}.`;
      core.notice(
        `This pull request adds ${base.added}. It counts once it is merged; until then there is no configuration.`,
        { title: "Configuration of the base commit", file: base.added },
      );
      return { path: base.added, text: "" };
  }
}

function describe(refusal: Refusal, language: Language): string {
  const { file, line, column } = refusal;
  const message = saidIn(refusal, language);
  const place = [file, line, column].filter((part) => part !== null).join(":");
  return place === "" ? message : `${place}: ${message}`;
}

function tellNotifications(report: ScanReport, language: Language): void {
  for (const notification of report.notifications) {
    const { level, file, span } = notification;
    const message = saidIn(notification, language);
    if (level === "note") continue;
    const place = {
      ...(file === null ? {} : { file }),
      ...(span === null ? {} : { startLine: startOf(span).line }),
    };
    if (level === "error") core.error(message, place);
    else core.warning(message, place);
  }
}

/** Outside a runner of GitHub there may be no place for a summary: that is no reason to fail. */
async function summarise(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return core.info(markdown);
  await core.summary.addRaw(markdown, true).write();
}

function refuse(messages: readonly string[]): void {
  core.setOutput("exit-code", exitStatus.refused);
  core.setOutput("sarif-file", "");
  for (const message of messages) core.setFailed(message);
}

function finish(status: ExitStatus, report: ScanReport, sarifFile: string): void {
  const { error, warning, note } = countFindings(report);
  core.setOutput("exit-code", status);
  core.setOutput("sarif-file", sarifFile);
  core.setOutput("errors", error);
  core.setOutput("warnings", warning);
  core.setOutput("notes", note);
  const counts = `Errors: ${error}, warnings: ${warning}, notes: ${note}.`;
  if (status === exitStatus.findings) core.setFailed(`There are findings that fail-on names. ${counts}`);
  else if (status === exitStatus.incomplete) core.setFailed(`The scan is incomplete. ${counts}`);
  else core.info(counts);
}

try {
  await main();
} catch (error) {
  core.setOutput("exit-code", exitStatus.refused);
  core.setFailed(`A defect in cloudtoets itself: ${error instanceof Error ? error.stack : String(error)}`);
}
