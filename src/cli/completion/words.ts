/** What can be typed after `cloudtoets`, from the commands themselves. */
import type { Command, Option } from "commander";

export interface OptionWords {
  /** `-f` and `--format`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Whether a value follows, and which, where they can be listed. A file is offered where they cannot. */
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

export interface CommandWords {
  /** `catalogue regions`; empty for the program itself. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** Names of the commands below it. */
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  /** Values of its first argument, where they can be listed. */
  readonly values: readonly string[];
}

/** The program and every command below it, each before those below it. */
export function wordsOf(program: Command): readonly CommandWords[] {
  return below(program, []);
}

function below(command: Command, path: readonly string[]): readonly CommandWords[] {
  const { commands } = command;
  const own: CommandWords = {
    path: path.join(" "),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionWords),
    commands: commands.map((one) => ({ name: one.name(), description: one.description() })),
    values: command.registeredArguments[0]?.argChoices ?? [],
  };
  return [own, ...commands.flatMap((one) => below(one, [...path, one.name()]))];
}

function optionWords(option: Option): OptionWords {
  const { short, long, description, required, optional, argChoices, flags } = option;
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    takesValue: required || optional,
    values: argChoices ?? valuesIn(flags),
  };
}

/** `--lang <nl|en>` lists its values in its own name. */
function valuesIn(flags: string): readonly string[] {
  const between = /[<[]([^>\]]*)[>\]]/.exec(flags)?.[1] ?? "";
  return between.includes("|") ? between.split("|") : [];
}
