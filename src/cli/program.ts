/** The command line as a whole: arguments in, exit status out. */
import { Command, CommanderError } from "commander";
import { addExamples } from "./examples.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { addScanCommand } from "./scan.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";
import { helpText, helpTitle } from "./texts.ts";

export async function run(
  givenArguments: readonly string[],
  stages: Stages,
  surroundings: Surroundings,
  version: string,
): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.clean;
  const program = await wholeProgram(givenArguments, stages, surroundings, version, (reached) => {
    status = reached;
  });
  try {
    await program.parseAsync([...givenArguments], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander says 1 for wrong usage, which here means findings.
    return error.exitCode === 0 ? exitStatus.clean : exitStatus.refused;
  }
  return status;
}

/** Every command that the arguments can ask for. */
export async function wholeProgram(
  givenArguments: readonly string[],
  stages: Stages,
  surroundings: Surroundings,
  version: string,
  finish: (status: ExitStatus) => void,
): Promise<Command> {
  const program = makeProgram(surroundings, version);
  addScanCommand(program, stages, surroundings, finish);
  // Most runs are scans, and somebody waits for each: the other commands are not loaded then.
  if (givenArguments[0] !== "scan") {
    const { addOtherCommands } = await import("./other-commands.ts");
    await addOtherCommands(program, { givenArguments, stages, surroundings, version, finish });
  }
  addExamples(program, languageOfLocale(surroundings.environment));
  return program;
}

/** Subcommands inherit these settings, so they are made first. */
function makeProgram({ environment, output, talk }: Surroundings, version: string): Command {
  const language = languageOfLocale(environment);
  return new Command("cloudtoets")
    .description(helpText("program", language))
    .version(version, "-V, --version", helpText("version", language))
    .helpOption("-h, --help", helpText("help", language))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => helpTitle(title, language) })
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => talk.write(text),
      getOutHelpWidth: () => output.width ?? 80,
      getErrHelpWidth: () => talk.width ?? 80,
    });
}
