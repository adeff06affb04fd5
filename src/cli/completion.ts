/**
 * `cloudtoets completion`: a script for a shell, made from the commands themselves as they are when it is asked for, so
 * that it cannot fall behind them. The scripts hold the words and no logic of ours: completing starts no process.
 */
import { Argument, type Command } from "commander";
import type { Language } from "../model/index.ts";
import { bashScript, fishScript, zshScript } from "./completion/scripts.ts";
import { wordsOf } from "./completion/words.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import type { Surroundings } from "./surroundings.ts";
import { helpText } from "./texts.ts";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
type Shell = keyof typeof scripts;

export function addCompletionCommand(
  program: Command,
  language: Language,
  { output }: Surroundings,
  finish: (status: ExitStatus) => void,
): void {
  program
    .command("completion")
    .description(helpText("completion", language))
    .addArgument(new Argument("<shell>", helpText("completionShell", language)).choices(Object.keys(scripts)))
    .action((shell: Shell) => {
      output.write(scripts[shell](wordsOf(program)));
      finish(exitStatus.clean);
    });
}
