/** `cloudtoets catalogue`: asks the catalogue itself. What answers is loaded only when the command is used. */
import type { Command } from "commander";
import type { ExitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import type { Surroundings } from "./surroundings.ts";
import { helpText } from "./texts.ts";

const name = "catalogue";

export async function addCatalogueCommand(
  program: Command,
  givenArguments: readonly string[],
  surroundings: Surroundings,
  finish: (status: ExitStatus) => void,
): Promise<void> {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command(name).description(helpText("catalogue", language)).helpCommand(false);
  // Completion tells of every command.
  if (!givenArguments.includes(name) && !givenArguments.includes("completion")) return;
  const { addQuestions } = await import("./catalogue/questions.ts");
  addQuestions(command, surroundings, finish);
}
