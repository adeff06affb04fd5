/** The options that say what to scan, shared by `scan` and `explain`, and the request they make. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { type Language, type RenderMode, renderModes } from "../model/index.ts";
import type { ScanRequest } from "../scan.ts";
import { isLanguage } from "./language.ts";
import { type Surroundings, terraformVariables } from "./surroundings.ts";
import { type HelpText, helpText } from "./texts.ts";

export interface RequestOptions {
  readonly root?: string;
  readonly exclude?: readonly string[];
  readonly config?: string;
  readonly extends?: string;
  readonly profile?: string;
  readonly policy?: readonly string[];
  /** False with `--no-inline-exceptions`. */
  readonly inlineExceptions: boolean;
  readonly asOf?: string;
  readonly var?: readonly string[];
  readonly varFile?: readonly string[];
  readonly workspace?: string;
  readonly render?: RenderMode;
  readonly lang?: Language;
}

export function addRequestOptions(command: Command, language: Language): Command {
  return command
    .option("--root <dir>", helpText("root", language))
    .addOption(repeatable("--exclude <glob>", helpText("exclude", language)))
    .option("-c, --config <file>", helpText("config", language))
    .option("--extends <file>", helpText("extends", language))
    .option("-p, --profile <id>", helpText("profile", language))
    .addOption(repeatable("--policy <path>", helpText("policy", language)))
    .option("--no-inline-exceptions", helpText("noInlineExceptions", language))
    .option("--as-of <date>", helpText("asOf", language), readDay)
    .addOption(repeatable("--var <name=value>", helpText("variable", language), readVariable))
    .addOption(repeatable("--var-file <file>", helpText("variableFile", language)))
    .option("--workspace <name>", helpText("workspace", language))
    .option("--render <auto|never|require>", helpText("render", language), readRenderMode);
}

export function addLanguageOption(
  command: Command,
  language: Language,
  description: HelpText = "language",
): Command {
  return command.option("--lang <nl|en>", helpText(description, language), readLanguage);
}

/** Without a default, because that would show in the help; what is not given is undefined. */
export function repeatable(flags: string, description: string, read = one): Option {
  return new Option(flags, description).argParser<readonly string[]>((text, earlier) => [
    ...(earlier ?? []),
    ...read(text),
  ]);
}

const one = (text: string): readonly string[] => [text];

/** One value may hold several, by comma. */
export const several = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

export function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  // The engine reads 2026-02-30 as 2 March.
  if (!exists || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError("Give a day that exists, as YYYY-MM-DD.");
  }
  return text;
}

function readVariable(text: string): readonly string[] {
  if (!/^[^=]+=/.test(text)) throw new InvalidArgumentError("Give a name and a value: --var name=value.");
  return [text];
}

function readRenderMode(text: string): RenderMode {
  const mode = renderModes.find((one) => one === text);
  if (mode === undefined) throw new InvalidArgumentError("Give auto, never or require.");
  return mode;
}

function readLanguage(text: string): Language {
  if (!isLanguage(text)) throw new InvalidArgumentError("Give nl or en.");
  return text;
}

export async function scanRequest(
  paths: readonly string[],
  options: RequestOptions,
  rules: { readonly select?: readonly string[]; readonly ignore?: readonly string[] },
  { workingDirectory, environment, input }: Surroundings,
): Promise<ScanRequest> {
  const standardInput = paths.includes("-") && input !== undefined ? await input() : null;
  return {
    ...(standardInput === null ? {} : { standardInput }),
    workingDirectory,
    paths: paths.length === 0 ? ["."] : paths,
    root: options.root ?? null,
    exclude: options.exclude ?? [],
    config: options.config ?? null,
    configText: null,
    baseConfig: options.extends ?? null,
    profile: options.profile ?? null,
    policies: options.policy ?? [],
    select: rules.select ?? [],
    ignore: rules.ignore ?? [],
    inlineExceptions: options.inlineExceptions,
    asOf: options.asOf ?? null,
    variables: options.var ?? [],
    variableFiles: options.varFile ?? [],
    workspace: options.workspace ?? null,
    render: options.render ?? null,
    environment: terraformVariables(environment),
  };
}
