/** `cloudtoets concentration`: how dependence is spread over parties and jurisdictions, and how that developed. */
import { type Command, Option } from "commander";
import { type ConcentrationFormat, concentrationFormats, type Weight, weights } from "../answers/index.ts";
import { type AnswerOptions, askingFor, writeAnswer } from "./answer.ts";
import type { ExitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, addRequestOptions } from "./request.ts";
import type { Stages } from "./stages.ts";
import { readSubjects } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { helpText } from "./texts.ts";

interface ConcentrationOptions extends AnswerOptions {
  readonly format: ConcentrationFormat;
  readonly weigh: Weight;
}

export function addConcentrationCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("concentration")
    .description(helpText("concentration", language))
    .argument("[subjects...]", helpText("inventorySubjects", language));
  addRequestOptions(command, language)
    .addOption(
      new Option("--weigh <what>", helpText("weigh", language)).choices(weights).default("resources"),
    )
    .addOption(
      new Option("-f, --format <format>", helpText("concentrationFormat", language))
        .choices(concentrationFormats)
        .default("table"),
    );
  addLanguageOption(command, language).action(
    async (subjects: readonly string[], options: ConcentrationOptions) => {
      const asking = askingFor(options, stages, surroundings);
      const read = await readSubjects(subjects, asking);
      const { concentration } = await stages.answers();
      finish(
        await writeAnswer(read, options.format, asking, (reports, presentation) =>
          concentration(reports, options.weigh, options.format, presentation),
        ),
      );
    },
  );
}
