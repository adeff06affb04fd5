/** `cloudtoets impact --deny US`: what stops when access is denied, and what depends on that. */
import { type Command, Option } from "commander";
import { type Denial, type ImpactFormat, impactFormats } from "../answers/index.ts";
import { type AnswerOptions, askingFor, writeAnswer } from "./answer.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, addRequestOptions, repeatable, several } from "./request.ts";
import type { Stages } from "./stages.ts";
import { readSubjects } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { say } from "./talk.ts";
import { helpText } from "./texts.ts";

interface ImpactOptions extends AnswerOptions {
  readonly format: ImpactFormat;
  readonly deny?: readonly string[];
}

export function addImpactCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("impact")
    .description(helpText("impact", language))
    .argument("[subjects...]", helpText("inventorySubjects", language));
  addRequestOptions(command, language)
    .addOption(repeatable("--deny <what>", helpText("deny", language), several))
    .addOption(
      new Option("-f, --format <format>", helpText("impactFormat", language))
        .choices(impactFormats)
        .default("table"),
    );
  addLanguageOption(command, language).action(async (subjects: readonly string[], options: ImpactOptions) => {
    finish(await runImpact(subjects, options, stages, surroundings));
  });
}

async function runImpact(
  named: readonly string[],
  options: ImpactOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { denial, impact } = await stages.answers();
  const denials: Denial[] = [];
  for (const text of options.deny ?? ["US"]) {
    const read = await denial(text);
    if (read === null) {
      say(surroundings.talk, `--deny ${text}: give a country (US), party:<id> or country:<code>.`);
      return exitStatus.refused;
    }
    denials.push(read);
  }
  const asking = askingFor(options, stages, surroundings);
  return writeAnswer(await readSubjects(named, asking), options.format, asking, (reports, presentation) =>
    impact(reports, denials, options.format, presentation),
  );
}
