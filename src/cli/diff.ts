/** `cloudtoets diff`: what changed between two states of the code, by where things are and in whose hands. */
import { type Command, Option } from "commander";
import type { DifferenceFormat } from "../answers/index.ts";
import { type AnswerOptions, askingFor, writeAnswer } from "./answer.ts";
import type { ExitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, addRequestOptions } from "./request.ts";
import type { Stages } from "./stages.ts";
import { readEach } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { helpText } from "./texts.ts";

interface DiffOptions extends AnswerOptions {
  readonly format: DifferenceFormat;
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
      .choices(["table", "json", "markdown"])
      .default("table"),
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
  const subjects = await readEach([base, head], asking);
  const { difference } = await stages.answers();
  const names = { before: base, after: head };
  return writeAnswer(subjects, options.format, asking, ([before, after], presentation) => {
    if (before === undefined || after === undefined) throw new Error("Each subject gives a report");
    return difference(before, after, names, options.format, presentation);
  });
}
