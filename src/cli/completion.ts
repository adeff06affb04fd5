/**
 * `cloudtoets completion`: a script for a shell, made from the commands themselves as they are when it is asked for, so
 * that it cannot fall behind them. The scripts hold the words and no logic of ours: completing starts no process.
 */
import { Argument, type Command } from "commander";
import type { Language } from "../model/index.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import type { Surroundings } from "./surroundings.ts";
import { helpText } from "./texts.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

export function addCompletionCommand(
  program: Command,
  language: Language,
  { output }: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  program
    .command("completion")
    .description(helpText("completion", language))
    .addArgument(new Argument("<shell>", helpText("completionShell", language)).choices(shells))
    .action(async (shell: Shell) => {
      const { completionScript, wordsOf } = await import("./completion/index.ts");
      output.write(completionScript[shell](wordsOf(program)));
      finish(exitStatus.clean);
    });
}
