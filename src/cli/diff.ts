/** `cloudtoets diff`: what changed between two states of the code, by where things are and in whose hands. */
import { type Command, Option } from "commander";
import { type DifferenceFormat, differenceFormats, type MigrationStatus } from "../answers/index.ts";
import { type AnswerOptions, askingFor, completeness, writeAnswer } from "./answer.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { cannotRegister, readStatus, writeRegister } from "./register.ts";
import { addLanguageOption, addRequestOptions } from "./request.ts";
import type { Stages } from "./stages.ts";
import { readEach } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { say } from "./talk.ts";
import { helpText } from "./texts.ts";

interface DiffOptions extends AnswerOptions {
  readonly format: DifferenceFormat;
  readonly register?: string;
  readonly status: MigrationStatus;
}

export function addDiffCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("diff")
    .description(helpText("diff", language))
    .argument("<base>", helpText("diffBase", language))
    .argument("[head]", helpText("diffHead", language), ".");
  addRequestOptions(command, language).addOption(
    new Option("-f, --format <format>", helpText("diffFormat", language))
      .choices(differenceFormats)
      .default("table"),
  );
  command
    .option("--register <file>", helpText("register", language))
    .addOption(
      new Option("--status <status>", helpText("registerStatus", language))
        .argParser(readStatus)
        .default("gepland"),
    );
  addLanguageOption(command, language).action(async (base: string, head: string, options: DiffOptions) => {
    finish(await runDiff(base, head, options, stages, surroundings));
  });
}

async function runDiff(
  base: string,
  head: string,
  options: DiffOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const asking = askingFor(options, stages, surroundings);
  const { language } = asking;
  const { register: file } = options;
  const refuse = (message: string): ExitStatus => {
    say(surroundings.talk, message);
    return exitStatus.refused;
  };
  const problem = file === undefined ? null : await cannotRegister(file, language, surroundings);
  if (problem !== null) return refuse(problem);
  const subjects = await readEach([base, head], asking);
  if (file !== undefined && subjects.kind === "reports") {
    const { status } = options;
    const failure = await writeRegister(file, status, subjects.reports, language, stages, surroundings);
    if (failure !== null) return refuse(failure);
    // Two documents on standard output would be none.
    if (file === "-") return completeness(subjects.reports, language, surroundings);
  }
  const { difference } = await stages.answers();
  const names = { before: base, after: head };
  return writeAnswer(subjects, options.format, asking, ([before, after], presentation) => {
    if (before === undefined || after === undefined) throw new Error("Each subject gives a report");
    return difference(before, after, names, options.format, presentation);
  });
}
