/** `cloudtoets inventory`: which services are in use, where, in whose hands and under which conditions. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { InventoryFormat } from "../answers/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addLanguageOption, addRequestOptions, type RequestOptions, repeatable, several } from "./request.ts";
import type { Stages } from "./stages.ts";
import { readSubjects } from "./subject.ts";
import { type Surroundings, wantsColour } from "./surroundings.ts";
import { sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

interface InventoryOptions extends RequestOptions {
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
        .choices(["table", "csv", "json", "ndjson", "markdown", "dora"])
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
  const { environment, output, talk } = surroundings;
  const language = options.lang ?? languageOfLocale(environment);
  const subjects = await readSubjects(named.length === 0 ? ["."] : named, {
    options,
    language,
    stages,
    surroundings,
  });
  if (subjects.kind === "refused") {
    sayRefusals(talk, subjects.refusals);
    return exitStatus.refused;
  }
  const { inventory } = await stages.answers();
  const choice = { jurisdictions: options.jurisdiction ?? [] };
  const text = await inventory(subjects.reports, choice, options.format, {
    language,
    colour: options.format === "table" && wantsColour(output, environment),
    width: output.width,
  });
  output.write(text);
  return subjects.reports.some(({ summary }) => summary.incomplete)
    ? exitStatus.incomplete
    : exitStatus.clean;
}
