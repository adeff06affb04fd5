/** The command line as a whole: arguments in, exit status out. */
import { Command, CommanderError } from "commander";
import { addBaselineCommand } from "./baseline.ts";
import { addCatalogueCommand } from "./catalogue.ts";
import { addCompletionCommand } from "./completion.ts";
import { addConcentrationCommand } from "./concentration.ts";
import { addDiffCommand } from "./diff.ts";
import { addExamples } from "./examples.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { addExplainCommand } from "./explain.ts";
import { addImpactCommand } from "./impact.ts";
import { addInitCommand } from "./init.ts";
import { addInventoryCommand } from "./inventory.ts";
import { languageOfLocale } from "./language.ts";
import { addMergeCommand } from "./merge.ts";
import { addPolicyCommand } from "./policy.ts";
import { addRulesCommand } from "./rules.ts";
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

/** Every command; the questions to the catalogue only where the arguments ask for them. */
export async function wholeProgram(
  givenArguments: readonly string[],
  stages: Stages,
  surroundings: Surroundings,
  version: string,
  finish: (status: ExitStatus) => void,
): Promise<Command> {
  const program = makeProgram(surroundings, version);
  addScanCommand(program, stages, surroundings, finish);
  addRulesCommand(program, stages, surroundings, finish);
  addExplainCommand(program, stages, surroundings, finish);
  await addCatalogueCommand(program, givenArguments, surroundings, finish);
  addPolicyCommand(program, stages, surroundings, finish);
  addInventoryCommand(program, stages, surroundings, finish);
  addImpactCommand(program, stages, surroundings, finish);
  addConcentrationCommand(program, stages, surroundings, finish);
  addBaselineCommand(program, stages, surroundings, finish);
  addMergeCommand(program, stages, surroundings, finish);
  addDiffCommand(program, stages, surroundings, finish);
  addInitCommand(program, stages, surroundings, version, finish);
  addCompletionCommand(program, languageOfLocale(surroundings.environment), surroundings, finish);
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
