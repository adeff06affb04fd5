/** `cloudtoets inventory`: which services are in use, where, in whose hands and under which conditions. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { type InventoryFormat, inventoryFormats } from "../answers/index.ts";
import { type AnswerOptions, askingFor, writeAnswer } from "./answer.ts";
import type { ExitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, addRequestOptions, repeatable, several } from "./request.ts";
import type { Stages } from "./stages.ts";
import { readSubjects } from "./subject.ts";
import type { Surroundings } from "./surroundings.ts";
import { helpText } from "./texts.ts";

interface InventoryOptions extends AnswerOptions {
  readonly format: InventoryFormat;
  readonly jurisdiction?: readonly string[];
}

export function addInventoryCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("inventory")
    .description(helpText("inventory", language))
    .argument("[subjects...]", helpText("inventorySubjects", language));
  addRequestOptions(command, language)
    .addOption(repeatable("--jurisdiction <country>", helpText("jurisdiction", language), readCountries))
    .addOption(
      new Option("-f, --format <format>", helpText("inventoryFormat", language))
        .choices(inventoryFormats)
        .default("table"),
    );
  addLanguageOption(command, language).action(
    async (subjects: readonly string[], options: InventoryOptions) => {
      finish(await runInventory(subjects, options, stages, surroundings));
    },
  );
}

function readCountries(text: string): readonly string[] {
  return several(text).map((code) => {
    if (!/^[A-Za-z]{2}$/.test(code))
      throw new InvalidArgumentError("Give a country as two letters, such as US.");
    return code.toUpperCase();
  });
}

async function runInventory(
  named: readonly string[],
  options: InventoryOptions,
  stages: Stages,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const asking = askingFor(options, stages, surroundings);
  const subjects = await readSubjects(named, asking);
  const { inventory } = await stages.answers();
  const choice = { jurisdictions: options.jurisdiction ?? [] };
  return writeAnswer(subjects, options.format, asking, (reports, presentation) =>
    inventory(reports, choice, options.format, presentation),
  );
}
