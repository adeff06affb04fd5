/** The whole program, to ask it what it can do. */
import type { Command } from "commander";
import { wholeProgram } from "../../src/cli/program.ts";
import { loadedStages } from "../../src/cli/stages.ts";

const silent = { write: () => {}, isTerminal: false, width: null };

/** With the questions to the catalogue, which are made only where the arguments name it. */
export function everyCommand(locale = "C"): Promise<Command> {
  const surroundings = {
    workingDirectory: process.cwd(),
    environment: { LC_ALL: locale },
    output: silent,
    talk: silent,
  };
  return wholeProgram(["catalogue"], loadedStages, surroundings, "0.0.0", () => {});
}

/** `catalogue regions` and all the others. */
export function commandPaths(command: Command, above: readonly string[] = []): readonly string[] {
  return command.commands.flatMap((one) => {
    const path = [...above, one.name()];
    return [path.join(" "), ...commandPaths(one, path)];
  });
}
