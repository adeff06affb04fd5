/** `cloudtoets init`: scans a folder, and writes a configuration to begin with. Nothing that exists is changed. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { type Command, Option } from "commander";
import type { Language } from "../model/index.ts";
import { packageRepository } from "../packaged.ts";
import type { Pipeline } from "../proposal/index.ts";
import type { ScanOutcome } from "../scan.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { languageOfLocale } from "./language.ts";
import { phrases } from "./phrases.ts";
import { addLanguageOption, scanRequest } from "./request.ts";
import type { Stages } from "./stages.ts";
import type { Surroundings } from "./surroundings.ts";
import { say, sayNotifications, sayRefusals } from "./talk.ts";
import { helpText } from "./texts.ts";

interface InitOptions {
  readonly workflow?: Pipeline;
  readonly print?: true;
  readonly lang?: Language;
}

/** A file to be made. */
interface Proposed {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

type Scanned = Extract<ScanOutcome, { readonly kind: "done" }>;

const configurationName = "cloudtoets.yaml";

export function addInitCommand(
  program: Command,
  stages: Stages,
  surroundings: Surroundings,
  version: string,
  finish: (status: ExitStatus) => void,
): void {
  const language = languageOfLocale(surroundings.environment);
  const command = program
    .command("init")
    .description(helpText("init", language))
    .argument("[path]", helpText("initPath", language), ".")
    .addOption(
      new Option("--workflow <pipeline>", helpText("initWorkflow", language)).choices(["github", "gitlab"]),
    )
    .option("--print", helpText("initPrint", language));
  addLanguageOption(command, language, "initLanguage").action(async (path: string, options: InitOptions) => {
    finish(await runInit(path, options, stages, surroundings, version));
  });
}

async function runInit(
  path: string,
  options: InitOptions,
  stages: Stages,
  surroundings: Surroundings,
  version: string,
): Promise<ExitStatus> {
  const { workingDirectory, environment, output, talk } = surroundings;
  const language = options.lang ?? languageOfLocale(environment);
  const folder = resolve(workingDirectory, path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    say(talk, phrases.noFolder(path)[language]);
    return exitStatus.refused;
  }
  const print = options.print === true;
  // Before the scan, which may take a while.
  if (!print && refusesExisting(join(folder, configurationName), surroundings, language)) {
    return exitStatus.refused;
  }
  const request = await scanRequest([path], { inlineExceptions: true }, {}, surroundings);
  const outcome = await stages.scan(request);
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  sayNotifications(talk, outcome.report.notifications, language);

  const real = realpathSync(folder);
  const configuration: Proposed = {
    path: join(real, configurationName),
    text: await configurationText(outcome, real, stages, version, language),
  };
  const { workflow } = options;
  const pipeline =
    workflow === undefined ? null : await pipelineFile(workflow, outcome, real, stages, version, language);
  const files = pipeline === null ? [configuration] : [configuration, pipeline];
  if (print) {
    for (const file of files) output.write(printed(file, files.length, outcome.root));
    return exitStatus.clean;
  }
  for (const file of files) if (refusesExisting(file.path, surroundings, language)) return exitStatus.refused;
  for (const file of files) {
    const problem = await create(file, outcome.root);
    const shown = shownAs(file.path, workingDirectory);
    if (problem !== null) {
      say(talk, phrases.cannotCreate(shown, problem)[language]);
      return exitStatus.refused;
    }
    say(talk, phrases.created(shown)[language]);
  }
  if (pipeline?.next != null) say(talk, pipeline.next);
  say(talk, phrases.nextScan(path)[language]);
  return exitStatus.clean;
}

function refusesExisting(
  path: string,
  { talk, workingDirectory }: Surroundings,
  language: Language,
): boolean {
  if (!existsSync(path)) return false;
  say(talk, phrases.existsAlready(shownAs(path, workingDirectory))[language]);
  return true;
}

async function configurationText(
  { report, root }: Scanned,
  folder: string,
  stages: Stages,
  version: string,
  language: Language,
): Promise<string> {
  const { proposeConfiguration } = await stages.proposal();
  const own = join(folder, configurationName);
  const nearest = await stages.findConfiguration(root, existsSync(own) ? dirname(folder) : folder);
  const place = {
    folder: slashed(relative(root, folder)),
    repository: basename(root) || "code",
    extended: nearest === null || nearest === own ? null : slashed(relative(folder, nearest)),
    schema: `https://cdn.jsdelivr.net/npm/cloudtoets@${version}/schemas/config.schema.json`,
  };
  return proposeConfiguration(report, place, language);
}

async function pipelineFile(
  pipeline: Pipeline,
  { root }: Scanned,
  folder: string,
  stages: Stages,
  version: string,
  language: Language,
): Promise<Proposed & { readonly next: string | null }> {
  const { proposeWorkflow } = await stages.proposal();
  const facts = { version, folder: slashed(relative(root, folder)), action: packageRepository() };
  const { path, text, next } = await proposeWorkflow(pipeline, facts, language);
  return { path: join(root, path), text, next: next === null ? null : next[language] };
}

/** Several files after each other, each under its name, so that they can be told apart. */
function printed({ path, text }: Proposed, files: number, root: string): string {
  return files === 1 ? text : `# ${slashed(relative(root, path))}\n${text}\n`;
}

/** Fails when it has come to exist meanwhile, also as a link that leads elsewhere. */
async function create({ path, text }: Proposed, root: string): Promise<string | null> {
  try {
    const nearest = realpathSync(nearestExisting(dirname(path)));
    if (nearest !== root && !nearest.startsWith(`${root}${sep}`)) return `${nearest} lies outside ${root}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A link in the repository, such as `.github`, must not make us write elsewhere. */
function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

function shownAs(path: string, workingDirectory: string): string {
  const shown = slashed(relative(realpathSync(workingDirectory), path));
  return shown.startsWith("../") ? path : shown;
}

function slashed(path: string): string {
  return path === "" ? "." : path.replaceAll("\\", "/");
}
