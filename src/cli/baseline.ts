/** `cloudtoets baseline`: keeps what is depended on, so that `scan --baseline` can tell when it grows. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { Baseline, Dependence, Language, ScanReport } from "../model/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { phrases } from "./phrases.ts";
import { writeReport } from "./reports.ts";
import { addLanguageOption, addRequestOptions, type RequestOptions, scanRequest } from "./request.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";
import { say, sayNotifications, sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

interface BaselineOptions extends RequestOptions {
  readonly output: string;
  readonly update?: true;
  readonly acceptGrowth?: string;
}

export const baselineName = "cloudtoets-baseline.json";

export function addBaselineCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("baseline")
    .description(helpText("baseline", language))
    .argument("[paths...]", helpText("scanPaths", language));
  addRequestOptions(command, language)
    .option("-o, --output <file>", helpText("baselineOutput", language), baselineName)
    .option("--update", helpText("baselineUpdate", language))
    .option("--accept-growth <decision>", helpText("acceptGrowth", language));
  addLanguageOption(command, language).action(async (paths: readonly string[], options: BaselineOptions) => {
    finish(await runBaseline(paths, options, stages, surroundings));
  });
}

async function runBaseline(
  paths: readonly string[],
  options: BaselineOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { talk, workingDirectory, environment, output } = surroundings;
  const spoken = options.lang ?? languageOfLocale(environment);
  const refuse = (message: string): ExitStatus => {
    say(talk, message);
    return exitStatus.refused;
  };
  const { output: file, update = false } = options;
  const decision = options.acceptGrowth?.trim() ?? null;
  if (decision !== null && !update) return refuse(phrases.acceptWithoutUpdate()[spoken]);
  if (decision === "") return refuse(phrases.noDecision()[spoken]);
  const exists = (await stat(resolve(workingDirectory, file)).catch(() => null)) !== null;
  if (exists && !update) return refuse(phrases.baselineExists(file)[spoken]);

  const request = await scanRequest(paths, options, {}, surroundings);
  const outcome = await stages.scan({ ...request, dependence: { baseline: update ? file : null } });
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, spoken);
    return exitStatus.refused;
  }
  const { report } = outcome;
  const language = options.lang ?? outcome.language ?? spoken;
  sayNotifications(talk, report.notifications, language);
  // What was not read would count as gone, or be new the next time.
  if (report.incomplete) return refuse(phrases.incompleteBaseline()[language]);
  const { newBaseline, renderBaseline } = await stages.baselines();
  const { profile } = report;
  const { watched, since } = dependenceIn(report);
  const written = since === null ? newBaseline(profile.id, profile.asOf, watched) : updated(report, decision);
  const failure = await write(file, renderBaseline(written), workingDirectory, language);
  if (failure !== null) return refuse(failure);
  const { baselineText, newBaselineText } = await import("./baseline-texts.ts");
  output.write(
    since === null
      ? newBaselineText(file, watched, language)
      : baselineText(file, written, since, decision, language),
  );
  return since !== null && since.grown.length > 0 && decision === null
    ? exitStatus.findings
    : exitStatus.clean;
}

function dependenceIn({ dependence }: ScanReport): Dependence {
  if (dependence === undefined) throw new Error("The scan was asked for what is depended on");
  return dependence;
}

/** Lower, unless a decision allows what grew. */
function updated(report: ScanReport, decision: string | null): Baseline {
  const { watched, since } = dependenceIn(report);
  if (since === null) throw new Error("The scan was asked to compare with the baseline");
  const { asOf } = report.profile;
  const { baseline, grown, kept } = since;
  if (decision === null || grown.length === 0) return { ...baseline, asOf, resources: kept };
  const accepted = [...baseline.accepted, { decision, date: asOf, growth: grown }];
  return { ...baseline, asOf, accepted, resources: watched };
}

/** What went wrong; null when nothing did. What is already so is not written again. */
async function write(
  file: string,
  text: string,
  workingDirectory: string,
  language: Language,
): Promise<string | null> {
  try {
    const before = await readFile(resolve(workingDirectory, file), "utf8").catch(() => null);
    if (before !== text) await writeReport(file, text, workingDirectory);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return phrases.cannotWrite(file, why)[language];
  }
}
